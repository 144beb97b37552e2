import type { Span } from '../../text/position.ts';

const instruction =
  '(?:insert|add|describe|enter|fill|your|provide|explain|list|name of|link to|briefly|date of|time of|e\\.g\\.)';

/** Marks that mean "nobody has answered this" wherever they stand in prose. */
const anywhere: readonly RegExp[] = [
  /\b(?:TBD|TBC|FIXME)\b/g,
  /(?<!\?)\?{3,}/g,
  /\blorem ipsum\b/gi,
  // Without dots, bars and quotes: those are expressions of a site generator.
  /(?<!["'(=])\{\{\s?\p{L}[\p{L}\d _-]{0,80}\}\}/gu,
  new RegExp(`<${instruction}\\b[^<>\\n]{0,120}>`, 'gi'),
  new RegExp(`\\[${instruction}\\b[^\\][\\n]{0,120}\\](?![([])`, 'gi'),
];

/** Marks that are words of the trade in the middle of a sentence and placeholders where they stand first or alone. */
const first: readonly RegExp[] = [
  /^\W{0,4}(TODO)\b/g,
  /^\W{0,4}(XXX+)\W{0,4}$/g,
  /^\W{0,4}(YYYY-MM-DD(?:[ T]HH:MM)?)\b/gi,
  /^\W{0,4}(?:HH|XX|hh|xx):(?:MM|XX|mm|xx)\b/g,
  new RegExp(`^[*_]{1,2}(${instruction}\\b[^*_\\n]{3,200})[*_]{1,2}\\.?$`, 'gi'),
];

/** What every placeholder has somewhere: most prose has none of it and is left at once. */
const sign = /\?{3}|[<{[*_]|TB[DC]|FIXME|TODO|XX|YYYY|HH|lorem/i;

/** What every placeholder has somewhere: looking for these lets most prose pass at little cost. */
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
  'orem',
  'OREM',
  '<',
  '[',
];

/**
 * The first placeholder in a piece of prose, as offsets in it; null where there is none.
 * Words in backticks are code and never a placeholder.
 */
export function findPlaceholder(text: string): Span | null {
  if (!sign.test(text)) return null;
  if (!/^[*_]/.test(text) && !traces.some((trace) => text.includes(trace))) return null;
  let found: Span | null = null;
  for (const pattern of [...first, ...anywhere]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      if (inCode(text, start) || (found !== null && found.start <= start)) continue;
      found = { start, end: start + words.length };
      break;
    }
  }
  return found;
}

function inCode(text: string, at: number): boolean {
  let ticks = 0;
  for (let i = 0; i < at; i++) if (text[i] === '`') ticks++;
  return ticks % 2 === 1;
}
