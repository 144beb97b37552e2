import type { Block, Inline, ListBlock, ParagraphBlock } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import { isNoAnswer } from '../lexicon/no-answer.ts';
import type { FixContext } from './context.ts';
import { titleSpan, titleWords } from './item-title.ts';
import { readItemWords } from './item-words.ts';
import type { FixCandidate, Setting } from './parts.ts';
import { underItem } from './under-item.ts';

const ANSWER =
  /^\s*(?:accepted(?: (?:until|till|by)\b[^:\n]{1,40})?\s*:|(?:it |this )?(?:was |is )?already (?:closed|fixed|done|covered|addressed|resolved) (?:by|in|with)\b)/i;

/**
 * A paragraph that is an action: every one under the structural fix's heading, elsewhere only one with an
 * owner, a date or a status of its own. `under` are the lists of its fields, `details` the list after it.
 */
export function paragraphItem(
  context: FixContext,
  block: ParagraphBlock,
  under: readonly Block[],
  details: ListBlock | null,
  setting: Setting,
): FixCandidate | null {
  const { inline } = block;
  const item = spanItem(context, inline, inline.span, setting);
  if (item === null) return null;
  const words = inline.plain.trim();
  const nested = underItem(context, under);
  const labelled = [...item.fields, ...nested.fields].some(
    (field) =>
      (field.name === 'owner' || field.name === 'due') &&
      field.shape !== 'handle' &&
      field.shape !== 'name-to',
  );
  const answer = ANSWER.test(words);
  if (!answer && setting.kind !== 'structural' && !labelled) return null;
  if (!answer && setting.kind === 'structural' && !labelled) {
    const introduces = words.endsWith(':') || (details?.items.some((each) => each.task !== null) ?? false);
    if (introduces || NOTHING.test(words)) return null;
  }
  const end = under.at(-1)?.span.end ?? block.span.end;
  return {
    ...item,
    span: { start: block.span.start, end },
    fields: [...item.fields, ...nested.fields],
    inlines: [...item.inlines, ...nested.inlines],
    nest: { at: nested.lastField?.end ?? end, indent: '', marker: '-' },
  };
}

const NOTHING =
  /^(?:none|n\/a|nothing|tbd|to be (?:defined|decided|done)|no structural fix|not (?:yet )?(?:known|decided))\b/i;

/** The item that the words of a span make; null where they say nothing. */
export function spanItem(
  context: FixContext,
  inline: Inline,
  span: Span,
  setting: Setting,
): FixCandidate | null {
  const scan = readItemWords(context, span, inline);
  const title = titleWords(scan);
  if (isNoAnswer(title) && !scan.fields.some((field) => field.name === 'accepted' && field.value !== '')) {
    return null;
  }
  return {
    setting,
    shape: 'paragraph',
    line: context.source.lineAt(span.start),
    span,
    title,
    titleSpan: titleSpan(scan),
    words: span,
    fields: scan.fields,
    inlines: [{ inline, span }],
    box: null,
    boxed: null,
    nest: null,
    cells: {},
    habits: scan.habits,
  };
}
