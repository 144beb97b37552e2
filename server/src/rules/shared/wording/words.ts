import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Span } from '../../../text/position.ts';

const shown = 60;

/** The words of a span as a message quotes them: one line, without marks of emphasis, cut where they are long. */
export function quotedWords(postmortem: Postmortem, span: Span): string {
  const plain = plainWords(postmortem, span);
  return plain.length <= shown ? `'${plain}'` : `'${plain.slice(0, shown).trimEnd()}\u2026'`;
}

/** The words of a span on one line, without marks of emphasis. */
export function plainWords(postmortem: Postmortem, span: Span): string {
  return postmortem.source
    .slice(span)
    .replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
