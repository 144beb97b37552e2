import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { readStatement } from './chain-statement.ts';
import type { Chain, ChainStatement, MetadataField } from './postmortem.ts';
import type { Section } from './sections.ts';
import { textLines } from './text-lines.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ChainInput {
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly metadata: readonly MetadataField[];
  readonly sections: readonly Section[];
}

/** Reads which level of the chain was missing: front matter and labels first, then the section about it. */
export function readChain(input: ChainInput): Chain {
  const { source, vocabulary } = input;
  const fromFields = fieldStatement(input.metadata);
  const statements: ChainStatement[] = fromFields === null ? [] : [fromFields];
  for (const section of input.sections) {
    if (section.kind !== 'chain') continue;
    const lines = textLines(section.blocks, source);
    statements.push(...joined(lines.flatMap((line) => readStatement(source, line, vocabulary) ?? [])));
  }
  return { statements, primary: primaryOf(statements) };
}

function fieldStatement(metadata: readonly MetadataField[]): ChainStatement | null {
  const usable = metadata.filter((field) => field.shape !== 'heading');
  const level = usable.find((field) => field.key === 'level');
  const label = usable.find((field) => field.key === 'label');
  if (level === undefined && label === undefined) return null;
  const part = (field: MetadataField | undefined): { readonly value: string; readonly span: Span } | null =>
    field === undefined
      ? null
      : { value: placeholder.test(field.value) ? '' : field.value, span: field.span };
  const first = level ?? label;
  if (first === undefined) return null;
  return { role: 'primary', level: part(level), label: part(label), span: first.span };
}

const placeholder = /^(?:tbd|tba|tbc|todo|\?+|n\/?a|unknown yet|-+|<[^<>]*>|none)$/i;

/** `Level: …` and `Label: …` on lines of their own are one statement. */
function joined(statements: readonly ChainStatement[]): readonly ChainStatement[] {
  const result: ChainStatement[] = [];
  for (const statement of statements) {
    const last = result.at(-1);
    const fits =
      last !== undefined &&
      statement.role === 'unsaid' &&
      ((last.label === null && statement.level === null && statement.label !== null) ||
        (last.level === null && statement.label === null && statement.level !== null));
    if (last === undefined || !fits) {
      result.push(statement);
      continue;
    }
    result[result.length - 1] = {
      role: last.role,
      level: last.level ?? statement.level,
      label: last.label ?? statement.label,
      span: { start: last.span.start, end: statement.span.end },
    };
  }
  return result;
}

function primaryOf(statements: readonly ChainStatement[]): ChainStatement | null {
  const filled = statements.filter((statement) => (statement.level?.value ?? '') !== '');
  const said = filled.find((statement) => statement.role === 'primary');
  if (said !== undefined) return said;
  const open = filled.filter((statement) => statement.role === 'unsaid');
  return open.length === 1 ? (open[0] ?? null) : null;
}
