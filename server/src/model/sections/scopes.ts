import type { SectionKind } from '../lexicon/meanings.ts';
import type { SectionDraft } from './label-marks.ts';

/**
 * For each section the heading of the incident it belongs to, in a file that holds several; -1 elsewhere.
 * An incident's heading means no section itself and is right above two or more that do, beside another like it.
 */
export function incidentScopes(drafts: readonly SectionDraft[]): readonly number[] {
  const heads = incidentHeads(drafts);
  const scopes: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (heads.has(index)) scopes.push(index);
    else scopes.push(draft.parent === null ? -1 : (scopes[draft.parent] ?? -1));
  }
  return scopes;
}

function incidentHeads(drafts: readonly SectionDraft[]): ReadonlySet<number> {
  const kinds = new Map<number, Set<SectionKind>>();
  for (const { parent, matches } of drafts) {
    const kind = matches[0]?.kind;
    if (parent === null || kind === undefined) continue;
    const known = kinds.get(parent) ?? new Set();
    known.add(kind);
    kinds.set(parent, known);
  }
  const groups = new Map<string, number[]>();
  for (const [index, known] of kinds) {
    const draft = drafts[index];
    if (draft === undefined || known.size < 2 || draft.matches.length > 0) continue;
    const key = `${draft.parent}/${draft.mark.level}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
