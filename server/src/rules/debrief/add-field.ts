import { lineEndingAt } from '../../edits/line-ending.ts';
import type { MetadataField, Postmortem } from '../../model/postmortem.ts';
import type { TextEdit } from '../../text/edit.ts';

/**
 * One edit that writes a metadata field (value in snippet syntax): into an empty slot of the same name,
 * else as a line of the front matter, else as a bold line under the title.
 */
export function addField(
  postmortem: Postmortem,
  slot: MetadataField | null,
  key: string,
  value: string,
): TextEdit {
  const { source, frontMatter } = postmortem;
  if (slot !== null && slot.key === key) {
    const blank = /[\s|]/.test(source.text[slot.span.start - 1] ?? '') ? '' : ' ';
    return { span: slot.span, newText: `${blank}${value}` };
  }
  if (frontMatter !== null) {
    const at = frontMatter.body.end;
    const eol = lineEndingAt(source, frontMatter.span.start);
    const sign = frontMatter.format === 'toml' ? ` = "${value}"` : `: ${value}`;
    return { span: { start: at, end: at }, newText: `${key}${sign}${eol}` };
  }
  const at = source.lineSpan(source.lineAt(postmortem.titleSpan.end)).end;
  const eol = lineEndingAt(source, at);
  const label = `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
  return { span: { start: at, end: at }, newText: `${eol}${eol}**${label}:** ${value}` };
}
