import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import type { Scan } from './scan.ts';

const SURE =
  /(?:^|[\s,;–—-])((?:is\s+)?due(?:\s+(?:by|on|date|before))?|deadline|eta|to be (?:done|completed|finished) by|no later than|target date|est(?:imated|\.)(?: (?:completion|date))?(?=[\s:]+\d{4}-))\s*[:=]?\s+/gi;
const MAYBE = /(?:^|[\s,;–—-])(by|before|until)\s+/gi;
const TAIL =
  /(?:(?<!\s)\s+[–—-]+\s*|[,;|→@!]\s*|\s@\s*|(?<!\s)\s+)(\d{4}-\d{1,2}-\d{1,2})\s*(?:[.;,)]+\s*)?$/;
const DONE_BEFORE =
  /(?:done|completed?|fixed|closed|since|from|of|on|until|before|after|at|in|v|version)\s*(?::\s*)?$/i;

/** Without blanks and separators at the end, such as those before a field that is already taken. */
function ended(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s–—,;|-]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** A last date stands within this many characters of the end. */
const WINDOW = 80;

/** Takes a due date out of running words: "due 2026-12-01", "by Friday" at the end, a last bare ISO date. */
export function takeLooseDue(scan: Scan): void {
  if (scan.fields.some((field) => field.name === 'due')) return;
  for (const match of scan.rest.matchAll(SURE)) {
    if (take(scan, match.index, match.index + match[0].length, false)) return;
  }
  for (const match of scan.rest.matchAll(MAYBE)) {
    if (take(scan, match.index, match.index + match[0].length, true)) return;
  }
  if (takeLastWritten(scan)) return;
  const from = Math.max(0, ended(scan.rest).length - WINDOW);
  const tail = TAIL.exec(ended(scan.rest.slice(from)));
  const words = tail?.[1];
  if (tail === null || words === undefined) return;
  const at = from + tail.index;
  const before = scan.rest.slice(0, at + 1);
  const bare = /^\s/.test(tail[0]) && !/[–—,;|→@!-]/.test(tail[0].slice(0, tail[0].indexOf(words)));
  if (DONE_BEFORE.test(before) || (bare && !/@[\w/.-]+\s*$/.test(before))) return;
  const start = at + tail[0].indexOf(words);
  scan.add('due', start, start + words.length, 'label');
  scan.take(at, at + tail[0].length);
}

const WRITTEN = /(?:[,–—|]|\s-)\s*([\p{L}\d][^,–—|]{3,24}?(?:,\s*\d{4})?)[\s.;)]*$/u;

/** A written date alone behind the last comma or dash: "…, @ana, Dec 5". */
function takeLastWritten(scan: Scan): boolean {
  const from = Math.max(0, ended(scan.rest).length - WINDOW);
  const match = WRITTEN.exec(ended(scan.rest.slice(from)));
  const words = match?.[1] ?? '';
  if (match === null || !/\d/.test(words)) return false;
  const phrase = datePhraseAt(words, 0, noDateOptions);
  if (phrase?.end !== words.length || phrase.figures) return false;
  const at = from + match.index;
  if (DONE_BEFORE.test(scan.rest.slice(0, at))) return false;
  const start = at + match[0].indexOf(words);
  scan.add('due', start, start + words.length, 'label');
  scan.take(at, at + match[0].length);
  return true;
}

function take(scan: Scan, from: number, valueStart: number, onlyLast: boolean): boolean {
  const tail = scan.rest.slice(valueStart);
  const phrase = datePhraseAt(tail, 0, noDateOptions);
  if (phrase === null) return false;
  const words = tail.slice(0, phrase.end);
  const after = tail.slice(words.length);
  if (onlyLast && !/^[\s.,;)\]!\uFFFC]*$/.test(after)) return false;
  if (onlyLast && !phrase.figures && /^(?:may|march)$/i.test(words)) return false;
  scan.add('due', valueStart, valueStart + words.length, 'label');
  let start = from;
  while (start > 0 && /[\s,;–—-]/.test(scan.rest[start - 1] ?? '')) start--;
  scan.take(start, valueStart + words.length);
  return true;
}
