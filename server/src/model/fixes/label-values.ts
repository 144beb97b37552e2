import type { FieldShape } from '../document/fix.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { isProse, type Label } from './find-labels.ts';
import type { Scan } from './scan.ts';

/** Where a date begins that shares the brackets of an owner: "(owner: Ana, due 2026-12-01)"; -1 for none. */
export function besideOwner(text: string, from: number, close: number): number {
  const match = /(?:(?<!\s)\s+)?[,;]\s*(?=(?:due|by|deadline|eta)\s+(?!:)|\d{4}-\d\d)/i.exec(
    text.slice(from, close),
  );
  return match === null ? -1 : from + match.index;
}

/** A date's own words inside a longer value: "2026-12-01, after the freeze". */
export function narrowed(
  scan: Scan,
  label: Label,
  end: number,
): { readonly start: number; readonly end: number } {
  const whole = { start: label.valueStart, end };
  if (label.meaning !== 'due' && label.meaning !== 'checkBy') return whole;
  const value = scan.rest.slice(label.valueStart, end);
  const lead = /^[\s"'`<[(]*(?:(?:by|on|before|until)\s+)?/i.exec(value)?.[0].length ?? 0;
  const words = datePhraseAt(value, lead, noDateOptions);
  if (words === null) return whole;
  return { start: label.valueStart + lead, end: label.valueStart + words.end };
}

/** Where a value ends: at the next label, a strong separator, the line's end; prose goes on over lines. */
export function valueEnd(scan: Scan, label: Label, limit: number, shape: FieldShape): number {
  let end = limit;
  const text = scan.rest;
  const prose = isProse(label.meaning);
  if (!(prose && shape === 'nested-bullet')) {
    const [line = '', ...lines] = text.slice(label.valueStart, end).split('\n', 2);
    if (lines.length > 0 && (line.trim() !== '' || !label.leads)) end = label.valueStart + line.length;
  }
  const bar = /[|;·•]|\s[–—-]\s|\.\s+(?=\p{Lu})/u.exec(text.slice(label.valueStart, end));
  const stops = bar !== null && (!prose || /[|·•]/.test(bar[0]));
  if (stops && !(prose && shape === 'nested-bullet')) end = label.valueStart + bar.index;
  if (label.meaning === 'owner') end = label.valueStart + ownerEnd(text.slice(label.valueStart, end));
  const mark = prose || shape === 'nested-bullet' ? -1 : markBehind(text.slice(label.valueStart, end));
  if (mark >= 0) end = label.valueStart + mark;
  return trimSeparators(text, label.valueStart, end);
}

const BEHIND_OWNER = /[,;(]|\s(?=(?:due|by|before|until|deadline|eta)\s)/gi;
/** Names of owners are not longer together; what stands beyond is not searched for an end. */
const LONGEST_OWNERS = 200;
const REFERENCE =
  /^(?:#\d|https?:|\uFFFC|[A-Z][A-Z0-9]{1,9}-\d|(?:status|state|priority|ticket|issue|tracker)\s*:)/;

/** Where the names of owners end and other words about the item begin: ", due 2026-12-01", " (OPS-12)", ", in progress". */
function ownerEnd(value: string): number {
  const near = value.slice(0, LONGEST_OWNERS);
  for (const match of near.matchAll(BEHIND_OWNER)) {
    if (match.index === 0) continue;
    const rest = near.slice(match.index + 1).trimStart();
    const piece = /^[^,;()]*/.exec(rest)?.[0].trim() ?? '';
    const words = rest.replace(/^(?:due(?: by| on)?|by|before|until|deadline|eta)\s*:?\s+/i, '');
    const status = piece.split(/\s+/).length <= 2 && statusOfValue(piece) !== null;
    if (status || REFERENCE.test(rest) || datePhraseAt(words, 0, noDateOptions) !== null) return match.index;
  }
  return value.length;
}

/** Where a bracketed mark follows a value: "2026-12-01 (done)"; -1 for none. */
function markBehind(value: string): number {
  for (const match of value.matchAll(/\s\(([^()]{1,60})\)/g)) {
    if (statusOfValue(match[1] ?? '') !== null) return match.index;
  }
  return -1;
}

function trimSeparators(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,;|·•({[—–-]/.test(text[to - 1] ?? '')) to--;
  return to;
}
