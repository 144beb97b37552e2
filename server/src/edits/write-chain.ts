import type { ChainStatement, Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { afterHeading } from './after-heading.ts';
import { oneLine } from './field-change.ts';
import { styleOfLabel } from './field-names.ts';
import { lineEndingAt } from './line-ending.ts';
import { writeMetadata } from './write-metadata.ts';

/**
 * The edits that name the level or the label of the one gap that the document tells: where it names it, else beside
 * the other of the two, else in its front matter, else as a bullet under its chain heading, else as its other metadata.
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
  const beside = other === null ? null : besideOther(postmortem, name, wanted, other);
  if (beside !== null) return [beside];
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

/**
 * Next to the other of the two where a section says that: "Operation (configuration)", or a bullet like its own; null
 * where metadata say it, or nothing can stand beside it. A level in a section is not joined with a label elsewhere.
 */
function besideOther(
  postmortem: Postmortem,
  name: 'level' | 'label',
  value: string,
  other: NonNullable<ChainStatement['level']>,
): TextEdit | null {
  if (other.value === '' || postmortem.metadata.some(({ span }) => span.start === other.span.start))
    return null;
  const { source } = postmortem;
  const line = source.lineSpan(source.lineAt(other.span.start));
  const before = source.text.slice(line.start, other.span.start);
  const bullet = /^\s*[-*+]\s+/.exec(before)?.[0];
  if (bullet === undefined || !/:\s*[*_]*\s*$/.test(before)) {
    return name === 'label'
      ? { span: { start: other.span.end, end: other.span.end }, newText: ` (${value})` }
      : null;
  }
  const style = styleOfLabel(before);
  const label = name === 'level' ? 'Level' : 'Label';
  const words = `${style.before}${style.lower ? label.toLowerCase() : label}${style.after}${value}`;
  return {
    span: { start: line.end, end: line.end },
    newText: `${lineEndingAt(source, line.end)}${bullet}${words}`,
  };
}
