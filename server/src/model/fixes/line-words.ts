import type { Inline } from '../../text/markdown/blocks.ts';
import { inlineViews } from '../../text/markdown/inline-views.ts';
import type { Span } from '../../text/position.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import type { FieldShape } from '../document/fix.ts';
import { statusAt } from '../lexicon/status-words.ts';
import type { FixContext } from './context.ts';
import { conventionPhrases } from './conventions.ts';
import { type Atom, coverOf, isSound } from './cover.ts';
import { atomsOf, heaviest } from './item-atoms.ts';
import { absolute, fieldsOf, LONGEST_TAIL, type ReadWords, readable, searchedSpan } from './item-words.ts';
import { labelledPhrases } from './labelled-phrases.ts';
import type { FieldPhrase, ItemWords } from './phrase.ts';
import { rowsFor } from './rows/phrase-rows.ts';

/** Reads the labelled fields of a text that belongs to an item: a nested bullet, a line under it. */
export function readNestedWords(
  context: FixContext,
  span: Span,
  inline: Inline,
  shape: FieldShape,
): ReadWords {
  const item = inlineViews(context.source, searchedSpan(span), inline);
  const words: ItemWords = { masked: readable(item.masked), raw: item.text, people: context.people };
  const atoms = heaviest([...conventionPhrases(words.masked), ...labelledPhrases(words, shape)]);
  const phrases = [...atoms.flatMap((atom) => atom.phrases), ...stateBehind(words.masked, atoms)];
  return { item, fields: fieldsOf(item, phrases), cuts: atoms.map(absolute(item)), habits: [] };
}

/** Up to what is behind the last separator; between dots a reference may come before it. */
const LAST_PIECE = /^(?:[\s\uFFFC\w#·•|-]{0,120}[·•|](?=[^·•|]*$)[\s*_]*|[\s.;,|–—-]*[.;|–—][\s.;,|–—-]*)/;

/** A state that ends a line as a sentence of its own: "Owned by Storage. In progress."; `from` is where the rest ends. */
function lastState(masked: string): { readonly from: number; readonly phrase: FieldPhrase } | null {
  const end = trimEndOf(masked, /[\s.!]/).length;
  const from = Math.max(masked.lastIndexOf('. ', end - 1), masked.lastIndexOf('; ', end - 1));
  if (from <= 0) return null;
  const [phrase] = stateBehind(masked, [{ start: 0, end: from, phrases: [], weight: 0 }]);
  return phrase === undefined ? null : { from, phrase };
}

/** A state as a sentence or a piece of its own behind the last field: "Owner: Ana. Complete.", "Owner: Ana · #12 · done". */
function stateBehind(masked: string, atoms: readonly Atom[]): readonly FieldPhrase[] {
  const last = atoms.reduce((end, atom) => Math.max(end, atom.end), 0);
  if (last === 0) return [];
  const lead = LAST_PIECE.exec(masked.slice(last))?.[0] ?? '';
  const found = lead === '' ? null : statusAt(masked, last + lead.length, 'value');
  if (found === null || !/^[\s.!]*$/.test(masked.slice(found.end))) return [];
  const { start, end } = found;
  return [
    { row: 'status/behind-fields', field: 'status', start, end, value: found, shape: 'mark', weight: 3 },
  ];
}

/**
 * Reads a line that is under an item and is nothing but fields, labelled or not: "Zed Quux, due 2026-12-04". A line
 * of which a part says something else gives none.
 */
export function readLineWords(context: FixContext, span: Span, inline: Inline, shape: FieldShape): ReadWords {
  const labelled = readNestedWords(context, span, inline, shape);
  const { item } = labelled;
  if (labelled.fields.length > 0 || item.masked.length > LONGEST_TAIL) return labelled;
  const words: ItemWords = { masked: readable(item.masked), raw: item.text, people: context.people };
  const rows = rowsFor(words.masked);
  const atoms = atomsOf(words, rows);
  const from = words.masked.length - words.masked.trimStart().length;
  const state = lastState(words.masked);
  const to = state?.from ?? Math.max(from, words.masked.trimEnd().length);
  const all = [...atoms.sure, ...atoms.behind];
  const cover = coverOf(words, rows, { from, to, place: 'bracket', before: '(', atoms: all });
  if (cover === null || !isSound(cover) || cover.unread > 0) return labelled;
  const phrases = state === null ? cover.phrases : [...cover.phrases, state.phrase];
  const fields = fieldsOf(item, phrases).map((field) => ({ ...field, shape }));
  return { item, fields, cuts: cover.cuts.map(absolute(item)), habits: [] };
}
