import type { Span } from '../../text/position.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import type { Scan } from './scan.ts';

const DOUBLE_COLON = /[[(]\s*([\p{L}][\p{L} _-]{0,24}?)\s*::\s*/gu;
const CLOSED = /[\])\n]/g;
const BRACES = /\{\s*([\p{L}][\p{L} _-]{0,24}?)\s*[:=]\s*((?:[^{}\s][^{}\n]*)?)\}/gu;
const TAG = /(?<![\w@])@([a-z]{2,12})\(([^()\n]*)\)/gi;
const ORG_DEADLINE = /\b(?:DEADLINE|SCHEDULED):\s*<([^<>\n]*)>/g;

/** One of these stands in every such field; most items have none. */
const TELLTALE = /::|[{<]|@\w+\(|[\u2300-\u2bff\ud800-\udbff]/;

/** The conventions of other tools that bracket a field: `[due:: …]`, `{due: …}`, `@due(…)`, `DEADLINE: <…>`. */
export function takeInlineFields(scan: Scan): void {
  if (!TELLTALE.test(scan.rest)) return;
  takeDoubleColons(scan);
  for (const match of scan.rest.matchAll(BRACES)) bracketed(scan, placeOf(match), match[1], match[2]);
  for (const match of scan.rest.matchAll(TAG)) bracketed(scan, placeOf(match), match[1], match[2]);
  for (const match of scan.rest.matchAll(ORG_DEADLINE)) bracketed(scan, placeOf(match), 'due', match[1]);
  takeSigns(scan);
}

/** `[due:: …]` up to the first bracket that closes, on the line on which the value begins. */
function takeDoubleColons(scan: Scan): void {
  const text = scan.rest;
  let passed = 0;
  let close = -1;
  for (const match of text.matchAll(DOUBLE_COLON)) {
    if (match.index < passed) continue;
    const from = match.index + match[0].length;
    if (close < from) {
      CLOSED.lastIndex = from;
      close = CLOSED.exec(text)?.index ?? text.length;
    }
    if (close === text.length || text[close] === '\n') continue;
    passed = close + 1;
    bracketed(scan, { start: match.index, end: passed }, match[1], text.slice(from, close));
  }
}

const OTHER_KEYS = new Set(['created', 'start', 'scheduled', 'priority', 'completion', 'repeat', 'id', 'p']);

function placeOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Takes a field with its brackets; the value stands right before the closing one. */
function bracketed(scan: Scan, place: Span, label: string | undefined, value: string | undefined): void {
  const key = (label ?? '').toLowerCase();
  if (OTHER_KEYS.has(key)) {
    scan.take(place.start, place.end);
    return;
  }
  const meaning = key === 'completion' ? null : labelMeaning(key);
  if (meaning === null || meaning === 'title' || meaning === 'kind' || meaning === 'note') return;
  const words = value ?? '';
  const start = place.end - 1 - words.length;
  const done = meaning === 'status' && /^\d{4}-\d\d-\d\d/.test(words.trim());
  if (done) scan.add('status', place.start + 1, place.start + 1 + key.length, 'inline-field');
  else scan.add(meaning, start, start + words.length, 'inline-field');
  scan.take(place.start, place.end);
}

const SIGN = /(📅|🗓️?|📆|⏰|✅|❌|➕|⏳|🛫|🔁|🆔|⛔|👤|🧑|⏫|🔼|🔽|🔺|⏬)\s*/gu;

/** Signs before a value, as task plug-ins write them: `📅 2026-12-01`. */
function takeSigns(scan: Scan): void {
  for (const match of scan.rest.matchAll(SIGN)) {
    const sign = match[1] ?? '';
    const start = match.index + match[0].length;
    const tail = scan.rest.slice(start);
    const name = SIGN_FIELDS.get(sign);
    if (name === 'owner') {
      const words = /^@?[\p{L}][\w.\p{L}/-]*(?: \p{Lu}[\p{L}-]+)?/u.exec(tail)?.[0] ?? '';
      if (words === '') continue;
      scan.add('owner', start, start + words.length, 'emoji');
      scan.take(match.index, start + words.length);
      continue;
    }
    if (sign === '🔁' || sign === '🆔') {
      const value = /^[^📅🗓📆⏰✅❌➕⏳🛫🔁🆔⛔👤🧑⏫🔼🔽🔺⏬\n]{0,40}/u.exec(tail)?.[0] ?? '';
      scan.take(match.index, start + value.length);
      continue;
    }
    const words = datePhraseAt(tail, 0, noDateOptions);
    if (words === null) {
      if (/^[⏫🔼🔽🔺⏬]$/u.test(sign)) scan.take(match.index, start);
      continue;
    }
    if (name === 'due') scan.add('due', start, start + words.end, 'emoji');
    if (name === 'status') scan.add('status', match.index, match.index + sign.length, 'emoji');
    scan.take(match.index, start + words.end);
  }
}

const SIGN_FIELDS: ReadonlyMap<string, FixFieldName> = new Map([
  ['📅', 'due'],
  ['📆', 'due'],
  ['🗓', 'due'],
  ['🗓️', 'due'],
  ['⏰', 'due'],
  ['✅', 'status'],
  ['❌', 'status'],
  ['👤', 'owner'],
  ['🧑', 'owner'],
]);
