import { append } from '../../text/append.ts';
import type { ListBlock, ListItem } from '../../text/markdown/blocks.ts';
import type { FixContext } from './context.ts';
import { firstMeaning, headOf, isFieldItem } from './field-item.ts';
import { readNestedWords } from './line-words.ts';
import type { FixCandidate } from './parts.ts';

/** `- Action: …`, `- Owner: …`, `- Due: …` as items of one list: the fields belong to the action above them. */
export function withFlatFields(
  context: FixContext,
  list: ListBlock,
  read: (item: ListItem) => readonly FixCandidate[],
): readonly FixCandidate[] {
  if (!isFlat(context, list)) return list.items.flatMap(read);
  const found: FixCandidate[] = [];
  for (const item of list.items) {
    if (!isFieldItem(context, item) || opensAnswer(context, item)) {
      append(found, read(item));
      continue;
    }
    const above = found.at(-1);
    const head = headOf(item);
    if (above === undefined || head === null) continue;
    const fields = readNestedWords(context, head.span, head, 'nested-bullet').fields;
    const { at } = lineEndOf(context, item);
    found[found.length - 1] = {
      ...above,
      span: { start: above.span.start, end: item.span.end },
      fields: [...above.fields, ...fields],
      inlines: [...above.inlines, { inline: head, span: head.span }],
      nest: above.nest === null ? null : { at, indent: indentOf(context, item), marker: above.nest.marker },
    };
  }
  return found;
}

/** Whether actions and their fields are items of one list: an item says "Action:", or all but the first are fields. */
function isFlat(context: FixContext, list: ListBlock): boolean {
  const [first, ...others] = list.items;
  if (first === undefined || others.length === 0 || first.task !== null) return false;
  const meanings = list.items.map((item) => firstMeaning(context, item));
  if (!meanings.some((meaning) => meaning === 'owner' || meaning === 'due')) return false;
  return (
    meanings[0] === 'title' || (meanings[0] === null && others.every((item) => isFieldItem(context, item)))
  );
}

/** `- Accepted: …` is an item of its own. */
function opensAnswer(context: FixContext, item: ListItem): boolean {
  return firstMeaning(context, item) === 'accepted';
}

function lineEndOf(context: FixContext, item: ListItem): { readonly at: number } {
  const { source } = context;
  return { at: source.lineSpan(source.lineAt(item.span.end)).end };
}

function indentOf(context: FixContext, item: ListItem): string {
  const { source } = context;
  return source.text.slice(source.lineStart(item.line), item.marker.start);
}
