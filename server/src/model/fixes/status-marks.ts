import type { Span } from '../../text/position.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import type { Scan } from './scan.ts';

const SIGN_BEFORE =
  /^\s*(✅|✔️?|☑️?|✓|☐|⬜️?|🔲|❌|🚧|🟢|🟡|🔴|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|construction|x|white_large_square):)\s*/u;
const SIGN_AFTER = /\s(✅|✔️?|☑️?|✓|🚧|❌|:(?:white_check_mark|heavy_check_mark):)[\s.\uFFFC]*$/u;
const WORD =
  "done|complete|completed|fixed|finished|closed|resolved|implemented|merged|deployed|shipped|todo|to do|wip|in progress|ongoing|pending|dropped|cancelled|canceled|won['’]?t (?:do|fix)|wontfix|deferred|blocked|on hold|not started|planned|already planned";
/** In capitals before everything else. */
const CAPITALS = 'DONE|TODO|WIP|FIXED|COMPLETED?|CLOSED|IN PROGRESS|ONGOING|PENDING|CANCELLED|DROPPED';
const BEFORE = new RegExp(
  `^\\s*(?:\\[\\s*(${WORD})\\s*\\]|\\(\\s*(${WORD})\\s*\\)|(${WORD})\\s*(?:[:–—]|-\\s)|(${CAPITALS})(?=\\s))\\s*`,
  'i',
);
const CAPITAL_ONLY = new RegExp(`^(?:${CAPITALS})$`);
const AFTER = new RegExp(
  `(?:\\s[–—-]+\\s*(?:[✅✔☑🚧❌]\uFE0F?\\s*)?|[:;,.]\\s+|\\n(?<!\\n[^\\S\\n]*\\n)\\s*|[→>]\\s*)(?:(?:this (?:is|was|has been) |has been |was |is )?(?:now |already |all )?)(${WORD})\\b((?:,?\\s+(?:in|by|on|as of|with|via|at|under|see)\\b[^\\n]{0,120}|\\s*\\([^()\\n]{1,60}\\)|\\s*[:–—-])?)[\\s.!\\uFFFC]*$`,
  'i',
);
const ALREADY =
  /(?<!\b(?:that|which|what|who)\s(?:is|was|are|were|has|have)?\s?)\b(already (?:been )?(?:done|completed|fixed|implemented|deployed|merged|closed|resolved|in place))\b(?=\s*(?:$|[.(]|in\b|by\b|with\b|\uFFFC))/i;
/** Behind other words only what is nothing but a mark: a breaker is CLOSED, a job PENDING, a packet DROPPED. */
const CAPS = /(?:^|[\s(])(DONE|TODO|FIXED|COMPLETED|WIP)(?=\s+(?:in|by|on|via|as of)\b|[\s.)]*$)/;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly cutStart: number;
  readonly cutEnd: number;
}

/**
 * Takes the mark that says how far an item is out of its text; only where it stands apart: first, last or in
 * capitals.
 */
export function takeStatusMarks(scan: Scan): void {
  if (scan.fields.some((field) => field.name === 'status')) return;
  const found =
    signBefore(scan) ?? wordBefore(scan) ?? signAfter(scan) ?? wordAfter(scan) ?? emphasised(scan);
  if (found === null) return;
  scan.add('status', found.start, found.end, 'mark');
  scan.take(found.cutStart, found.cutEnd);
}

function markIn(match: RegExpExecArray, words: string, wholeCut: boolean): Mark {
  const start = match.index + match[0].indexOf(words);
  const end = start + words.length;
  if (!wholeCut) return { start, end, cutStart: start, cutEnd: end };
  return { start, end, cutStart: match.index, cutEnd: match.index + match[0].length };
}

function signBefore(scan: Scan): Mark | null {
  const match = SIGN_BEFORE.exec(scan.rest);
  return match === null ? null : markIn(match, match[1] ?? '', true);
}

function wordBefore(scan: Scan): Mark | null {
  const match = BEFORE.exec(scan.rest);
  if (match === null) return null;
  const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const bold = /[*_]/.test(scan.item.text[match[0].indexOf(words) - 1] ?? '');
  if (match[4] !== undefined && !CAPITAL_ONLY.test(words) && !bold) return null;
  return markIn(match, words, true);
}

function signAfter(scan: Scan): Mark | null {
  const match = SIGN_AFTER.exec(scan.rest);
  return match === null ? null : markIn(match, match[1] ?? '', true);
}

function wordAfter(scan: Scan): Mark | null {
  for (const pattern of [AFTER, ALREADY, CAPS]) {
    const match = pattern.exec(scan.rest);
    const words = match?.[1] ?? '';
    if (match !== null && statusOfValue(words) !== null) return markIn(match, words, pattern === AFTER);
  }
  return null;
}

const LAST_WORD = new RegExp(`(?:^|\\s)(${WORD})[\\s.!\\uFFFC]*$`, 'i');

/** A last word in bold or italics: "… **Done**". */
function emphasised(scan: Scan): Mark | null {
  const match = LAST_WORD.exec(scan.rest);
  const words = match?.[1] ?? '';
  if (match === null) return null;
  const start = match.index + match[0].indexOf(words);
  const marked =
    /[*_]/.test(scan.item.text[start - 1] ?? '') && /[*_]/.test(scan.item.text[start + words.length] ?? '');
  return marked && statusOfValue(words) !== null ? markIn(match, words, true) : null;
}

/** An item struck through from end to end is done; the mark that opens the strike says so. */
export function addStrike(scan: Scan, mark: string, span: Span): void {
  scan.fields.push({ name: 'status', value: mark, masked: 'done', span, shape: 'mark' });
}
