import type { Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { oneLine } from './field-change.ts';
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
  const section = postmortem.sections.find(({ kind, style }) => kind === 'chain' && style === 'heading');
  if (section === undefined) return writeMetadata(postmortem, name, wanted);
  const { source } = postmortem;
  const at = source.lineSpan(section.line).end;
  const eol = lineEndingAt(source, at);
  const label = name === 'level' ? 'Level' : 'Label';
  return [{ span: { start: at, end: at }, newText: `${eol}${eol}- ${label}: ${wanted}` }];
}
