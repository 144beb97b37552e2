import { LABELS } from '../../../edits/field-names.ts';
import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';
import type { SectionKind } from '../../../model/lexicon/meanings.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import type { ListBlock } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';
import { literal } from '../../../text/snippet.ts';
import { continueSection, insertInOrder } from '../section-scaffold.ts';
import { itemLines } from './item-lines.ts';

/** The section that an item is moved to, and its heading where there is none yet. */
export interface ItemTarget {
  readonly kind: SectionKind;
  readonly heading: string;
}

/**
 * The edits (snippet syntax) that move a bullet with everything in it to another section: behind its last item, in the
 * place of an item of the template that nobody has filled, or under a new heading.
 */
export function moveItem(
  postmortem: Postmortem,
  fix: Fix,
  { kind, heading }: ItemTarget,
): readonly TextEdit[] {
  const words = literal(postmortem.source.slice(itemLines(postmortem, fix, false)));
  const section = postmortem.sections.find((one) => one.kind === kind && one.style === 'heading');
  const insertion =
    section === undefined
      ? insertInOrder(postmortem, kind, [{ heading, lines: [words] }])
      : intoSection(postmortem, fix, section, words);
  return joined(postmortem, itemLines(postmortem, fix, true), insertion);
}

function intoSection(postmortem: Postmortem, fix: Fix, section: Section, words: string): TextEdit {
  const { source } = postmortem;
  const last = section.blocks.findLast(({ kind }) => kind === 'list');
  if (last?.kind !== 'list' || last.ordered) return continueSection(postmortem, section, [words]);
  const marker = source.slice((last.items.at(-1) ?? last.items[0])?.marker ?? { start: 0, end: 0 });
  const marked = words.replace(/^[-*+]/, () => marker);
  const filled = postmortem.fixes.some(
    ({ span }) => last.span.start <= span.start && span.end <= last.span.end,
  );
  const eol = lineEndingAt(source, last.span.start);
  if (!filled && last.items.length === 1) {
    const slots = slotsLeft(postmortem, fix, last);
    return { span: trimmed(postmortem, last.span), newText: [marked, ...slots].join(eol) };
  }
  const { end } = trimmed(postmortem, last.span);
  return { span: { start: end, end }, newText: eol + marked };
}

/** Without the blank lines behind it. */
function trimmed({ source }: Postmortem, { start, end }: Span): Span {
  let line = source.lineAt(Math.max(start, end - 1));
  while (line > source.lineAt(start) && source.lineText(line).trim() === '') line--;
  return { start, end: source.lineSpan(line).end };
}

const SLOT = /^\s+[-*+] [*_]{0,2}(\p{L}[\p{L} ]{0,30})[*_]{0,2}:[*_]{0,2}\s{0,3}$/u;

/** The template's lines for what the item does not say yet, where they fit under it. */
function slotsLeft({ source }: Postmortem, { fields, nest }: Fix, list: ListBlock): readonly string[] {
  const said = new Set(fields.map(({ name }) => LABELS[name].toLowerCase()));
  const slots: string[] = [];
  for (let line = list.line + 1; line <= source.lineAt(list.span.end); line++) {
    const text = source.lineText(line);
    const label = SLOT.exec(text)?.[1]?.toLowerCase();
    const fits = nest !== null && text.length - text.trimStart().length === nest.indent.length;
    if (label !== undefined && fits && !said.has(label)) slots.push(literal(text.trimEnd()));
  }
  return slots;
}

/** The lines go from the one place and come to the other: one edit where that is beside them. */
function joined({ source }: Postmortem, removal: Span, insertion: TextEdit): readonly TextEdit[] {
  const before = source.lineAt(removal.start) - 1;
  const apart = before >= 0 && source.lineText(before).trim() === '';
  const { span, newText } = insertion;
  if (span.start === span.end && removal.start <= span.start && span.start < removal.end) {
    const eol = lineEndingAt(source, removal.start);
    return [{ span: removal, newText: `${apart ? '' : eol}${newText.trimStart()}${eol}` }];
  }
  const after = source.lineAt(removal.end);
  const blank = apart && after < source.lineCount && source.lineText(after).trim() === '';
  const end = blank && after + 1 < source.lineCount ? source.lineStart(after + 1) : removal.end;
  const gone = span.start < removal.start || span.start >= end ? end : removal.end;
  return [{ span: { start: removal.start, end: gone }, newText: '' }, insertion];
}
