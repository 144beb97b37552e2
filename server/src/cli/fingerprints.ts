import type { Finding } from '../rules/rule.ts';
import { contentHash } from '../text/content-hash.ts';
import type { Source } from '../text/source.ts';

/**
 * A name for each finding of a file that stays while its rule and the words that it marks are the same, wherever they
 * are; several of the same rule on the same words are recognised by their order. Where no words are marked, those of
 * the line count.
 */
export function fingerprintsOf(
  findings: readonly Pick<Finding, 'rule' | 'span'>[],
  source: Source,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const marked = source.slice(span).trim();
    const words = marked === '' ? source.slice(source.lineSpan(source.lineAt(span.start))) : marked;
    const key = `${rule}\n${words.replace(/\s+/g, ' ').trim()}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return contentHash(`${key}\n${count}`);
  });
}
