import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';

/**
 * Where a finding about the document as a whole is: on its title, else on its first heading, else on
 * the first words that it has.
 */
export function documentHead(postmortem: Postmortem): Span {
  const { titleSpan, sections, source } = postmortem;
  if (titleSpan.end > titleSpan.start) return titleSpan;
  const heading = sections.find(({ headingSpan }) => headingSpan.end > headingSpan.start);
  if (heading !== undefined) return heading.headingSpan;
  const start = source.text.search(/\S/);
  return start < 0 ? titleSpan : { start, end: source.lineSpan(source.lineAt(start)).end };
}
