import { handlesIn } from '../lexicon/handles.ts';
import { isNameGroup, isTeam } from '../lexicon/names.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import type { Scan } from './scan.ts';

const GROUP = /[([]([^()[\]\n]{1,200}(?:\([^()]*\)[^()[\]\n]*)?)[)\]]/g;
const DUE_WORD =
  /^\s*(?:due(?:\s+(?:by|on|date))?|by|before|until|deadline|eta|target|no later than|on|for)\s*:?\s+/i;
const OWNER_WORD = /^\s*(?:owner|owned by|assigned to|assignee|assigned|dri|lead)\s*:?\s+/i;

/**
 * Takes brackets that hold an item's fields: `(@ana, due 2026-12-01)`, `[@ana]`, `(done in #12)`, `(#12)`.
 * Whatever else stands in brackets, names among it, says nothing of the item.
 */
export function takeBrackets(scan: Scan): void {
  const tail = tailOf(scan.rest);
  for (const match of scan.rest.matchAll(GROUP)) {
    const inner = match[1] ?? '';
    const innerStart = match.index + 1;
    const end = match.index + match[0].length;
    AFTER_GROUP.lastIndex = end;
    AFTER_GROUP.test(scan.rest);
    const atEnd = tail.has(AFTER_GROUP.lastIndex);
    const segments = segmentsOf(inner);
    const readings = segments.flatMap((segment) =>
      readSegment(segment.text, atEnd).map((reading) => ({ ...reading, at: innerStart + segment.start })),
    );
    const assigned = readings.map((reading) =>
      isAssigned(reading, readings, scan) ? { ...reading, kind: 'owner' as const } : reading,
    );
    const fields = assigned.filter((reading) => reading.kind !== 'other' && reading.kind !== 'tracker');
    const others = assigned.filter((reading) => reading.kind === 'other').length;
    if (fields.length === 0 && others > 0) continue;
    if (others > 1) continue;
    for (const { kind, at, start, end } of fields) {
      if (kind === 'owner' || kind === 'due' || kind === 'status')
        scan.add(kind, at + start, at + end, 'parenthesis');
    }
    scan.take(match.index, end);
  }
}

const AFTER_GROUP = /[\s.;,)\]\uFFFC]*/y;

/** The end of a text, and the brackets before it behind which nothing stands but further ones: where these begin. */
function tailOf(text: string): ReadonlySet<number> {
  const starts = new Set([text.length]);
  let at = text.length;
  for (;;) {
    while (at > 0 && /[\s.;,]/.test(text[at - 1] ?? '')) at--;
    if (!/[)\]]/.test(text[at - 1] ?? '')) return starts;
    at--;
    while (at > 0 && !/[()[\]]/.test(text[at - 1] ?? '')) at--;
    if (!/[([]/.test(text[at - 1] ?? '')) return starts;
    at--;
    starts.add(at);
  }
}

/** A name beside a date is the doer: "(Ana, by Dec 1)". Alone in brackets it says nothing. */
function isAssigned(
  reading: Reading & { readonly at: number },
  all: readonly Reading[],
  scan: Scan,
): boolean {
  if (reading.kind !== 'other' || all.some(({ kind }) => kind === 'owner')) return false;
  if (!all.some(({ kind }) => kind === 'due')) return false;
  return isNameGroup(scan.rest.slice(reading.at + reading.start, reading.at + reading.end));
}

interface Reading {
  readonly kind: 'owner' | 'due' | 'status' | 'tracker' | 'other';
  readonly start: number;
  readonly end: number;
}

interface Segment {
  readonly text: string;
  readonly start: number;
}

function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?:(?<!\s)\s+)?[,;|·]\s*|(?<!\s)\s+[–—-]\s+/g)) {
    const soFar = text.slice(start, match.index);
    const insideDate =
      /\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?$/u.test(soFar) &&
      /^\s*\d{4}/.test(text.slice(match.index + match[0].length));
    if (insideDate) continue;
    segments.push({ text: soFar, start });
    start = match.index + match[0].length;
  }
  segments.push({ text: text.slice(start), start });
  return segments;
}

const TRACKER = /^(?:[\w./-]*#\d+|[A-Z][A-Z0-9]+-\d+|\uFFFC+)$/;
const CREW = /^\p{Lu}.*\b(?:team|squad)$/iu;
/** Words of a status that in brackets say something else unless they stand alone. */
const ALONE =
  /^(?:no|new|ok|yes|active|opened?|planned|assigned|live|released?|failed|future|started|confirmed|shipped)\b/i;

/** Nothing but trackers: one pattern for the whole would take exponential time on `#1#1#1…`. */
function isTrackers(bare: string): boolean {
  const parts = bare.split(/[\s&]+/).filter((part) => part !== '' && part !== 'and');
  return parts.length > 0 && parts.every((part) => TRACKER.test(part));
}

function readSegment(text: string, atEnd: boolean): readonly Reading[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const bare = text.trim();
  const whole = (kind: Reading['kind']): readonly Reading[] => [{ kind, start, end }];
  if (isTrackers(bare)) return whole('tracker');
  const owned = OWNER_WORD.exec(text);
  if (owned !== null) return [slot('owner', owned[0].length, end)];
  if (/^(?:done|fixed|completed|implemented|merged) (?:by|with|via) @/i.test(bare)) return whole('status');
  const handles = handlesIn(text);
  const lastHandle = handles.at(-1);
  if (lastHandle !== undefined) return readHandles(text, start, lastHandle.end);
  const due = dueOf(text, 0, atEnd);
  if (due !== null) return [due];
  const words = bare.split(/\s+/).length;
  if (
    statusOfValue(bare) !== null &&
    words <= 9 &&
    (words === 1 || !ALONE.test(bare)) &&
    !/^(?:no|ok|new)$/i.test(bare)
  ) {
    return whole('status');
  }
  return atEnd && isTeam(bare) && CREW.test(bare) ? whole('owner') : whole('other');
}

/** What follows a field's word; where nothing does the word's own blank ends before it. */
function slot(kind: Reading['kind'], start: number, end: number): Reading {
  return { kind, start, end: Math.max(start, end) };
}

/** Handles alone, or handles and then a date: "@ana by Friday". */
function readHandles(text: string, start: number, end: number): readonly Reading[] {
  const names = text
    .slice(start, end)
    .replace(/@[\w./-]+/g, '')
    .replace(/\b(?:and|or|with)\b|[\s&/+]/g, '');
  const owner: Reading = { kind: 'owner', start, end };
  if (names !== '') return [{ ...owner, kind: 'other' }];
  if (text.slice(end).trim() === '') return [owner];
  const due = dueOf(text, end, true);
  return due === null ? [{ ...owner, kind: 'other' }] : [owner, due];
}

function dueOf(text: string, offset: number, atEnd: boolean): Reading | null {
  const tail = text.slice(offset);
  const word = DUE_WORD.exec(tail)?.[0] ?? '';
  if (/^\s*(?:on|for)\b/i.test(word)) return null;
  const from = offset + (word === '' ? tail.length - tail.trimStart().length : word.length);
  const rest = text.slice(from);
  const phrase = datePhraseAt(rest, 0, noDateOptions);
  if (phrase === null || (word === '' && !phrase.figures)) {
    const named = /^\s*(?:due|deadline|eta|target)/i.test(word);
    return named ? slot('due', from, text.trimEnd().length) : null;
  }
  if (word === '' && !(atEnd && rest.slice(phrase.end).trim() === '')) return null;
  return { kind: 'due', start: from, end: from + phrase.end };
}
