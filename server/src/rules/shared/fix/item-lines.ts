import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Span } from '../../../text/position.ts';

/** The whole lines of an item, with the ending of the last one or without. */
export function itemLines(postmortem: Postmortem, fix: Fix, withEnding: boolean): Span {
  const { source } = postmortem;
  let last = source.lineAt(fix.span.end);
  while (last > fix.line && source.lineText(last).trim() === '') last--;
  const end = withEnding ? source.lineStart(last + 1) : source.lineSpan(last).end;
  return { start: source.lineStart(fix.line), end };
}
