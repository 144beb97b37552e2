import type { Span } from '../../text/position.ts';
import {
  type FieldPhrase,
  type ItemWords,
  isAside,
  type PhrasePlace,
  type PhraseRow,
  SURE_NAME,
} from './phrase.ts';

/** A stretch that is read as a whole wherever it is: a labelled value, a bracket, a sign with its date. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What it says; nothing where it only is known to be no part of the deed. */
  readonly phrases: readonly FieldPhrase[];
  readonly weight: number;
}

/** A stretch of words of which every part is read, and what it says. */
export interface Cover {
  readonly end: number;
  readonly weight: number;
  readonly phrases: readonly FieldPhrase[];
  /** What is no part of the deed: phrases and atoms, references left out. */
  readonly cuts: readonly Span[];
  /** How many parts of brackets stayed unread. */
  readonly unread: number;
}

/** Of one phrase as an atom. */
export function atomOf(phrase: FieldPhrase): Atom {
  return { start: phrase.start, end: phrase.end, phrases: [phrase], weight: phrase.weight };
}

/** Where a cover is looked for. */
export interface CoverSite {
  readonly from: number;
  readonly to: number;
  readonly place: PhrasePlace;
  /** The separator before it. */
  readonly before: string;
  readonly atoms: readonly Atom[];
}

const CONNECTOR = /[\s\\,;.|·•&+/:\uFFFC!–—→>=-]/;
const LETTER = /[\p{L}\p{N}_]/u;
const FILLED = '\uFFFC';
const PLAIN_LETTER = /[A-Za-z0-9]/;
const AND = /(?:and|or|und|et)[ \t]/iy;
/** What an unread part of brackets takes away. */
const UNREAD = -1;
const LONGEST_COVER = 300;

type Weighed = Pick<Cover, 'weight' | 'phrases'>;

interface State {
  readonly weight: number;
  readonly phrases: readonly FieldPhrase[];
  readonly cuts: readonly Span[];
  readonly unread: number;
  /** The last separator passed since the last phrase; empty where only blanks were. */
  readonly separator: string;
}

/**
 * The best reading of the words of a site in which every word belongs to a phrase, an atom or a separator; in
 * brackets one part may stay unread. Null where there is none. The order of `rows` changes nothing: of two readings
 * the heavier one counts, of equals the one with fewer phrases, then the one whose rows come first by name.
 */
export function coverOf(words: ItemWords, rows: readonly PhraseRow[], site: CoverSite): Cover | null {
  return reach(words, rows, site).get(site.to) ?? null;
}

/** Every sound reading that begins at `site.from`, wherever it ends; the best one first. */
export function headCovers(words: ItemWords, rows: readonly PhraseRow[], site: CoverSite): readonly Cover[] {
  const covers = [...reach(words, rows, site).values()].filter(({ phrases }) => phrases.length > 0);
  return covers.sort((a, b) => (outweighs(a, b) ? -1 : outweighs(b, a) ? 1 : b.end - a.end));
}

function reach(words: ItemWords, rows: readonly PhraseRow[], site: CoverSite): ReadonlyMap<number, Cover> {
  const covers = new Map<number, Cover>();
  if (site.to - site.from > LONGEST_COVER) return covers;
  const states = new Map<number, State>([
    [site.from, { weight: 0, phrases: [], cuts: [], unread: 0, separator: site.before }],
  ]);
  const own = rows.filter(({ where }) => where.includes(site.place));
  for (let at = site.from, furthest = at; at <= furthest; at++) {
    const state = states.get(at);
    if (state === undefined) continue;
    covers.set(at, {
      end: at,
      weight: state.weight,
      phrases: state.phrases,
      cuts: state.cuts,
      unread: state.unread,
    });
    if (at < site.to) furthest = Math.max(furthest, advance(words, own, site, at, state, states));
  }
  return covers;
}

/** Takes every step from a place that is reached; the furthest place that a step leads to. */
function advance(
  words: ItemWords,
  rows: readonly PhraseRow[],
  site: CoverSite,
  at: number,
  state: State,
  states: Map<number, State>,
): number {
  const { masked } = words;
  let furthest = at;
  const put = (end: number, next: State): void => {
    if (end > site.to) return;
    const old = states.get(end);
    if (old === undefined || outweighs(next, old)) states.set(end, next);
    furthest = Math.max(furthest, end);
  };
  const character = masked[at] ?? '';
  if (
    CONNECTOR.test(character) &&
    !(site.place === 'head' && state.phrases.length === 0 && !/\s/.test(character))
  ) {
    put(at + 1, { ...state, separator: /[ \t]/.test(character) ? state.separator : character });
  }
  if (state.phrases.length > 0) {
    AND.lastIndex = at;
    const and = AND.exec(masked);
    if (and !== null) put(at + and[0].length, { ...state, separator: ',' });
  }
  for (const atom of site.atoms) {
    if (atom.start !== at || atom.end > site.to) continue;
    put(atom.end, {
      weight: state.weight + atom.weight,
      phrases: [...state.phrases, ...atom.phrases],
      cuts: [...state.cuts, { start: atom.start, end: atom.end }],
      unread: state.unread,
      separator: ' ',
    });
  }
  if (!isWordStart(masked, at)) return furthest;
  for (const row of rows) {
    if (state.separator === '' && !row.opens && state.phrases.length === 0 && site.place === 'tail') continue;
    const found = row.read(words, { at, limit: site.to, place: site.place, before: state.separator });
    if (found === null || found.end <= at) continue;
    const phrase: FieldPhrase = { row: row.id, field: row.field, start: at, ...found };
    const cut = row.field === 'tracker' && isAside(phrase) ? [] : [{ start: at, end: found.end }];
    put(found.end, {
      weight: state.weight + found.weight,
      phrases: [...state.phrases, phrase],
      cuts: [...state.cuts, ...cut],
      unread: state.unread,
      separator: ' ',
    });
  }
  if (site.place === 'tail' && isRemark(masked, at, site.to, state)) {
    put(site.to, { ...state, weight: state.weight + UNREAD, unread: state.unread + 1, separator: ' ' });
  }
  if (site.place === 'bracket' && isFresh(state, site)) skipPart(words.masked, site.to, at, state, put);
  return furthest;
}

/** Whether nothing is between a place and the separator before it. */
function isFresh({ phrases, separator }: State, site: CoverSite): boolean {
  return phrases.length === 0 ? separator === site.before : /[,;|·]/.test(separator);
}

const LONGEST_REMARK = 56;

/** A few last words behind a sure field: "→ Platform team, needs a decision", "→ Ana (no ticket yet)". */
function isRemark(text: string, at: number, to: number, { phrases, separator }: State): boolean {
  const last = phrases.at(-1);
  if (last === undefined || isDoubtful(last) || to - at > LONGEST_REMARK) return false;
  const words = text.slice(at, to);
  if (words.startsWith('(')) return last.field === 'owner' && /^\(\p{Ll}[^()]*\)[.\s]*$/u.test(words);
  return separator === ',' && /^(?:\p{Ll}|PR |MR |CL |RFC )[\p{L}\d .,:'’()#\uFFFC-]*$/u.test(words);
}

/** An unread part of brackets, up to the next separator. */
function skipPart(
  text: string,
  to: number,
  at: number,
  state: State,
  put: (end: number, state: State) => void,
): void {
  let end = at;
  while (end < to && !/[,;|·]/.test(text[end] ?? '')) end++;
  put(end, { ...state, weight: state.weight + UNREAD, unread: state.unread + 1, separator: ' ' });
}

function isWordStart(text: string, at: number): boolean {
  // Code and addresses are filled with one mark over and over: as a word they begin once.
  if (text[at] === FILLED && text[at - 1] === FILLED) return false;
  return at === 0 || !isLetter(text[at - 1] ?? '') || !isLetter(text[at] ?? '');
}

function isLetter(character: string): boolean {
  return PLAIN_LETTER.test(character) || LETTER.test(character);
}

/** Whether one reading counts before another. */
export function outweighs(a: Weighed, b: Weighed): boolean {
  const gain = a.weight - b.weight;
  if (Math.abs(gain) > 1e-9) return gain > 0;
  if (a.phrases.length !== b.phrases.length) return a.phrases.length < b.phrases.length;
  return key(a.phrases) < key(b.phrases);
}

function key(phrases: readonly FieldPhrase[]): string {
  return phrases.map(({ row, start, end }) => `${row}@${start}-${end}`).join(' ');
}

/** Whether a phrase needs a sure one beside it. */
export function isDoubtful({ field, weight }: FieldPhrase): boolean {
  return (field === 'owner' || field === 'due') && weight < SURE_NAME;
}

/** Whether what a cover says may be believed: something sure is in it, or no doubt. */
export function isSound(cover: Cover): boolean {
  if (cover.weight <= 0) return false;
  const fields = cover.phrases.filter((phrase) => !isAside(phrase));
  const doubtful = fields.filter(isDoubtful);
  if (doubtful.length === 0) return true;
  // A name beside a date or a date beside a name: each makes the other likely; a sure name vouches for the next one.
  const sure = fields.filter((phrase) => !isDoubtful(phrase) && phrase.field !== 'status');
  return doubtful.every(
    ({ field, weight }) => weight >= 0.75 && sure.some((each) => each.field !== field || field === 'owner'),
  );
}
