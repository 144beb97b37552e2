import { append } from '../../text/append.ts';
import type { Block, Inline, ListItem } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { FixContext } from './context.ts';
import { headOf, isFieldItem } from './field-item.ts';
import { fieldsOfTable } from './field-table.ts';
import type { FoundField } from './item-words.ts';
import { readLineWords, readNestedWords } from './line-words.ts';
import type { FixCandidate } from './parts.ts';

interface Under {
  readonly fields: readonly FoundField[];
  readonly inlines: FixCandidate['inlines'];
  /** The last nested bullet that is a field. */
  readonly lastField: Span | null;
}

/** The fields and links of what is under an item's own words. */
export function underItem(context: FixContext, blocks: readonly Block[]): Under {
  const fields: FoundField[] = [];
  const inlines: { readonly inline: Inline; readonly span: Span }[] = [];
  let lastField: Span | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      inlines.push({ inline: block.inline, span: block.inline.span });
      append(fields, linesOf(context, block.inline));
    } else if (block.kind === 'table') {
      append(fields, fieldsOfTable(context, block));
      for (const { cells } of block.rows)
        for (const { inline, span } of cells) inlines.push({ inline, span });
    } else if (block.kind === 'quote') {
      const quoted = underItem(context, block.blocks);
      append(fields, quoted.fields);
      append(inlines, quoted.inlines);
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const head = headOf(item);
        if (head === null) continue;
        inlines.push({ inline: head, span: head.span });
        const found = nestedFields(context, item, head);
        if (found.length > 0) lastField = item.span;
        append(fields, found);
        const deeper = underItem(context, item.blocks.slice(1));
        append(inlines, deeper.inlines);
      }
    }
  }
  return { fields, inlines, lastField };
}

/** The fields of a paragraph: labelled ones, else of each line that is nothing but fields. */
function linesOf(context: FixContext, inline: Inline): readonly FoundField[] {
  const labelled = readNestedWords(context, inline.span, inline, 'label').fields;
  if (labelled.length > 0) return labelled;
  return inline.lines.flatMap((line) => readLineWords(context, line, inline, 'label').fields);
}

function nestedFields(context: FixContext, item: ListItem, head: Inline): readonly FoundField[] {
  if (isFieldItem(context, item)) return readNestedWords(context, head.span, head, 'nested-bullet').fields;
  return item.task === null ? readLineWords(context, head.span, head, 'nested-bullet').fields : [];
}
