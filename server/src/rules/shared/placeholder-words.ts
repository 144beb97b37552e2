import { findHole, mayHoldHole } from '../../model/lexicon/holes.ts';
import type { Span } from '../../text/position.ts';

const instruction =
  '(?:insert|add|describe|enter|fill|your|provide|explain|list|name of|link to|briefly|date of|time of|e\\.g\\.)';

/** Marks that mean "nobody has answered this" wherever they are in prose. */
const anywhere: readonly RegExp[] = [
  /\b(?:TBD|TBC|FIXME)\b/g,
  /(?<!\?)\?{3,}/g,
  /\blorem ipsum\b/gi,
  // Without dots, bars and quotes: those are expressions of a site generator.
  /(?<!["'(=])\{\{\s?\p{L}[\p{L}\d _-]{0,80}\}\}/gu,
  new RegExp(`<${instruction}\\b[^<>\\n]{0,120}>`, 'gi'),
  new RegExp(`\\[${instruction}\\b[^\\][\\n]{0,120}\\](?![([])`, 'gi'),
];

/** Marks that are words of the trade in the middle of a sentence and placeholders where they come first or alone. */
const first: readonly RegExp[] = [
  /^\W{0,4}(TODO)\b/g,
  /^\W{0,4}(XXX+)\W{0,4}$/g,
  /^\W{0,4}(YYYY-MM-DD(?:[ T]HH:MM)?)\b/gi,
  /^\W{0,4}(?:HH|XX|hh|xx):(?:MM|XX|mm|xx)\b/g,
  /^\W{0,4}\d{4}-\d\d-\d\d (HH:MM)\b/g,
  new RegExp(`^[*_]{1,2}(${instruction}\\b[^*_\\n]{3,200})[*_]{1,2}\\.?$`, 'gi'),
];

/** What every placeholder has somewhere: most prose has none of it and is left at once. */
const sign = /\?{3}|[<{[*_]|TB[DC]|FIXME|TODO|XX|YYYY|HH|lorem/i;

/** The same for whole documents, which have brackets and emphasis somewhere. */
const traces: readonly string[] = [
  'TBD',
  'TBC',
  'TODO',
  'FIXME',
  'XX',
  'xx:',
  '???',
  '{{',
  'YYYY',
  'yyyy',
  'HH:',
  'hh:',
  'orem ipsum',
];
const instructed = new RegExp(`[<[*_]${instruction}\\b`, 'i');

/** Whether a whole document may hold a placeholder: one look that lets most documents pass at little cost. */
export function mayHoldPlaceholder(text: string): boolean {
  return mayHoldHole(text) || traces.some((trace) => text.includes(trace)) || instructed.test(text);
}

/**
 * The first placeholder in a piece of prose, as offsets in it; null where there is none.
 * Words in backticks are code and never a placeholder.
 */
export function findPlaceholder(text: string): Span | null {
  let found = findHole(text);
  if (!sign.test(text)) return found;
  for (const pattern of [...first, ...anywhere]) {
    const span = firstOutsideCode(pattern, text);
    if (span !== null && (found === null || span.start < found.start)) found = span;
  }
  return found;
}

/** `exec` instead of `matchAll`, which compiles the pattern again for each text. */
function firstOutsideCode(pattern: RegExp, text: string): Span | null {
  pattern.lastIndex = 0;
  let ticks = 0;
  let counted = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const words = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(words);
    for (; counted < start; counted++) if (text[counted] === '`') ticks++;
    // An odd number of backticks before it: it is in code.
    if (ticks % 2 === 0) return { start, end: start + words.length };
  }
  return null;
}
