import type { LineChange } from '../words/shifted-ranges.ts';
import type { ShownMarks } from './marked-tokens.ts';

/** The marks after a change of the text, until the server has read it again; of lines that were replaced there are none. */
export function shiftedMarks(marks: ShownMarks, { first, last, breaks }: LineChange): ShownMarks {
  const by = breaks - (last - first);
  if (by === 0) return marks;
  const moved = (line: number): number | null => {
    if (line <= first) return line;
    return line > last ? line + by : null;
  };
  const lines = marks.lines.flatMap((mark) => {
    const line = moved(mark.line);
    return line === null ? [] : [{ ...mark, line }];
  });
  const { badges } = marks;
  const line = badges === null ? null : moved(badges.line);
  return { lines, badges: badges === null || line === null ? null : { ...badges, line } };
}
