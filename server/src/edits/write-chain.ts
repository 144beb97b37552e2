import type { Postmortem } from '../model/document/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import type { Span } from '../text/position.ts';
import { afterHeading } from './after-heading.ts';
import { oneLine } from './field-change.ts';
import { styleOfLabel } from './field-names.ts';
import { writeMetadata } from './write-metadata.ts';

/**
 * The edits that name the level or the label of the one gap that the document tells: where it names it, else beside
 * the other of the two, else in its front matter, else as a bullet under its chain heading, else as its other metadata.
 * None where it could not be read there.
 */
export function writeChain(
  postmortem: Postmortem,
  name: 'level' | 'label',
  value: string,
): readonly TextEdit[] {
  const wanted = oneLine(value);
  const { primary, statements } = postmortem.chain;
  const statement = primary ?? (statements.length === 1 ? (statements[0] ?? null) : null);
  const said = statement?.[name] ?? null;
  if (said !== null && said.value !== '') {
    return said.value === wanted ? [] : [{ span: said.span, newText: wanted }];
  }
  const other = statement?.[name === 'level' ? 'label' : 'level'] ?? null;
  // A level that a section names is not joined with a label elsewhere.
  if (other !== null && other.value !== '' && !isField(postmortem, other.span)) {
    return said === null
      ? besideOther(postmortem, name, wanted, other.span)
      : [fill(postmortem, said.span, wanted)];
  }
  if (
    postmortem.frontMatter !== null ||
    postmortem.metadata.some(({ key, shape }) => key === name && shape !== 'heading')
  ) {
    return writeMetadata(postmortem, name, wanted);
  }
  const section = postmortem.sections.find(({ kind, style }) => kind === 'chain' && style === 'heading');
  if (section === undefined) return writeMetadata(postmortem, name, wanted);
  const { source } = postmortem;
  const at = afterHeading(postmortem, section.headingSpan);
  const eol = lineEndingAt(source, at);
  const label = name === 'level' ? 'Level' : 'Label';
  return [{ span: { start: at, end: at }, newText: `${eol}${eol}- ${label}: ${wanted}` }];
}

function isField({ metadata }: Postmortem, { start }: Span): boolean {
  return metadata.some(({ span, shape }) => span.start === start && shape !== 'heading');
}

/** Into an empty slot of a section: `- Label:`, or a cell. */
function fill({ source }: Postmortem, span: Span, value: string): TextEdit {
  const blank = /[\s|]/.test(source.text[span.start - 1] ?? '') ? '' : ' ';
  return { span, newText: `${blank}${value}` };
}

/**
 * Next to the other of the two: "Operation (configuration)", or a bullet like its own. None beside a cell, whose table
 * has no column for it.
 */
function besideOther(
  postmortem: Postmortem,
  name: 'level' | 'label',
  value: string,
  other: Span,
): readonly TextEdit[] {
  const { source } = postmortem;
  const line = source.lineSpan(source.lineAt(other.start));
  const before = source.text.slice(line.start, other.start);
  const bullet = /^\s*[-*+]\s+/.exec(before)?.[0];
  if (bullet !== undefined && /:\s*(?:[*_]+\s*)?$/.test(before)) {
    const style = styleOfLabel(before);
    const label = name === 'level' ? 'Level' : 'Label';
    const words = `${style.before}${style.lower ? label.toLowerCase() : label}${style.after}${value}`;
    return [
      {
        span: { start: line.end, end: line.end },
        newText: `${lineEndingAt(source, line.end)}${bullet}${words}`,
      },
    ];
  }
  if (name === 'level' || isInTable(postmortem, other)) return [];
  return [{ span: { start: other.end, end: other.end }, newText: ` (${value})` }];
}

function isInTable({ sections }: Postmortem, { start, end }: Span): boolean {
  return sections.some(({ blocks }) =>
    blocks.some(({ kind, span }) => kind === 'table' && span.start <= start && end <= span.end),
  );
}
