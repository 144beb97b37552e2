import { digestOf } from '../../engine/digest.ts';
import { compareSeverity } from '../../engine/severity.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Source } from '../../text/source.ts';
import { escaped } from './markdown.ts';

/** What a review would raise first about a document, with the lines; null where nothing was found. */
export function digestText(findings: readonly Finding[], source: Source): string | null {
  const seen = findings.filter(({ severity }) => compareSeverity(severity, 'hint') > 0);
  const { first, rest } = digestOf(seen);
  if (first.length === 0) return null;
  const listed = first.map(
    ({ message, span }, index) => `${index + 1}. Line ${source.lineAt(span.start) + 1}: ${escaped(message)}`,
  );
  const more = rest.length === 0 ? [] : [`${rest.length} more in the text below.`];
  return ['**Raise first in the review**', listed.join('\n'), ...more].join('\n\n');
}
