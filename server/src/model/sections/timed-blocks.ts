import type { Block } from '../../text/blocks.ts';
import type { Source } from '../../text/source.ts';
import { textLines } from '../document/block-content.ts';

const timed =
  /^[\s*_`[(~]*(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} ?[ap]m\b)/i;

/** Whether a line or heading begins with a time or a date. */
export function beginsWithTime(words: string): boolean {
  return timed.test(words.slice(0, 40));
}

/** Whether the lines of blocks mostly begin with a time or a date: what makes a list a timeline. */
export function hasTimes(blocks: readonly Block[], source: Source): boolean {
  const lines = textLines(blocks, source);
  const found = lines.filter((line) =>
    beginsWithTime(source.slice({ start: line.start, end: Math.min(line.end, line.start + 40) })),
  );
  return found.length >= 2 && found.length * 3 >= lines.length;
}
