import { append } from '../../../text/append.ts';
import type { Block } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { textLines } from '../block-content.ts';
import { slot } from '../fields.ts';
import type { Chain, ChainStatement, MetadataField } from '../postmortem.ts';
import type { Section } from '../section.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readStatement } from './chain-statement.ts';
import { tableStatements } from './chain-table.ts';
import { type ListedLevel, listedLevels } from './several-levels.ts';

export interface ChainInput {
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly metadata: readonly MetadataField[];
  readonly sections: readonly Section[];
}

/** Reads which level of the chain was missing: front matter and labels first, then the section about it. */
export function readChain(input: ChainInput): Chain {
  const { source, vocabulary } = input;
  const statements: ChainStatement[] = [...fieldStatements(input)];
  for (const section of input.sections) {
    append(statements, headingStatement(section, source, vocabulary));
    if (section.kind === 'chain') append(statements, sectionStatements(section.blocks, source, vocabulary));
  }
  return { statements, primary: primaryOf(statements) };
}

const headingKey =
  /^[\s*_`]*(?:the )?(?:missing (?:chain )?level|chain level)[\s*_`]*[:\u2013\u2014][\s*_`]*(?=\S)/i;

/** `## Missing chain level: operation` says it in the heading. */
function headingStatement(
  { headingSpan, style }: Section,
  source: Source,
  vocabulary: Vocabulary,
): readonly ChainStatement[] {
  if (style !== 'heading') return [];
  const key = headingKey.exec(source.slice(headingSpan));
  if (key === null) return [];
  const statement = readStatement(
    source,
    { start: headingSpan.start + key[0].length, end: headingSpan.end },
    vocabulary,
  );
  return statement === null ? [] : [statement];
}

/** What a section about the missing level says: a table by its header, of a task list the ticked items, lines. */
function sectionStatements(
  blocks: readonly Block[],
  source: Source,
  vocabulary: Vocabulary,
): readonly ChainStatement[] {
  return blocks.flatMap((block) => {
    const rows = block.kind === 'table' ? tableStatements(block) : null;
    if (rows !== null) return rows;
    const lines = textLines([tickedOnly(block)], source);
    return joined(lines.flatMap((line) => lineStatements(source, line, vocabulary)));
  });
}

/** Of a list of boxes to tick only the ticked ones are said; an unticked list says all of its items. */
function tickedOnly(block: Block): Block {
  if (block.kind !== 'list') return block;
  const ticked = block.items.filter(({ task }) => task?.done === true);
  return ticked.length === 0 ? block : { ...block, items: ticked };
}

/** `Level: operation, execution` on a line of its own says two things. */
function lineStatements(source: Source, line: Span, vocabulary: Vocabulary): readonly ChainStatement[] {
  const text = source.slice(line);
  const label = levelLabel.exec(text)?.[0] ?? '';
  const listed = listedLevels(text.slice(label.length), line.start + label.length, vocabulary.levels);
  if (listed.length > 0) return listed.map((level) => ofListed(level, null));
  const one = readStatement(source, line, vocabulary);
  return one === null ? [] : [one];
}

const levelLabel = /^[\s*_`-]*(?:missing |chain )*levels?[*_`]*\s*:/i;

function ofListed({ role, value, span }: ListedLevel, label: ChainStatement['label']): ChainStatement {
  return { role, level: { value, span }, label, span };
}

/** The level and label of the fields: one statement, or one for each level that the field lists. */
function fieldStatements({ source, metadata, vocabulary }: ChainInput): readonly ChainStatement[] {
  const one = fieldStatement(metadata);
  const level = one?.level ?? null;
  if (one === null || level === null) return one === null ? [] : [one];
  const listed = listedLevels(source.slice(level.span), level.span.start, vocabulary.levels);
  if (listed.length === 0) return [one];
  // The label is that of the gap that counts.
  const first = listed.find(({ role }) => role === 'primary') ?? listed[0];
  const marked = listed.some(({ role }) => role === 'primary');
  return listed.map((each) => {
    const role = marked && each.role === 'unsaid' ? 'contributing' : each.role;
    return ofListed({ ...each, role }, each === first ? one.label : null);
  });
}

function fieldStatement(metadata: readonly MetadataField[]): ChainStatement | null {
  const usable = metadata.filter((field) => field.shape !== 'heading');
  const level = slot({ metadata: usable }, 'level');
  const label = slot({ metadata: usable }, 'label');
  const first = level ?? label;
  if (first === null) return null;
  const part = (place: MetadataField | null): ChainStatement['level'] =>
    place === null ? null : { value: place.value, span: place.span };
  return { role: 'primary', level: part(level), label: part(label), span: first.span };
}

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
