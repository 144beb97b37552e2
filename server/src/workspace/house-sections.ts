import type { PostmortemFacts } from '../model/facts.ts';
import type { SectionKind } from '../model/sections.ts';

/** Fewer post-mortems than this are no house style. */
const enough = 3;

/**
 * The sections that a team's post-mortems contain: those of its template, else those that more than half of its
 * post-mortems have; null where neither tells. Kinds that every text has (`other`, `metadata`) say nothing.
 */
export function houseSections(
  templates: readonly (readonly SectionKind[])[],
  postmortems: readonly PostmortemFacts[],
): readonly SectionKind[] | null {
  const fromTemplates = new Set(templates.flat().filter(telling));
  if (fromTemplates.size > 0) return [...fromTemplates];
  if (postmortems.length < enough) return null;
  const counts = new Map<SectionKind, number>();
  for (const { sections } of postmortems) {
    for (const kind of new Set(sections)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .filter(([kind, count]) => telling(kind) && count * 2 > postmortems.length)
    .map(([kind]) => kind);
}

function telling(kind: SectionKind): boolean {
  return kind !== 'other' && kind !== 'metadata';
}
