import type { Block, ListBlock, ListItem, MarkBlock, ParagraphBlock } from '../../text/markdown/blocks.ts';
import { readInline } from '../../text/markdown/inline.ts';
import type { Definitions } from '../../text/markdown/markdown.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import type { SectionStyle } from '../document/section.ts';
import { type HeadingWords, headingWords } from '../lexicon/heading-text.ts';
import { bareLabel, boldLabel } from '../lexicon/label-at.ts';
import { fits } from '../lexicon/value-shape.ts';
import { hasActions, hasTimes } from './contents.ts';
import { headOfLine, isFactLine, isInCapitals, opening, startsBold } from './line-head.ts';
import type { KindMatch } from './match-heading.ts';

/** Something that may head a section, before its meaning is known. */
export interface Mark {
  readonly words: HeadingWords;
  readonly headingSpan: Span;
  readonly line: number;
  readonly level: number;
  readonly style: SectionStyle;
  /** A value follows on the label's own line. */
  readonly value: boolean;
  /** That value is a point in time: a field says when something was, a section describes it. */
  readonly moment: boolean;
  /** It is a line by itself, in capitals or with a number, as headings of plain text are. */
  readonly alone: boolean;
  /** Where the section's content begins. */
  readonly contentStart: number;
  /** The end of the list item that the section is; null where the next section ends it. */
  readonly end: number | null;
  /** What the block below a label is by its own entries; null where nothing says. */
  readonly leads: 'actions' | 'timeline' | null;
}

/** A section while it is being gathered. */
export interface SectionDraft {
  readonly mark: Mark;
  readonly matches: readonly KindMatch[];
  readonly parent: number | null;
  readonly blocks: Block[];
}

/** What the reading of sections goes through, in document order. */
export type Step = { readonly mark: Mark; readonly blocks: readonly Block[] } | { readonly block: Block };

/** Whether a candidate counts as a section, given all that is known of the place. */
export type Accept = (mark: Mark) => boolean;

export interface MarkContext {
  readonly source: Source;
  readonly definitions: Definitions;
  readonly accept: Accept;
  /** A cheap look at a label before it is read. */
  readonly mayName: (label: string) => boolean;
}

/** Goes through the blocks and splits paragraphs and lists where a label heads a section. */
export function* sectionSteps(blocks: readonly Block[], context: MarkContext): Generator<Step> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const { plain, span } = block.inline;
      const mark: Mark = {
        words: headingWords(plain),
        headingSpan: span,
        line: block.line,
        level: block.level,
        style: 'heading',
        value: false,
        moment: false,
        alone: true,
        contentStart: block.span.end,
        end: null,
        leads: null,
      };
      yield { mark, blocks: [] };
    } else if (block.kind === 'mark') {
      const mark = titleMark(block, context);
      yield mark !== null && context.accept(mark) ? { mark, blocks: [] } : { block };
    } else if (block.kind === 'paragraph') yield* paragraphSteps(block, blocks[index + 1], context);
    else if (block.kind === 'list') yield* listSteps(block, context);
    else yield { block };
  }
}

/** The title of an admonition, a tab or of `<details>` heads what is in it, as a bold label does. */
function titleMark({ title, span, line }: MarkBlock, { source, mayName }: MarkContext): Mark | null {
  if (title === null || isFactLine(title.plain, 0) || !mayName(opening(title.span, source))) return null;
  return {
    words: headingWords(title.plain),
    headingSpan: title.span,
    line,
    level: 7,
    style: 'bold',
    value: false,
    moment: false,
    alone: true,
    contentStart: span.end,
    end: null,
    leads: null,
  };
}

function* paragraphSteps(
  block: ParagraphBlock,
  next: Block | undefined,
  context: MarkContext,
): Generator<Step> {
  let from = 0;
  let open: { mark: Mark; valueStart: number } | null = null;
  for (let at = 0; at < block.inline.lines.length; at++) {
    const below = at === block.inline.lines.length - 1 ? next : undefined;
    const label = lineLabel(block, at, below, context);
    if (label === null || !context.accept(label.mark)) continue;
    yield* flushed(block, { from, to: at }, open, context);
    open = label;
    from = at;
  }
  yield* flushed(block, { from, to: block.inline.lines.length }, open, context);
}

function* flushed(
  block: ParagraphBlock,
  lines: { readonly from: number; readonly to: number },
  open: { readonly mark: Mark; readonly valueStart: number } | null,
  context: MarkContext,
): Generator<Step> {
  const start = open === null ? (block.inline.lines[lines.from]?.start ?? block.span.start) : open.valueStart;
  const part = paragraphPart(block, lines, start, context);
  if (open !== null) yield { mark: open.mark, blocks: part === null ? [] : [part] };
  else if (part !== null) yield { block: part };
}

/** The paragraph's lines from `start` on; the paragraph itself where that is all of it, null where nothing is left. */
function paragraphPart(
  block: ParagraphBlock,
  lines: { readonly from: number; readonly to: number },
  start: number,
  context: MarkContext,
): ParagraphBlock | null {
  const all = block.inline.lines;
  if (lines.from === 0 && lines.to === all.length && start === all[0]?.start) return block;
  const spans = all
    .slice(lines.from, lines.to)
    .map((line, at) => (at === 0 ? { start: Math.min(start, line.end), end: line.end } : line))
    .filter((line) => line.end > line.start);
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return null;
  return {
    kind: 'paragraph',
    span: { start: first.start, end: last.end },
    line: context.source.lineAt(first.start),
    inline: readInline(context.source.text, spans, context.definitions),
  };
}

/** A label at the start of a paragraph's line: bold with or without a value, or a bare line. */
function lineLabel(
  block: ParagraphBlock,
  at: number,
  below: Block | undefined,
  { source, mayName }: MarkContext,
): { readonly mark: Mark; readonly valueStart: number } | null {
  const line = block.inline.lines[at];
  if (line === undefined) return null;
  const leads = below === undefined ? null : contentOf(below, source);
  const alone = block.inline.lines.length === 1 && isInCapitals(opening(line, source));
  const isCandidate =
    leads !== null || alone || startsBold(block, line, source) || mayName(opening(line, source));
  if (!isCandidate) return null;
  const found = headOfLine(block, at, source);
  if (found === null) return null;
  const mark: Mark = {
    words: headingWords(found.text),
    headingSpan: found.span,
    line: source.lineAt(line.start),
    level: 7,
    style: found.bold ? 'bold' : 'line',
    value: found.valueStart < line.end,
    moment: isMoment(source.slice({ start: found.valueStart, end: line.end })),
    alone,
    contentStart: found.valueStart,
    end: null,
    leads,
  };
  return { mark, valueStart: found.valueStart };
}

const LONGEST_MOMENT = 60;

function isMoment(value: string): boolean {
  return value.length <= LONGEST_MOMENT && fits(value, 'moment');
}

function contentOf(block: Block, source: Source): 'actions' | 'timeline' | null {
  if (block.kind !== 'list') return null;
  if (hasTimes([block], source)) return 'timeline';
  return block.items.every((item) => item.task !== null) || hasActions([block]) ? 'actions' : null;
}

function* listSteps(block: ListBlock, context: MarkContext): Generator<Step> {
  let rest: ListItem[] = [];
  const before = function* (): Generator<Step> {
    const first = rest[0];
    const last = rest[rest.length - 1];
    if (first === undefined || last === undefined) return;
    const span = { start: first.span.start, end: last.span.end };
    yield {
      block: rest.length === block.items.length ? block : { ...block, span, line: first.line, items: rest },
    };
    rest = [];
  };
  for (const item of block.items) {
    const found = itemLabel(block, item, context);
    if (found === null || !context.accept(found.mark)) {
      rest.push(item);
      continue;
    }
    yield* before();
    yield { mark: found.mark, blocks: found.blocks };
  }
  yield* before();
}

function itemLabel(
  list: ListBlock,
  item: ListItem,
  context: MarkContext,
): { readonly mark: Mark; readonly blocks: readonly Block[] } | null {
  const first = item.blocks[0];
  const line = first?.kind === 'paragraph' ? first.inline.lines[0] : undefined;
  if (item.task !== null || first?.kind !== 'paragraph' || line === undefined) return null;
  const alone =
    list.ordered && list.items.length === 1 && context.source.slice(item.span).trimEnd().indexOf('\n') < 0;
  if (!alone && !context.mayName(opening(line, context.source))) return null;
  const found = boldLabel(first.inline, line, context.source) ?? bareLabel(line, context.source);
  if (found === null) return null;
  const lines = { from: 0, to: first.inline.lines.length };
  const part = paragraphPart(first, lines, found.valueStart, context);
  const others = item.blocks.slice(1);
  const mark: Mark = {
    words: headingWords(found.text),
    headingSpan: found.span,
    line: item.line,
    level: 7,
    style: found.bold ? 'bullet-key' : list.ordered ? 'numbered' : 'line',
    value: part !== null,
    moment: part !== null && isMoment(context.source.slice(part.span)),
    alone,
    contentStart: found.valueStart,
    end: item.span.end,
    leads: null,
  };
  return { mark, blocks: part === null ? others : [part, ...others] };
}
