import type { Problem } from '../../model/document/postmortem.ts';
import type { TextEdit } from '../../text/edit.ts';
import { readTableRow } from '../../text/markdown/table-row.ts';
import { literal } from '../../text/snippet.ts';
import type { Source } from '../../text/source.ts';
import type { QuickFix, Rule } from '../rule.ts';

/** A row of a table that is longer than its header: markdown shows nothing of what is in the cells too many. */
export const structureCells: Rule = {
  id: 'structure/cells',
  summary: 'A table row has more cells than its header',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check({ problems, source }) {
    for (const problem of problems) {
      if (problem.kind !== 'surplus-cells') continue;
      const columns = Number(problem.detail);
      const count = readTableRow(source.text, problem.span, null).cells.length;
      yield {
        message: `This row has ${count} cells, its header ${columns}. Write a bar inside a cell as \\|.`,
        span: problem.span,
        fixes: escapeBars(source, problem, count - columns),
      };
    }
  },
};

/** Sure only where the bars within code are exactly those that are too many; what comes to light, a person reads first. */
function escapeBars(source: Source, { span }: Problem, surplus: number): readonly QuickFix[] {
  const edits = barsInCode(source.slice(span)).map(
    (at): TextEdit => ({ span: { start: span.start + at, end: span.start + at }, newText: literal('\\') }),
  );
  if (edits.length !== surplus) return [];
  return [{ kind: 'scaffold', title: 'Escape the bar inside the code', edits, preferred: true }];
}

/** Places of bars between backticks that nothing escapes yet. */
function barsInCode(row: string): readonly number[] {
  const bars: number[] = [];
  let open: number | null = null;
  let pending: number[] = [];
  for (let at = 0; at < row.length; at++) {
    const char = row[at];
    if (char === '\\') at++;
    else if (char === '`') {
      let width = 1;
      while (row[at + width] === '`') width++;
      if (open === null) open = width;
      else if (open === width) {
        bars.push(...pending);
        open = null;
      }
      if (open === null || open === width) pending = [];
      at += width - 1;
    } else if (char === '|' && open !== null) pending.push(at);
  }
  return bars;
}
