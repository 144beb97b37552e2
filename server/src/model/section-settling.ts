import type { ListItem } from '../text/blocks.ts';
import type { SectionDraft } from './find-sections.ts';
import { isMetaList } from './fixes/meta-list.ts';
import type { KindMatch } from './section-kinds.ts';
import type { SectionKind } from './sections.ts';

/** Headings under these name phases or groups of their entries. */
const phases: ReadonlySet<SectionKind> = new Set([
  'summary',
  'impact',
  'detection',
  'resolution',
  'trigger',
  'background',
  'contributing',
  'metrics',
]);
const several: ReadonlySet<SectionKind> = new Set(['actions']);

/** Decides what each section is: weak names yield to strong ones, groups within a section to that section. */
export function settleKinds(drafts: readonly SectionDraft[]): readonly (readonly SectionKind[])[] {
  const strongest = strengths(drafts);
  const seen = new Set<SectionKind>();
  const settled: SectionKind[][] = [];
  for (const draft of drafts) {
    const above = enclosingKinds(draft, drafts, settled);
    const kinds: SectionKind[] = [];
    for (const match of draft.matches) {
      if (yields(match, repeats(draft), above, strongest, seen)) continue;
      if (match.kind === 'actions' && isAboutTheReport(draft)) continue;
      kinds.push(match.kind);
      // Of two meanings of one name only the stronger counts; two meanings of two parts both do.
      if (match.exact && isOneName(draft.matches)) break;
    }
    for (const kind of kinds) seen.add(kind);
    settled.push(kinds);
  }
  return settled;
}

function isOneName(matches: readonly KindMatch[]): boolean {
  return matches.length < 2 || matches.some((match) => match.strength < 3);
}

/** A checklist about writing the report, pasted in with its heading, holds no follow-ups. */
function isAboutTheReport(draft: SectionDraft): boolean {
  const titles = draft.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(itemTitle) : []));
  return titles.length > 0 && isMetaList(titles);
}

function itemTitle(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline.plain : '';
}

/** A summary under the heading of that name, labelled once more beside other labels. */
function repeats(draft: SectionDraft): boolean {
  return draft.mark.style !== 'heading' && draft.matches[0]?.kind === 'summary';
}

function yields(
  match: KindMatch,
  sayAgain: boolean,
  above: readonly SectionKind[],
  strongest: ReadonlyMap<SectionKind, number>,
  seen: ReadonlySet<SectionKind>,
): boolean {
  if (above.includes(match.kind) && !sayAgain) return true;
  if (match.strength < (strongest.get(match.kind) ?? 0)) return true;
  if (match.strength < 3 && seen.has(match.kind) && !several.has(match.kind)) return true;
  return (above.includes('timeline') || above.includes('actions')) && phases.has(match.kind);
}

function strengths(drafts: readonly SectionDraft[]): ReadonlyMap<SectionKind, number> {
  const strongest = new Map<SectionKind, number>();
  for (const draft of drafts) {
    for (const match of draft.matches) {
      strongest.set(match.kind, Math.max(strongest.get(match.kind) ?? 0, match.strength));
    }
  }
  return strongest;
}

function enclosingKinds(
  draft: SectionDraft,
  drafts: readonly SectionDraft[],
  settled: readonly (readonly SectionKind[])[],
): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (let at = draft.parent; at !== null; at = drafts[at]?.parent ?? null)
    kinds.push(...(settled[at] ?? []));
  return kinds;
}
