import type { FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';

/** The edit that takes a field out again: its line, its brackets, or only its value where it shares them. */
export function removeField(postmortem: Postmortem, field: FixField): readonly TextEdit[] {
  const { source } = postmortem;
  const { text } = source;
  if (field.shape === 'nested-bullet') {
    const first = source.lineAt(field.span.start);
    const last = source.lineAt(field.span.end);
    const before = source.lineSpan(Math.max(0, first - 1)).end;
    return [{ span: { start: before, end: source.lineSpan(last).end }, newText: '' }];
  }
  const open = /(?:(?<!\s)\s+)?[([]\s*(?:[\p{L}-][\p{L} -]*|(?<= )):\s*$/u.exec(
    text.slice(Math.max(0, field.span.start - 60), field.span.start),
  );
  const close = /^\s*[)\]]/.exec(text.slice(field.span.end, field.span.end + 20));
  if (field.shape === 'parenthesis' && open !== null && close !== null) {
    const span = { start: field.span.start - open[0].length, end: field.span.end + close[0].length };
    return [{ span, newText: '' }];
  }
  return [{ span: field.span, newText: '' }];
}
