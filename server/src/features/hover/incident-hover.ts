import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { statusWords } from '../../protocol/words.ts';
import type { Facts } from '../../rules/rule.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { escaped } from './markdown.ts';
import { holds, type Piece, piece } from './piece.ts';

/** Ids are shorter; of a long line only so much is looked at. */
const longestId = 60;

/** Of the id of another incident, in a field or in a sentence; null for words that are not one. */
export function incidentPiece(
  { metadata, source, uri }: Postmortem,
  at: number,
  facts: Pick<Facts, 'byId'>,
): Piece | null {
  const other = (id: string): PostmortemFacts | undefined => facts.byId(id).find((each) => each.uri !== uri);
  const items = metadata.flatMap(({ key, items }) => (key === 'recurs' ? items : []));
  const item = items.find(({ span }) => holds(span, at)) ?? idAt(source, at);
  const found = item === null ? undefined : other(item.value);
  return item === null || found === undefined ? null : piece(item.span, incidentText(found));
}

/** The word at the offset, where it looks like an id: it has a figure, and is more than a number. */
function idAt({ text }: Source, at: number): { readonly value: string; readonly span: Span } | null {
  const from = Math.max(0, at - longestId);
  for (const { 0: word, index } of text
    .slice(from, at + longestId)
    .matchAll(/[\p{L}\d]+(?:[-_.][\p{L}\d]+)*/gu)) {
    const span = { start: from + index, end: from + index + word.length };
    if (holds(span, at)) return /\d/.test(word) && /[^\d.]/.test(word) ? { value: word, span } : null;
  }
  return null;
}

/** Another post-mortem in a few lines. */
function incidentText(facts: PostmortemFacts): string {
  const head = [facts.id, facts.title].filter((part) => part !== null).map(escaped);
  const told = [facts.date, facts.severity, facts.status].filter((part) => part !== null).map(escaped);
  const chain = [facts.level, facts.label].filter((part) => part !== null).map(escaped);
  const structural = facts.fixes.find(({ kind }) => kind === 'structural');
  const due = structural?.due === null || structural === undefined ? '' : `, due ${structural.due}`;
  return [
    `**${head.join(': ')}**`,
    told.join(' · '),
    chain.length === 0 ? '' : `Missing: ${chain.join(', ')}`,
    structural === undefined
      ? ''
      : `Structural fix (${statusWords(structural.status)}${due}): ${escaped(structural.title)}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
