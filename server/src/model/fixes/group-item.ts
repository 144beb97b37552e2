import type { Inline, ListBlock, ListItem } from '../../text/markdown/blocks.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import { isNameGroup } from '../lexicon/names.ts';
import { VERBS } from '../lexicon/words.ts';
import type { FixContext } from './context.ts';
import { isFieldItem } from './field-item.ts';
import { statusOfName } from './group.ts';

/** No name of a group is longer. */
const LONGEST = 120;

/** Whether an item only names what its nested items have in common. */
export function isGroup(
  context: FixContext,
  head: Inline,
  item: ListItem,
  nested: readonly ListBlock[],
): boolean {
  const inner = nested.flatMap((list) => list.items);
  if (inner.every((each) => isFieldItem(context, each))) return false;
  const words = head.plain.trim();
  if (words.length > LONGEST) return false;
  const bare = trimEndOf(words, /[\s:]/);
  const parts = bare.split(/\s+/);
  const first = (parts[0] ?? '').toLowerCase();
  if (statusOfName(bare) !== null) return true;
  const opensWithVerb = VERBS.has(first) && parts.length > 1;
  if (isNameGroup(bare) && (isAllBold(head) || words.endsWith(':')) && !opensWithVerb) return true;
  if (inner.every((each) => each.task !== null)) return !/@[\w-]/.test(words);
  if (opensWithVerb) return false;
  if (
    /\b(?:improvements?|actions|measures|changes|tasks|fixes|items|(?:short|medium|long|near)[- ]term)$/i.test(
      bare,
    )
  ) {
    return parts.length <= 6;
  }
  const apart = isAllBold(head) || words.endsWith(':');
  return apart ? parts.length <= 4 : parts.length <= 2 && item.blocks.length > 1;
}

function isAllBold(head: Inline): boolean {
  const first = head.pieces[0];
  if (first?.kind !== 'strong' || first.span.start !== head.span.start) return false;
  return head.span.end - first.span.end <= 1;
}
