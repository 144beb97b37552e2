import type { Postmortem } from '../model/document/postmortem.ts';
import type { Span } from '../text/position.ts';

/** The end of a heading's last line: a setext heading has its line of marks below. `heading` lies within it. */
export function afterHeading({ source, blocks }: Postmortem, heading: Span): number {
  const block = blocks.find(
    (each) => each.kind === 'heading' && each.span.start <= heading.start && heading.end <= each.span.end,
  );
  return source.lineSpan(source.lineAt(block?.span.end ?? heading.end)).end;
}
