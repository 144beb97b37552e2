import type { Inline, ListItem } from '../../text/markdown/blocks.ts';
import { inlineViews } from '../../text/markdown/inline-views.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import { labelPlaces } from '../lexicon/label-places.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import type { FixContext } from './context.ts';

/** The first paragraph of a list item; null where it begins with something else. */
export function headOf(item: ListItem): Inline | null {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline : null;
}

/** Whether an item is a field of the one above it: `- Owner: …`. */
export function isFieldItem(context: FixContext, item: ListItem): boolean {
  const head = headOf(item);
  if (head === null || item.task !== null) return false;
  const text = inlineViews(context.source, head.span, head);
  const first = labelPlaces(text.masked, labelMeaning)[0];
  if (first !== undefined && first.meaning !== 'title' && text.masked.slice(0, first.start).trim() === '') {
    return first.meaning !== 'note' && first.meaning !== 'kind';
  }
  return labelMeaning(text.masked) !== null && text.masked.trim().endsWith(':');
}

/** What the label means that opens an item; null where none does. */
export function firstMeaning(context: FixContext, item: ListItem): LabelMeaning | null {
  const head = headOf(item);
  if (head === null) return null;
  const { masked } = inlineViews(context.source, head.span, head);
  const first = labelPlaces(masked, labelMeaning)[0];
  return first !== undefined && masked.slice(0, first.start).trim() === '' ? first.meaning : null;
}
