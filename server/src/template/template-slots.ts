import type { Postmortem } from '../model/document/postmortem.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import type { Block } from '../text/markdown/blocks.ts';
import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { SpanIndex } from '../text/span-index.ts';
import { endWithout } from '../text/trim-end.ts';

/** A place in the body of a template where an answer belongs. */
export interface TemplateSlot {
  readonly span: Span;
  /** What the template has there: an instruction that the answer replaces; empty for an empty slot. */
  readonly words: string;
  /** Text before and behind the answer: a blank behind a bullet, blank lines around a paragraph. */
  readonly lead: string;
  readonly trail: string;
}

/** A bullet, a number or a box with nothing behind it. */
const EMPTY_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])(?:[ \t]+\[[ xX]?\])?[ \t]*$/;
/** A label with nothing behind it: `- detected:`, `**Owner:**`. */
const EMPTY_LABEL =
  /^\s*(?:[-*+][ \t]+)?(?:\*\*|__)?\p{L}[\p{L}\d /_-]{0,40}(?::(?:\*\*|__)?|(?:\*\*|__):)[ \t]*$/u;
const EMPTY_ROW = /^\s*\|(?:[ \t]*\|)+[ \t]*$/;
/** An instruction that is all of a line, or all behind its bullet or label: in brackets, braces or emphasis. */
const INSTRUCTION =
  /^(\s*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(?:\[[ ]?\][ \t]+)?(?:(?:\*\*|__)?\p{L}[\p{L}\d /_-]{0,40}(?::(?:\*\*|__)?|(?:\*\*|__):)[ \t]+)?)(<[^<>]{2,200}>|\{\{[^{}]{2,200}\}\}|\[[^\][]{2,200}\](?![([:])|_[^_]{2,200}_)[ \t]*$/u;

/** Every slot of the body, in the order of the text. */
export function bodySlots(template: Postmortem): readonly TemplateSlot[] {
  return [...lineSlots(template), ...sectionSlots(template)].sort((a, b) => a.span.start - b.span.start);
}

function lineSlots({ source, blocks, frontMatter, metadata }: Postmortem): readonly TemplateSlot[] {
  const closed = new SpanIndex([
    ...(frontMatter === null ? [] : [frontMatter.span]),
    ...blocks.flatMap(verbatim),
    ...metadata.map(({ line }) => source.lineSpan(line)),
  ]);
  const slots: TemplateSlot[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    const span = source.lineSpan(line);
    const text = source.slice(span);
    if (text.trim() === '' || closed.overlaps(span)) continue;
    slots.push(...slotsOf(text, span, () => wordsBelow(source, line)));
  }
  return slots;
}

/** The next line that is not blank. */
function wordsBelow(source: Source, line: number): string {
  let at = line + 1;
  while (at < source.lineCount && source.lineText(at).trim() === '') at++;
  return source.lineText(at);
}

function slotsOf(text: string, { start, end }: Span, below: () => string): readonly TemplateSlot[] {
  const words = endWithout(text, /\s/);
  if (EMPTY_ITEM.test(text) || (EMPTY_LABEL.test(text) && !isAnswer(text, below())))
    return [{ span: { start: start + words, end }, words: '', lead: ' ', trail: '' }];
  if (EMPTY_ROW.test(text)) return cellSlots(text, start);
  const [, before = '', instruction] = INSTRUCTION.exec(text) ?? [];
  if (instruction === undefined) return [];
  const at = start + before.length;
  return [{ span: { start: at, end: at + instruction.length }, words: instruction, lead: '', trail: '' }];
}

/** A list, a table, a quote or code below a label is its answer; below a bullet only what is deeper than it. */
function isAnswer(label: string, below: string): boolean {
  if (!/^\s*(?:[-*+]\s|\d{1,3}[.)]\s|[|>]|```|~~~)/.test(below)) return false;
  return !/^\s*[-*+]\s/.test(label) || indentOf(below) > indentOf(label);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function cellSlots(text: string, start: number): readonly TemplateSlot[] {
  const pipes = [...text.matchAll(/\|/g)].map(({ index }) => start + index);
  return pipes.slice(1).map((pipe, at) => ({
    span: { start: (pipes[at] ?? start) + 1, end: pipe },
    words: '',
    lead: ' ',
    trail: ' ',
  }));
}

/** Under a heading with nothing below it a paragraph begins, with blank lines around it. */
function sectionSlots(template: Postmortem): readonly TemplateSlot[] {
  const { source, sections, titleSpan } = template;
  const [first] = sections;
  return sections
    .filter(
      ({ empty, style, headingSpan, own, body }) =>
        empty && style === 'heading' && own.end === body.end && headingSpan.start !== titleSpan.start,
    )
    .filter((section) => section !== first || sections.length === 1)
    .map(({ headingSpan, own, line }) => {
      const words = endWithout(source.text.slice(headingSpan.start, own.end), /\s/);
      const at = source.lineSpan(Math.max(line, source.lineAt(headingSpan.start + words))).end;
      const eol = lineEndingAt(source, at);
      const close = source.lineText(source.lineAt(at) + 1).trim() === '' ? '' : eol;
      return { span: { start: at, end: at }, words: '', lead: `${eol}${eol}`, trail: close };
    });
}

/** Code, comments and HTML are as they are. */
function verbatim(block: Block): readonly Span[] {
  if (block.kind === 'code' || block.kind === 'html') return [block.span];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(verbatim));
  return block.kind === 'quote' ? block.blocks.flatMap(verbatim) : [];
}
