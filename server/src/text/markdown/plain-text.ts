import type { RawPiece } from './inline-scanner.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&mdash;': '—',
  '&ndash;': '–',
};

/**
 * What a reader sees of an inline text: marks, targets, HTML and struck words left out, escapes undone, lines joined by a
 * blank. Words stay where all of them are struck.
 */
export function plainText(text: string, pieces: readonly RawPiece[]): string {
  if (!pieces.some(({ kind }) => kind === 'strike')) return shownWords(text, pieces, false);
  const standing = shownWords(text, pieces, true);
  return /[\p{L}\p{N}]/u.test(standing)
    ? standing.replace(/\s{2,}/g, ' ').trim()
    : shownWords(text, pieces, false);
}

function shownWords(text: string, pieces: readonly RawPiece[], withoutStruck: boolean): string {
  let result = '';
  let at = 0;
  const show = (until: number): void => {
    if (until > at) result += shown(text.slice(at, until));
    at = Math.max(at, until);
  };
  for (const hidden of hiddenRanges(pieces, withoutStruck)) {
    // It is within struck words.
    if (hidden.end <= at && hidden.end > hidden.start) continue;
    show(hidden.start);
    if (hidden.verbatim) result += text.slice(hidden.start, hidden.end).replaceAll('\n', ' ');
    else if (/^<(?:br|BR)\b/.test(text.slice(hidden.start, hidden.start + 4))) result += ' ';
    at = Math.max(at, hidden.end);
  }
  show(text.length);
  return result;
}

interface Hidden {
  readonly start: number;
  readonly end: number;
  /** Shown as it is: the inside of code. */
  readonly verbatim: boolean;
}

function hiddenRanges(pieces: readonly RawPiece[], withoutStruck: boolean): readonly Hidden[] {
  const ranges: Hidden[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'footnote' || piece.kind === 'html' || (withoutStruck && piece.kind === 'strike')) {
      ranges.push({ start: piece.start, end: piece.end, verbatim: false });
      continue;
    }
    if (piece.contentStart > piece.start) {
      ranges.push({ start: piece.start, end: piece.contentStart, verbatim: false });
    }
    if (piece.kind === 'code') {
      ranges.push({ start: piece.contentStart, end: piece.contentEnd, verbatim: true });
    }
    if (piece.end > piece.contentEnd) {
      ranges.push({ start: piece.contentEnd, end: piece.end, verbatim: false });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function shown(text: string): string {
  let result = text;
  if (result.includes('\\')) result = result.replace(/\\([!-/:-@[-`{-~]|\n)/g, '$1');
  if (result.includes('&'))
    result = result.replace(/&(?:#39|\w{2,5});/g, (entity) => entities[entity] ?? entity);
  return result.includes('\n') ? result.replaceAll('\n', ' ') : result;
}
