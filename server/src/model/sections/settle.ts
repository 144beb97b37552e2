import { append } from '../../text/append.ts';
import type { Source } from '../../text/source.ts';
import { isMetaList, isReaderAdvice } from '../lexicon/about-report.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { withPlaces } from './by-place.ts';
import {
  areSentences,
  beginsWithDay,
  beginsWithTime,
  hasActions,
  hasTimes,
  isWorkTable,
  itemTitle,
  tellsWhatWasDone,
  topItems,
} from './contents.ts';
import type { SectionDraft } from './label-marks.ts';
import type { KindMatch } from './match-heading.ts';
import { incidentScopes } from './scopes.ts';

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
/** Kinds that tell a story, so that times in most entries make a timeline of them. */
const stories: ReadonlySet<SectionKind> = new Set(['summary', 'detection', 'resolution', 'background']);

/** A section among all others. */
interface DraftPlace {
  readonly draft: SectionDraft;
  readonly index: number;
  readonly drafts: readonly SectionDraft[];
}

/** Decides what each section is: weak names yield to strong ones, groups within a section to that section. */
export function settleKinds(
  found: readonly SectionDraft[],
  source: Source,
): readonly (readonly SectionKind[])[] {
  const drafts = withContent(found, source);
  const scopes = incidentScopes(drafts);
  const title = titleIndex(drafts);
  const heaviest = weights(drafts, scopes, title);
  const seen = new Set<string>();
  const settled: SectionKind[][] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index === title) {
      settled.push([]);
      continue;
    }
    const scope = scopes[index] ?? -1;
    const above = enclosingKinds(draft, drafts, settled);
    const kinds: SectionKind[] = [];
    for (const match of draft.matches) {
      const best = heaviest.get(`${scope}/${match.kind}`) ?? 0;
      if (yields(match, { above, best, seen: seen.has(`${scope}/${match.kind}`), again: repeats(draft) }))
        continue;
      if (!fitsContent(match, { draft, index, drafts }, source)) continue;
      kinds.push(match.kind);
      // Of several meanings of one name the first that fits counts; the meanings of several parts all do.
      if (!match.part) break;
    }
    for (const kind of kinds) seen.add(`${scope}/${kind}`);
    settled.push(kinds);
  }
  return withPlaces({ drafts, kinds: settled, scopes, title });
}

/** Headings of unknown words are what their entries are, and a story with times is a timeline. */
function withContent(drafts: readonly SectionDraft[], source: Source): readonly SectionDraft[] {
  const kinds = drafts.map((draft, index) => contentKind({ draft, index, drafts }, source));
  const timed = new Map<string, number>();
  const siblings = ({ parent, mark }: SectionDraft): string => `${parent}/${mark.level}`;
  for (const [index, draft] of drafts.entries()) {
    if (kinds[index] !== 'timeline') continue;
    timed.set(siblings(draft), (timed.get(siblings(draft)) ?? 0) + 1);
  }
  return drafts.map((draft, index) => {
    const kind = kinds[index] ?? null;
    // Several side by side are days that tell one story, which the reader of timelines puts together.
    if (kind === null || (kind === 'timeline' && timed.get(siblings(draft)) !== 1)) return draft;
    const match: KindMatch = { kind, weight: 1, exact: false, part: false, by: `content/${kind}` };
    return { ...draft, matches: [match, ...draft.matches] };
  });
}

function contentKind(place: DraftPlace, source: Source): 'timeline' | 'actions' | null {
  const { draft } = place;
  const best = draft.matches[0];
  const weak = best === undefined || best.weight === 1;
  const story = best !== undefined && best.weight < 3 && stories.has(best.kind);
  if (draft.mark.style !== 'heading' || !(weak || story)) return null;
  if (isTimed(place, source, story ? 2 : 3)) return 'timeline';
  if (!weak) return null;
  const tables = draft.blocks.filter((block) => block.kind === 'table');
  return hasActions(draft.blocks) || tables.some(isWorkTable) ? 'actions' : null;
}

/** Whether what is under a name is what the name says; weak names of two kinds are recognised by it. */
function fitsContent(match: KindMatch, place: DraftPlace, source: Source): boolean {
  const { blocks, mark } = place.draft;
  switch (match.kind) {
    case 'actions': {
      const titles = topItems(blocks).map(itemTitle);
      if (match.weight === 1 && tellsWhatWasDone(blocks)) return false;
      return !isMetaList(titles) && !isReaderAdvice(mark.words.shown, titles) && !isForReaders(place.draft);
    }
    case 'timeline':
      return match.weight === 3 || isTimed(place, source);
    case 'people':
      return match.weight === 3 || !areSentences(blocks);
    default:
      return true;
  }
}

/** Times in most of at least so many entries; or `### [10:30] Investigating`, or days with such entries, twice under it. */
function isTimed({ draft, index, drafts }: DraftPlace, source: Source, least = 2): boolean {
  if (hasTimes(draft.blocks, source, least)) return true;
  if (draft.mark.style !== 'heading') return false;
  let timed = 0;
  for (let at = index + 1; timed < 2; at++) {
    const other = drafts[at];
    if (other === undefined || other.mark.level <= draft.mark.level) return false;
    const { shown } = other.mark.words;
    if (beginsWithTime(shown) || (beginsWithDay(shown) && hasTimes(other.blocks, source, 1))) timed++;
    else if (timed === 0) return false;
  }
  return true;
}

/**
 * The first heading, where it alone is above all others and sounds like a section: a title, if it is longer than a
 * name of the first level or two or more known sections are below.
 */
function titleIndex(drafts: readonly SectionDraft[]): number {
  const index = drafts.findIndex((draft) => draft.mark.style === 'heading');
  const first = drafts[index];
  if (first === undefined || first.matches.length === 0) return -1;
  const others = drafts.filter((draft, at) => at !== index && draft.mark.style === 'heading');
  if (others.some((draft) => draft.mark.level <= first.mark.level)) return -1;
  if (first.mark.level === 1 && others.length > 0 && first.matches[0]?.exact === false) return index;
  const known = new Set(
    others.flatMap((draft) => (draft.matches[0] === undefined ? [] : [draft.matches[0].kind])),
  );
  known.delete(first.matches[0]?.kind ?? 'other');
  const labels = drafts.some((draft) => draft.mark.style === 'bullet-key');
  return known.size >= 2 || (labels && others.length > 0) ? index : -1;
}

const advises = /\b(?:recommend\w*|advise|suggest\w*|ask|urge|encourage)\b/i;
const readers =
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
  return advises.test(words) && readers.test(words);
}

/** A summary under the heading of that name, labelled once more beside other labels. */
function repeats(draft: SectionDraft): boolean {
  return draft.mark.style !== 'heading' && draft.matches[0]?.kind === 'summary';
}

interface Surroundings {
  readonly above: readonly SectionKind[];
  /** The greatest weight of the kind in the same incident. */
  readonly best: number;
  readonly seen: boolean;
  readonly again: boolean;
}

function yields(match: KindMatch, around: Surroundings): boolean {
  if (around.above.includes(match.kind) && !around.again) return true;
  const alsoCounts = match.kind === 'actions' && match.weight >= 2;
  if (match.weight < around.best && !alsoCounts) return true;
  if (match.weight < 3 && around.seen && match.kind !== 'actions') return true;
  return (around.above.includes('timeline') || around.above.includes('actions')) && phases.has(match.kind);
}

function weights(
  drafts: readonly SectionDraft[],
  scopes: readonly number[],
  title: number,
): ReadonlyMap<string, number> {
  const heaviest = new Map<string, number>();
  drafts.forEach((draft, index) => {
    if (index === title) return;
    for (const match of draft.matches) {
      const key = `${scopes[index] ?? -1}/${match.kind}`;
      heaviest.set(key, Math.max(heaviest.get(key) ?? 0, match.weight));
    }
  });
  return heaviest;
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
