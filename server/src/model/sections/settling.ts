import { append } from '../../text/append.ts';
import type { ListItem } from '../../text/blocks.ts';
import type { Source } from '../../text/source.ts';
import { isMetaList } from '../lexicon/about-report.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { SectionDraft } from './draft.ts';
import type { KindMatch } from './kinds.ts';
import { incidentScopes } from './scopes.ts';
import { beginsWithTime, hasTimes } from './timed-blocks.ts';

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
export function settleKinds(
  drafts: readonly SectionDraft[],
  source: Source,
): readonly (readonly SectionKind[])[] {
  const scopes = incidentScopes(drafts);
  const strongest = strengths(drafts, scopes);
  const seen = new Set<string>();
  const settled: SectionKind[][] = [];
  const title = titleIndex(drafts);
  for (const [index, draft] of drafts.entries()) {
    if (index === title) {
      settled.push([]);
      continue;
    }
    const scope = scopes[index] ?? -1;
    const above = enclosingKinds(draft, drafts, settled);
    const kinds: SectionKind[] = [];
    for (const match of draft.matches) {
      const best = strongest.get(`${scope}/${match.kind}`) ?? 0;
      if (yields(match, { above, best, seen: seen.has(`${scope}/${match.kind}`), again: repeats(draft) }))
        continue;
      if (!fitsContent(match, { draft, index, drafts }, source)) continue;
      kinds.push(match.kind);
      // Of two meanings of one name only the stronger counts; two meanings of two parts both do.
      if (match.exact && isOneName(draft.matches)) break;
    }
    for (const kind of kinds) seen.add(`${scope}/${kind}`);
    settled.push(kinds);
  }
  return settled;
}

/** "Context" or "Log" is a timeline only where it holds times, a checklist about the report holds no follow-ups. */
function fitsContent(match: KindMatch, place: DraftPlace, source: Source): boolean {
  if (match.kind === 'actions') return !isAboutTheReport(place.draft) && !isForReaders(place.draft);
  if (match.kind === 'timeline' && match.strength < 3)
    return hasTimes(place.draft.blocks, source) || hasTimedHeadings(place);
  return true;
}

interface DraftPlace {
  readonly draft: SectionDraft;
  readonly index: number;
  readonly drafts: readonly SectionDraft[];
}

/** `### [10:30] Investigating` right under it, twice or more. */
function hasTimedHeadings({ draft, index, drafts }: DraftPlace): boolean {
  if (draft.mark.style !== 'heading') return false;
  let timed = 0;
  for (let at = index + 1; timed < 2; at++) {
    const other = drafts[at];
    if (other === undefined || other.mark.level <= draft.mark.level) return false;
    if (beginsWithTime(other.mark.words.shown)) timed++;
    else if (timed === 0) return false;
  }
  return true;
}

/** The first heading, where it alone stands above two or more known sections: a title that sounds like one of them. */
function titleIndex(drafts: readonly SectionDraft[]): number {
  const index = drafts.findIndex((draft) => draft.mark.style === 'heading');
  const first = drafts[index];
  if (first === undefined || first.matches.length === 0) return -1;
  const others = drafts.filter((draft, at) => at !== index && draft.mark.style === 'heading');
  if (others.some((draft) => draft.mark.level <= first.mark.level)) return -1;
  const known = new Set(
    others.flatMap((draft) => (draft.matches[0] === undefined ? [] : [draft.matches[0].kind])),
  );
  known.delete(first.matches[0]?.kind ?? 'other');
  const labels = drafts.some((draft) => draft.mark.style === 'bullet-key');
  return known.size >= 2 || (labels && others.length > 0) ? index : -1;
}

function isOneName(matches: readonly KindMatch[]): boolean {
  return matches.length < 2 || matches.some((match) => match.strength < 3 && !match.part);
}

/** A checklist about writing the report, pasted in with its heading, holds no follow-ups. */
function isAboutTheReport(draft: SectionDraft): boolean {
  const titles = draft.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(itemTitle) : []));
  return titles.length > 0 && isMetaList(titles);
}

const ADVICE = /\b(?:recommend\w*|advise|suggest\w*|ask|urge|encourage)\b/i;
const READERS =
  /\b(?:users?|authors?|maintainers?|customers?|operators?|readers?|developers|everyone|anyone|you)\b/i;

/** Recommendations to others are no work of the team: "we have a few recommendations for package authors". */
function isForReaders(draft: SectionDraft): boolean {
  if (
    !/^(?:recommendations?|suggestions|what (?:should|can|do) (?:i|you|users))\b/i.test(
      draft.mark.words.shown,
    )
  )
    return false;
  const lead = draft.blocks[0];
  if (lead?.kind !== 'paragraph') return false;
  const words = lead.inline.plain.slice(0, 400);
  return ADVICE.test(words) && READERS.test(words);
}

function itemTitle(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline.plain : '';
}

/** A summary under the heading of that name, labelled once more beside other labels. */
function repeats(draft: SectionDraft): boolean {
  return draft.mark.style !== 'heading' && draft.matches[0]?.kind === 'summary';
}

interface Surroundings {
  readonly above: readonly SectionKind[];
  /** The strongest match of the kind in the same incident. */
  readonly best: number;
  readonly seen: boolean;
  readonly again: boolean;
}

function yields(match: KindMatch, around: Surroundings): boolean {
  if (around.above.includes(match.kind) && !around.again) return true;
  const alsoCounts = several.has(match.kind) && match.strength >= 2;
  if (match.strength < around.best && !alsoCounts) return true;
  if (match.strength < 3 && around.seen && !several.has(match.kind)) return true;
  return (around.above.includes('timeline') || around.above.includes('actions')) && phases.has(match.kind);
}

function strengths(drafts: readonly SectionDraft[], scopes: readonly number[]): ReadonlyMap<string, number> {
  const strongest = new Map<string, number>();
  drafts.forEach((draft, index) => {
    for (const match of draft.matches) {
      const key = `${scopes[index] ?? -1}/${match.kind}`;
      strongest.set(key, Math.max(strongest.get(key) ?? 0, match.strength));
    }
  });
  return strongest;
}

function enclosingKinds(
  draft: SectionDraft,
  drafts: readonly SectionDraft[],
  settled: readonly (readonly SectionKind[])[],
): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (let at = draft.parent; at !== null; at = drafts[at]?.parent ?? null) append(kinds, settled[at] ?? []);
  return kinds;
}
