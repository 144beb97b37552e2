import type { Inline } from '../../text/markdown/blocks.ts';
import type { InlineViews } from '../../text/markdown/inline-views.ts';
import type { Span } from '../../text/position.ts';
import type { FixField } from '../document/fix.ts';
import type { FixContext } from './context.ts';
import { type Atom, type Cover, coverOf, headCovers, isSound, outweighs } from './cover.ts';
import { atomsOf, type ItemAtoms } from './item-atoms.ts';
import {
  type FieldPhrase,
  type ItemWords,
  isAside,
  type PhraseRow,
  WEAK_NAME,
  wordStarts,
} from './phrase.ts';
import { rowsFor } from './rows/phrase-rows.ts';
import { itemViews } from './struck-item.ts';

/** A field as found, with the masked words of its value: names and marks are read from these. */
export interface FoundField extends FixField {
  readonly masked: string;
}

/** A place in which an item names somebody, or may: siblings decide where it is in doubt. */
export interface NameHabit {
  readonly place: string;
  /** `weak`: a word that could be anything, were there no sure name at this place in a sibling. */
  readonly certainty: 'sure' | 'doubtful' | 'weak';
}

/** The words of an item after reading: its fields, and what is left for the title. */
export interface ReadWords {
  readonly item: InlineViews;
  readonly fields: readonly FoundField[];
  /** What is no part of the title, absolute offsets. */
  readonly cuts: readonly Span[];
  readonly habits: readonly NameHabit[];
}

/** Longer texts are no items; what lies beyond is not searched for fields. */
const LONGEST = 3000;
/** Fields behind the deed begin within this many characters of the end, at one of so many places. */
export const LONGEST_TAIL = 280;
const MOST_STARTS = 48;
/** What comes before a deed is not longer. */
const LONGEST_HEAD = 160;

/** Reads every field of an item's own words: what comes before the deed, behind it, in brackets and labelled. */
export function readItemWords(context: FixContext, span: Span, inline: Inline): ReadWords {
  const { views: item, struck } = itemViews(context.source, searchedSpan(span), inline);
  const words: ItemWords = { masked: readable(item.masked), raw: item.text, people: context.people };
  const rows = rowsFor(words.masked);
  const atoms = atomsOf(words, rows);
  const unsound: Cover[] = [...atoms.doubtful];
  // Where a label says who, other names do nothing here and are no habit.
  const labelled = atoms.sure.some(({ phrases }) => phrases.some(({ row }) => row === 'label/owner'));
  const asked = labelled ? rows.filter(({ id }) => !id.startsWith('owner/name')) : rows;
  const tail = tailOf(words, asked, atoms, unsound);
  const behind = tail?.start ?? item.masked.length;
  const head = headOf(words, asked, atoms, behind, unsound);
  const from = head?.end ?? 0;
  const middle = atoms.sure.filter(({ start, end }) => start >= from && end <= behind);
  const phrases = [
    ...(head?.phrases ?? []),
    ...middle.flatMap((atom) => atom.phrases),
    ...(tail?.phrases ?? []),
  ];
  const cuts = [...(head === null ? [] : [{ start: 0, end: from }]), ...middle, ...(tail?.cuts ?? [])];
  const habits = [
    ...habitsOf(
      unsound.flatMap((cover) => cover.phrases),
      'doubtful',
    ),
    ...habitsOf(phrases, 'sure'),
  ];
  return {
    item,
    fields: [...strikeOf(context, struck), ...fieldsOf(item, phrases)],
    cuts: cuts.map(absolute(item)),
    habits,
  };
}

function habitsOf(phrases: readonly FieldPhrase[], certainty: NameHabit['certainty']): readonly NameHabit[] {
  return phrases.flatMap(({ habit, weight }) =>
    habit === undefined ? [] : [{ place: habit, certainty: weight <= WEAK_NAME ? 'weak' : certainty }],
  );
}

const WIDE = /[（）【】「」，：；、。｜]/g;
const HAS_WIDE = /[（）【】「」，：；、。｜]/;
const NARROW: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '「': '(',
  '」': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '、': ',',
  '。': '.',
  '｜': '|',
};

/**
 * The text as rows know it, of equal length: signs of Chinese and Japanese as the usual ones, and a sentence that was
 * wrapped on one line; a line that begins with a label or a mark stays one.
 */
export function readable(text: string): string {
  const narrow = HAS_WIDE.test(text) ? text.replace(WIDE, (sign) => NARROW[sign] ?? sign) : text;
  if (!narrow.includes('\n')) return narrow;
  return narrow.replace(WRAPPED, (end, at: number) => (isShortLine(narrow, at) ? end : ' '));
}

/** A line is not wrapped before it is long: what is below a short one and begins with a capital is a line of its own. */
const SHORTEST_WRAPPED = 48;

function isShortLine(text: string, end: number): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end - start < SHORTEST_WRAPPED && /^\s*\p{Lu}/u.test(text.slice(end, end + 12));
}

/** A line end behind which words go on. Two blanks before it ask for a break. */
const WRAPPED =
  /(?<! {2}|\\)\n(?=[ \t>]{0,40}(?:[\p{Ll}\d#(]|@(?![\w./-]{1,40}\s?[·|])|\p{Lu}[^\n:]{24}|\p{Lu}[^\n:]{0,24}(?:\n|$)))(?![ \t>]{0,40}(?:\p{L}[\p{L} ]{0,24}:|(?:[Oo]wner|[Dd]ue|[Aa]ssigned|ETA|[Ss]tatus|[Tt]icket)[ \t]))/gu;

export function searchedSpan(span: Span): Span {
  return span.end - span.start > LONGEST ? { start: span.start, end: span.start + LONGEST } : span;
}

export function absolute(item: InlineViews): (span: Span) => Span {
  return ({ start, end }) => ({ start: item.span.start + start, end: item.span.start + end });
}

const SEPARATOR = /(?:[–—;|·•→\n]|(?<=[ \t])\/(?=[ \t])|->|=>|-(?=[ \t])|[,.:!@](?=\s))[ \t*_`]*/g;

/** Where the words behind a deed may begin, the last one first. */
function tailStarts(text: string, atoms: readonly Atom[]): readonly number[] {
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const near = text.slice(from);
  const starts = new Set<number>();
  for (const match of near.matchAll(SEPARATOR)) starts.add(from + match.index + match[0].length);
  for (const at of wordStarts(near)) starts.add(from + at);
  for (const match of near.matchAll(/[^\p{L}\p{N}\s\p{P}\uFFFC]|(?<!\uFFFC)\uFFFC|:(?=[a-z_]{1,40}:)/gu))
    starts.add(from + match.index);
  for (const { start } of atoms) if (start >= from) starts.add(start);
  const inside = (at: number): boolean => atoms.some(({ start, end }) => start < at && at < end);
  return [...starts]
    .filter((start) => start < text.length && !inside(start))
    .sort((a, b) => b - a)
    .slice(0, MOST_STARTS);
}

interface Tail extends Cover {
  readonly start: number;
}

/** Fields that make words behind a deed more than a part of its sentence. */
const TELLING: ReadonlySet<string> = new Set(['owner', 'due', 'status']);

/** The longest run of fields that ends the item's words. */
function tailOf(
  words: ItemWords,
  rows: readonly PhraseRow[],
  { sure, behind }: ItemAtoms,
  unsound: Cover[],
): Tail | null {
  const atoms = [...sure, ...behind];
  let best: Tail | null = null;
  for (const start of tailStarts(words.masked, atoms)) {
    const before = start === 0 ? '^' : separatorBefore(words, start);
    const site = { from: start, to: words.masked.length, place: 'tail', before, atoms } as const;
    const cover = coverOf(words, rows, site);
    if (cover === null || !cover.phrases.some(({ field }) => TELLING.has(field))) continue;
    if (!isSound(cover)) unsound.push(cover);
    else if (best === null || outweighs(cover, best)) best = { ...cover, start };
  }
  return best;
}

/** What keeps words apart as a dash does: dots, the end of struck words. */
const APART = /(?:\.{3}|…|~~|<\/(?:s|del)>)[ \t*_`]*$/;

/** The separator right before an offset, blanks and marks passed over; empty where a word is there. */
function separatorBefore({ masked: text, raw }: ItemWords, at: number): string {
  if (APART.test(raw.slice(Math.max(0, at - 12), at))) return '—';
  const before =
    /(?:[–—;|·•→\n,.:!@>-]|[ \t]\/)[ \t*_`]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const separator = before.trim().slice(0, 1) || before.slice(0, 1);
  return separator === '-' && !/[\s-]-$/.test(text.slice(0, at).trimEnd()) ? '' : separator;
}

/** What comes before the deed: a mark, a doer. */
function headOf(
  words: ItemWords,
  rows: readonly PhraseRow[],
  { sure }: ItemAtoms,
  to: number,
  unsound: Cover[],
): Cover | null {
  const site = { from: 0, to: Math.min(to, LONGEST_HEAD), place: 'head', before: '', atoms: sure } as const;
  for (const cover of headCovers(words, rows, site)) {
    if (!cover.phrases.some(({ field }) => TELLING.has(field))) continue;
    // What leaves no deed is the deed itself: "Canary group — no owner".
    if (!/\p{L}/u.test(words.masked.slice(cover.end, to))) continue;
    if (isSound(cover)) return cover;
    unsound.push(cover);
  }
  return null;
}

/** An item struck through from end to end is done; the mark that opens the strike says so. */
function strikeOf({ source }: FixContext, struck: Span | null): readonly FoundField[] {
  if (struck === null) return [];
  const value = source.slice(struck);
  return [{ name: 'status', value, masked: 'done', span: struck, shape: 'mark', row: 'status/struck' }];
}

export function fieldsOf(item: InlineViews, phrases: readonly FieldPhrase[]): readonly FoundField[] {
  const found: FoundField[] = [];
  const unlabelled = new Map<string, string>();
  for (const phrase of [...phrases].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const { field } = phrase;
    if (field === 'note' || isAside(phrase)) continue;
    const labelled = /^(?:label|convention)\//.test(phrase.row);
    // The heaviest reading of a field speaks; labels speak all, and names that are together.
    const place = /^[a-z]+/.exec(phrase.habit ?? '')?.[0] ?? '';
    const company = place !== '' && unlabelled.get(field) === place;
    if (!labelled && unlabelled.has(field) && !company) continue;
    unlabelled.set(field, place);
    found.push(fieldOf(item, phrase, field));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The field with blanks and marks of emphasis at the edges of its value left out. */
function fieldOf(item: InlineViews, phrase: FieldPhrase, name: FixField['name']): FoundField {
  let { start, end } = phrase.value;
  while (start < end && isEdge(item, start)) start++;
  while (end > start && isEdge(item, end - 1)) end--;
  if (start === end) {
    // An empty slot is behind the marks that close its label: `**Owner:**`.
    start = phrase.value.start;
    while (/[*_]/.test(item.text[start] ?? '')) start++;
    end = start;
  }
  return {
    name,
    value: item.text.slice(start, end),
    masked: phrase.field === 'owner' ? ownerWords(item, start, end) : item.masked.slice(start, end),
    span: { start: item.span.start + start, end: item.span.start + end },
    shape: phrase.shape,
    row: phrase.row,
  };
}

/** Who is named in code or by an address between angle brackets is read as written. */
export function ownerWords({ text, masked }: InlineViews, start: number, end: number): string {
  const words = masked.slice(start, end);
  return words.includes('\uFFFC') && !text.includes('://') ? text.slice(start, end) : words;
}

/** A blank, or a mark of emphasis at a value's edge; brackets of a link belong to the value. */
function isEdge(item: InlineViews, at: number): boolean {
  return /\s/.test(item.masked[at] ?? '') && /[\s*_]/.test(item.text[at] ?? '');
}
