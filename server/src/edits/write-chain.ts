import type { Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { oneLine } from './field-change.ts';
import { styleOfLabel } from './field-names.ts';
import { lineEndingAt } from './line-ending.ts';
import { writeMetadata } from './write-metadata.ts';

/**
 * The edits that name the primary level or label: where the document names it, else in its front matter, else as
 * a bullet under its chain heading, else as its other metadata.
 */
export function writeChain(
  postmortem: Postmortem,
  name: 'level' | 'label',
  value: string,
): readonly TextEdit[] {
  const wanted = oneLine(value);
  const said = postmortem.chain.primary?.[name] ?? null;
  if (said !== null && said.value !== '') {
    return said.value === wanted ? [] : [{ span: said.span, newText: wanted }];
  }
  if (postmortem.frontMatter !== null || postmortem.metadata.some(({ key }) => key === name)) {
    return writeMetadata(postmortem, name, wanted);
  }
  const beside = besideOther(postmortem, name, wanted);
  if (beside !== null) return [beside];
  const section = postmortem.sections.find(({ kind, style }) => kind === 'chain' && style === 'heading');
  if (section === undefined) return writeMetadata(postmortem, name, wanted);
  const { source } = postmortem;
  const at = source.lineSpan(section.line).end;
  const eol = lineEndingAt(source, at);
  const label = name === 'level' ? 'Level' : 'Label';
  return [{ span: { start: at, end: at }, newText: `${eol}${eol}- ${label}: ${wanted}` }];
}

/** Next to the other of the two where the section says only that: "Operation (configuration)", or a bullet like its own. */
function besideOther(postmortem: Postmortem, name: 'level' | 'label', value: string): TextEdit | null {
  const other = postmortem.chain.primary?.[name === 'level' ? 'label' : 'level'] ?? null;
  if (other === null || other.value === '') return null;
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
