import type { Block, ParagraphBlock, TableBlock, TableCell } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';
import { headingWords } from '../lexicon/heading-text.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { Mark } from './label-marks.ts';
import type { KindMatch } from './match-heading.ts';

/** Kinds that a form answers in sentences; others are fields. */
const answered: ReadonlySet<SectionKind> = new Set([
  'summary',
  'impact',
  'timeline',
  'root-cause',
  'contributing',
  'whys',
  'detection',
  'resolution',
  'actions',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'trigger',
]);
/** With fewer, or with rows that name several at once, a table speaks about sections. */
const fewestAnswers = 3;
const shortestAnswer = 20;
const severalNames = /[,;/]/;

/** A row of a form that is a section. */
export interface FormRow {
  readonly mark: Mark;
  readonly blocks: readonly Block[];
}

/** The sections of a table of two columns whose rows are a name and what is to say of it: `| Impact | 300 orders … |`. */
export function formRows(
  table: TableBlock,
  kindsOf: (mark: Mark) => readonly KindMatch[],
  source: Source,
): readonly FormRow[] {
  if (table.header.cells.length !== 2) return [];
  const rows = [table.header, ...table.rows].flatMap(({ cells: [name, answer], span }) => {
    if (name === undefined || answer === undefined) return [];
    const mark = markOf(name, answer, span.end, source);
    const best = kindsOf(mark)[0];
    return best !== undefined &&
      !severalNames.test(mark.words.shown) &&
      best.weight >= 2 &&
      answered.has(best.kind)
      ? [{ mark, answer, kind: best.kind }]
      : [];
  });
  const told = rows.filter(({ answer }) => answer.span.end - answer.span.start >= shortestAnswer);
  if (new Set(told.map(({ kind }) => kind)).size < fewestAnswers) return [];
  return rows.map(({ mark, answer }) => ({ mark, blocks: paragraphOf(answer, source) }));
}

function markOf(name: TableCell, answer: TableCell, end: number, source: Source): Mark {
  return {
    words: headingWords(name.inline.plain),
    headingSpan: name.span,
    line: source.lineAt(name.span.start),
    level: 7,
    style: 'table',
    value: true,
    moment: false,
    alone: true,
    contentStart: answer.span.start,
    end,
    leads: null,
  };
}

function paragraphOf({ span, inline }: TableCell, source: Source): readonly ParagraphBlock[] {
  if (span.end <= span.start) return [];
  return [{ kind: 'paragraph', span, line: source.lineAt(span.start), inline }];
}
