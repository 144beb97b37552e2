import { isAboutReport } from '../lexicon/about-report.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { SectionDraft } from './label-marks.ts';
import { countsHarm, givesReasons, isProse, ordersOnly } from './told-by-words.ts';
import { votedKind } from './word-votes.ts';

/** A heading of unknown words among those of its level. */
interface Unknown {
  /** The index of the section; the first one is the title. */
  readonly at: number;
  readonly draft: SectionDraft;
  /** Kinds of the headings of its level before and after it. */
  readonly before: ReadonlySet<SectionKind>;
  readonly after: ReadonlySet<SectionKind>;
  /** The headings right before and after it are known. */
  readonly alone: boolean;
  /** Nothing but fields, people and background is before it. */
  readonly first: boolean;
}

/** A kind that a section of unknown words has by its place in the outline and by what is in it. */
interface PlaceRow {
  readonly kind: SectionKind;
  /** Where one of these is in the document, this kind is not missing. */
  readonly unless: readonly SectionKind[];
  /** None of these may be before it, none of those after it. */
  readonly notBefore: readonly SectionKind[];
  readonly notAfter: readonly SectionKind[];
  readonly fits: (unknown: Unknown) => boolean;
}

const review: readonly SectionKind[] = ['lessons', 'went-well', 'went-wrong', 'lucky', 'conclusion'];
const causes: readonly SectionKind[] = ['root-cause', 'whys', 'chain', 'trigger', 'contributing'];
const told: readonly SectionKind[] = ['timeline', 'impact', 'detection', 'summary'];

/** In the order in which they are tried; each kind is given once, where the document has none of its own. */
const rows: readonly PlaceRow[] = [
  {
    kind: 'summary',
    unless: [],
    notBefore: ['timeline', 'impact', 'resolution', 'actions', ...causes, ...review],
    notAfter: [],
    fits: ({ at, first, draft }) => first && at > 0 && isProse(draft.blocks),
  },
  {
    kind: 'impact',
    unless: [],
    notBefore: ['actions', 'resolution', ...causes, ...review],
    notAfter: ['summary'],
    fits: ({ first, draft }) => !first && countsHarm(draft.blocks),
  },
  {
    kind: 'actions',
    unless: [],
    notBefore: [],
    notAfter: ['summary', 'impact', 'timeline', ...causes],
    fits: ({ draft }) => ordersOnly(draft.blocks),
  },
  {
    kind: 'root-cause',
    unless: ['whys', 'chain', 'trigger'],
    notBefore: ['actions', 'resolution', ...review],
    notAfter: ['summary', 'impact', 'timeline', 'detection'],
    fits: ({ before, after, alone, draft }) =>
      told.some((kind) => before.has(kind)) &&
      (after.has('actions') || after.has('resolution')) &&
      isProse(draft.blocks) &&
      alone &&
      givesReasons(draft.blocks),
  },
];

/** So many kinds must be named before places say anything. */
const fewestNamed = 2;

/** An outline as far as names and entries told it. */
export interface SettledOutline {
  readonly drafts: readonly SectionDraft[];
  readonly kinds: readonly (readonly SectionKind[])[];
  /** The incident of each section, -1 where the file holds one only. */
  readonly scopes: readonly number[];
  readonly title: number;
}

/**
 * The kinds of sections with those that only place and content tell: in an outline that names several kinds, what is
 * first is the summary, what counts harm before the cause the impact, and so on.
 */
export function withPlaces(outline: SettledOutline): readonly (readonly SectionKind[])[] {
  const { drafts, scopes } = outline;
  if (scopes.some((scope) => scope >= 0)) return outline.kinds;
  const level = mainLevel(outline);
  const named = new Set(level.flatMap((at) => outline.kinds[at] ?? []));
  if (named.size < fewestNamed || ![...named].some((kind) => decisive.has(kind))) return outline.kinds;
  const unknown = level.filter((at) => isUnknown(at, outline));
  if (unknown.length === 0) return outline.kinds;
  const kinds = [...outline.kinds];
  const has = new Set(kinds.flat());
  for (const row of rows) {
    if ([row.kind, ...row.unless].some((kind) => has.has(kind))) continue;
    const at = unknown.find((each) => {
      const place = (kinds[each]?.length ?? 0) > 0 ? null : placeOfUnknown(each, level, kinds, drafts);
      return place !== null && fits(row, place);
    });
    if (at === undefined) continue;
    kinds[at] = [row.kind];
    has.add(row.kind);
  }
  for (const at of unknown) {
    const place = (kinds[at]?.length ?? 0) > 0 ? null : placeOfUnknown(at, level, kinds, drafts);
    const kind = place === null || at === 0 ? null : votedKind(place.draft.mark.words.key);
    if (place === null || kind === null || has.has(kind) || !isInOrder(kind, place)) continue;
    if (kind === 'actions' && !place.draft.blocks.some(({ kind: each }) => each !== 'paragraph')) continue;
    kinds[at] = [kind];
    has.add(kind);
  }
  return kinds;
}

/** When in a report each kind is told; kinds of two steps apart are not the other way round. */
const steps: Readonly<Partial<Record<SectionKind, number>>> = {
  summary: 0,
  impact: 1,
  detection: 2,
  timeline: 2,
  'root-cause': 3,
  contributing: 3,
  resolution: 3,
  'went-well': 4,
  'went-wrong': 4,
  lucky: 4,
  lessons: 5,
  actions: 5,
};

function isInOrder(kind: SectionKind, { before, after }: Unknown): boolean {
  const step = steps[kind];
  if (step === undefined || kind === 'timeline') return false;
  const stepOf = (other: SectionKind): number => steps[other] ?? step;
  return (
    [...before].every((other) => stepOf(other) < step + 2) &&
    [...after].every((other) => stepOf(other) > step - 2)
  );
}

function fits(row: PlaceRow, place: Unknown): boolean {
  return (
    row.notBefore.every((kind) => !place.before.has(kind)) &&
    row.notAfter.every((kind) => !place.after.has(kind)) &&
    row.fits(place)
  );
}

const decisive: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'root-cause',
  'contributing',
  'whys',
  'impact',
  'detection',
  'resolution',
]);

/** The headings beside one another of which most have a known kind. */
function mainLevel({ drafts, kinds, title }: SettledOutline): readonly number[] {
  const levels = new Map<string, number[]>();
  for (const [at, { mark, parent }] of drafts.entries()) {
    if (mark.style !== 'heading' || at === title) continue;
    const key = `${parent}/${mark.level}`;
    const level = levels.get(key);
    if (level === undefined) levels.set(key, [at]);
    else level.push(at);
  }
  const known = (level: readonly number[]): number =>
    level.filter((at) => (kinds[at]?.length ?? 0) > 0).length;
  let best: readonly number[] = [];
  for (const level of levels.values()) if (known(level) > known(best)) best = level;
  return best;
}

/** Its words say nothing, neither of the incident nor of the report, and nothing known is in it. */
function isUnknown(at: number, { drafts, kinds }: SettledOutline): boolean {
  const draft = drafts[at];
  if (draft === undefined || draft.matches.length > 0 || isAboutReport(draft.mark.words.shown)) return false;
  return !drafts.some(({ parent }, index) => parent === at && (kinds[index]?.length ?? 0) > 0);
}

function placeOfUnknown(
  at: number,
  level: readonly number[],
  kinds: readonly (readonly SectionKind[])[],
  drafts: readonly SectionDraft[],
): Unknown | null {
  const draft = drafts[at];
  const index = level.indexOf(at);
  if (draft === undefined || index < 0) return null;
  const known = (each: number | undefined): boolean => each !== undefined && (kinds[each]?.length ?? 0) > 0;
  return {
    at,
    draft,
    before: new Set(level.slice(0, index).flatMap((each) => kinds[each] ?? [])),
    after: new Set(level.slice(index + 1).flatMap((each) => kinds[each] ?? [])),
    alone: known(level[index - 1]) && known(level[index + 1]),
    first: level.slice(0, index).every((each) => (kinds[each] ?? []).some((kind) => heads.has(kind))),
  };
}

/** Sections before the story begins. */
const heads: ReadonlySet<SectionKind> = new Set(['metadata', 'people', 'metrics', 'background']);
