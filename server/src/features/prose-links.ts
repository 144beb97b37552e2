import type { TrackerTemplate } from '../config/config.ts';
import type { Passage } from '../text/markdown/passage.ts';
import type { Span } from '../text/position.ts';
import { commitUrl } from './commit-url.ts';
import { trackerUrl } from './tracker-url.ts';

/** Words of a sentence that lead somewhere. */
export interface ProseLink {
  readonly span: Span;
  readonly words: string;
  readonly target: string;
}

const COMMIT = /\bcommit[ \t]`?([\da-f]{7,40})(?![\w-])/gi;
const NUMBER = /\d{1,9}(?![\w-])/y;
const BEFORE_ID = /[\s([{"'*_,;:]/;

/**
 * Ids of configured trackers, and hashes behind the word "commit", in the prose of a document. Words that are code or a
 * link already are left alone, and so are ids of trackers whose address nobody gave.
 */
export function proseLinks(
  passages: readonly Passage[],
  templates: readonly TrackerTemplate[],
): readonly ProseLink[] {
  if (templates.length === 0) return [];
  return passages.flatMap(({ span, text, pieces }) => {
    const linked = pieces.filter(({ kind }) => kind === 'link' || kind === 'autolink' || kind === 'image');
    const code = pieces.filter(({ kind }) => kind === 'code');
    return [...commitsIn(text, templates), ...idsIn(text, templates)]
      .map(({ at, words, target, mayBeCode }) => {
        const start = span.start + at;
        const taken = mayBeCode ? linked : [...linked, ...code];
        return taken.some((piece) => piece.span.start <= start && start < piece.span.end)
          ? null
          : { span: { start, end: start + words.length }, words, target };
      })
      .filter((link) => link !== null);
  });
}

interface Found {
  /** Offset in the passage. */
  readonly at: number;
  readonly words: string;
  readonly target: string;
  readonly mayBeCode: boolean;
}

function commitsIn(text: string, templates: readonly TrackerTemplate[]): readonly Found[] {
  return [...text.matchAll(COMMIT)].flatMap((match) => {
    const words = match[1] ?? '';
    const target = commitUrl(words, templates);
    const at = match.index + match[0].length - words.length;
    return target === null ? [] : [{ at, words, target, mayBeCode: true }];
  });
}

function idsIn(text: string, templates: readonly TrackerTemplate[]): readonly Found[] {
  const found: Found[] = [];
  for (const { key } of templates) {
    if (!/[#-]$/.test(key)) continue;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
      NUMBER.lastIndex = at + key.length;
      const number = NUMBER.exec(text)?.[0];
      if (number === undefined || (at > 0 && !BEFORE_ID.test(text.charAt(at - 1)))) continue;
      const words = key + number;
      const target = trackerUrl(words, templates);
      if (target !== null) found.push({ at, words, target, mayBeCode: false });
    }
  }
  return found;
}
