import type { Block, CodeBlock, Inline } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { type LabelledValue, labelsIn } from '../../lexicon/labels.ts';
import { isNamed, knownField, knownKey, mayBeKnown, mayBeLabel } from '../../lexicon/metadata-keys.ts';
import type { MetadataShape } from '../postmortem.ts';
import { type BareContext, bareFields } from './bare-fields.ts';
import { fieldOf, namesValue, type RawField } from './metadata-field.ts';

/** Where lines of fields are looked for. */
export interface FieldArea {
  readonly source: Source;
  /** The head of the document: every label counts there, further down only bold ones and those that tell a time. */
  readonly head: boolean;
}

type LineShape = Extract<MetadataShape, 'bold-line' | 'list' | 'plain-line'>;

/** The fields that the lines of paragraphs and list items give, nested ones included, in document order. */
export function* labelledFields(
  blocks: readonly Block[],
  area: FieldArea,
  inList = false,
): Generator<RawField> {
  for (const [at, block] of blocks.entries()) {
    if (area.head) yield* labelAlone(block, blocks[at + 1], area);
    if (block.kind === 'list') for (const item of block.items) yield* labelledFields(item.blocks, area, true);
    else if (block.kind === 'paragraph') yield* paragraphFields(block.inline, area, inList);
    else if (block.kind === 'code' && area.head && !inList) yield* codeFields(block, area);
  }
}

function* paragraphFields(inline: Inline, area: FieldArea, inList: boolean): Generator<RawField> {
  if (area.head) {
    yield* badge(inline, area);
    yield* badges(inline, area);
  }
  const listed = area.head && inline.lines.length > 1 ? listedFields(inline.lines, area) : [];
  // Two lines or more that are fields without colons: each of them may be one.
  const columns = listed.filter((fields) => fields.length > 0).length > 1;
  const bold = boldEnds(inline);
  for (const [at, line] of inline.lines.entries()) {
    const before = inline.lines[at - 1];
    if (before !== undefined && area.head) {
      yield* definition(before, line, area);
      if (isBold(bold, before, area.source)) yield* valueBelow(before, line, area);
    }
    const found = [...lineFields(line, area, inList && at === 0 ? 'list' : 'plain-line')];
    yield* found;
    const item = inList && at === 0;
    // Words that are not a field among others are not one alone either.
    if (area.head) {
      if (listed[at]?.length !== 0) yield* bareFields(line, found, bareIn(area, columns || item, item));
    } else if (item && found.length === 0)
      yield* bareFields(line, [], bareIn(area, true, true)).filter(isExact);
  }
}

function bareIn({ source }: FieldArea, listed: boolean, item: boolean): BareContext {
  return { source, listed, shape: item ? 'list' : 'plain-line' };
}

const fullDate = /\d{4}-\d\d-\d\d/;

/** Further down only a full date tells `Resolved 2026-01-14 15:09` from a sentence. */
function isExact({ value }: RawField): boolean {
  return fullDate.test(value.slice(0, 10));
}

function listedFields(lines: readonly Span[], area: FieldArea): readonly (readonly RawField[])[] {
  return lines.map((line) => bareFields(line, [], bareIn(area, true, false)));
}

const timeWords = /^(?:date|started|detected|mitigated|resolved|severity|status|duration|time-to-.*)$/;

function* lineFields(line: Span, area: FieldArea, shape: LineShape): Generator<RawField> {
  const { source, head } = area;
  const labels = labelsIn(
    source.slice(line),
    (words, outright) => kindOfLabel(words, outright && head, head),
    mayBeKnown,
  );
  // Further down a line of fields begins with one.
  if (!head && labels[0]?.lead !== 'line') return;
  for (const label of labels) {
    const field = fieldAt(
      line.start,
      withinPiece(label, source.slice(line)),
      shape === 'plain-line' && label.bold ? 'bold-line' : shape,
      source,
    );
    if (label.meaning === 'by-value' && knownField(field.label, field.value) === null) continue;
    if (!head && !label.bold && !timeWords.test(field.key)) continue;
    yield field;
  }
}

/** Of a line of pieces the value is its own piece: `Status: approved | Version 1.2`. */
function withinPiece(found: LabelledValue<LabelKind>, text: string): LabelledValue<LabelKind> {
  const { start, end } = found.valueSpan;
  const cut = /(?: |&nbsp;)(?:[|·•]|(?<!\d )\/|\/\/)(?: |&nbsp)/.exec(text.slice(start, end));
  if (cut === null || knownKey(found.label) === 'title') return found;
  return {
    ...found,
    valueSpan: { start, end: start + text.slice(start, start + cut.index).trimEnd().length },
  };
}

/** How a label is one: by its words, by what its value is, or because it is bold with a colon in the head. */
type LabelKind = 'known' | 'by-value' | 'outright';

function kindOfLabel(words: string, anyLabel: boolean, byValue: boolean): LabelKind | null {
  if (isNamed(words)) return 'known';
  if (anyLabel) return /[\p{L}\p{N}]/u.test(words) ? 'outright' : null;
  return (byValue ? mayBeLabel(words) : knownKey(words) !== null) ? 'by-value' : null;
}

function fieldAt(at: number, found: LabelledValue<LabelKind>, shape: LineShape, source: Source): RawField {
  const moved = ({ start, end }: Span): Span => ({ start: at + start, end: at + end });
  const labelSpan = moved(found.labelSpan);
  return fieldOf(source, {
    label: found.label,
    labelSpan,
    valueSpan: moved(found.valueSpan),
    line: source.lineAt(labelSpan.start),
    shape,
  });
}

/** A bold label, or an item, with nothing but its value in the next paragraph or the only item below. */
function* labelAlone(block: Block, next: Block | undefined, area: FieldArea): Generator<RawField> {
  const label = onlyLine(block);
  const value = next?.kind === 'list' && next.items.length === 1 ? next.items[0]?.blocks[0] : next;
  const words = value === undefined ? null : onlyLine(value);
  if (block.kind !== 'paragraph' || label === null || words === null) return;
  if (next?.kind === 'list' || isBold(boldEnds(block.inline), label, area.source))
    yield* valueBelow(label, words, area);
}

function onlyLine(block: Block): Span | null {
  return block.kind === 'paragraph' && block.inline.lines.length === 1
    ? (block.inline.lines[0] ?? null)
    : null;
}

/** Where bold words end, by where they start. */
function boldEnds({ pieces }: Inline): ReadonlyMap<number, number> {
  return new Map(pieces.filter(({ kind }) => kind === 'strong').map(({ span }) => [span.start, span.end]));
}

/** Whether a line is bold words and nothing else. */
function isBold(bold: ReadonlyMap<number, number>, line: Span, source: Source): boolean {
  const end = bold.get(line.start);
  return end !== undefined && !/[^\s\\:]/.test(source.slice({ start: end, end: line.end }));
}

/** No value that is below its label is longer: more is a text under a heading. */
const longestBelow = 80;

function* valueBelow(label: Span, valueSpan: Span, { source }: FieldArea): Generator<RawField> {
  const words = source.slice(label).replaceAll(/[*_\\]/g, '');
  const key = knownKey(words);
  // With a colon it is a slot on its own line.
  if (key === null || /[:：]/.test(words) || !namesValue(key)) return;
  if (valueSpan.end - valueSpan.start > longestBelow) return;
  // What is labelled itself is no value.
  if (labelsIn(source.slice(valueSpan), knownKey).length > 0) return;
  const line = source.lineAt(valueSpan.start);
  yield fieldOf(source, { label: words, labelSpan: label, valueSpan, line, shape: 'plain-line' });
}

/** A definition list: the label on a line of its own, `: value` on the next. */
function* definition(before: Span, line: Span, { source, head }: FieldArea): Generator<RawField> {
  const sign = /^: */.exec(source.slice(line));
  const label = source.slice(before);
  if (sign === null || !head) return;
  if (knownField(label, source.slice(line).slice(sign[0].length)) === null) return;
  const valueSpan = { start: line.start + sign[0].length, end: line.end };
  yield fieldOf(source, {
    label,
    labelSpan: before,
    valueSpan,
    line: source.lineAt(line.start),
    shape: 'plain-line',
  });
}

/** What may end a label. */
const sign = /[:：=\t]|[*_] {0,3}[–—-]| {2}|\.{3}/;

/** Fields set in columns as code: every line has a known label. */
function* codeFields({ span }: CodeBlock, area: FieldArea): Generator<RawField> {
  const { source } = area;
  if (!sign.test(source.slice(span))) return;
  const lines = linesOf(source, span).filter((line) => source.slice(line).trim() !== '');
  // Most code is not one: without a sign in every other line no label is looked for.
  if (lines.filter((line) => sign.test(source.slice(line))).length * 2 < lines.length) return;
  const fields: RawField[] = [];
  let unknown = 0;
  for (const line of lines) {
    const labelled = [...lineFields(line, area, 'plain-line')];
    const found = labelled.length > 0 ? labelled : bareFields(line, [], bareIn(area, true, false));
    const [first] = found;
    if (first === undefined || knownField(first.label, first.value) === null) unknown++;
    if (unknown * 2 > lines.length) return;
    fields.push(...found);
  }
  if (lines.length - unknown >= 2) yield* fields;
}

function linesOf(source: Source, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let line = source.lineAt(start); line <= source.lineAt(end); line++) lines.push(source.lineSpan(line));
  return lines;
}

const states =
  /^(?:resolved|ongoing|open|closed|investigating|identified|monitoring|mitigated|fixed|in progress)$/i;

/** `badge/severity-SEV3-yellow`: the words of a badge as its address writes them, a dash in them twice. */
const BADGE = /\/badge\/((?:[^-/?]|--){1,40})-((?:[^-/?]|--){1,60})-\w{1,20}(?:\.svg)?(?:\?|$)/;

/** A line of badges: the address of each holds a label and its value. */
function* badges({ pieces }: Inline, { source }: FieldArea): Generator<RawField> {
  for (const { kind, target, targetSpan } of pieces) {
    const [, label, value] = kind === 'image' && target !== null ? (BADGE.exec(target) ?? []) : [];
    if (label === undefined || value === undefined || targetSpan === null) continue;
    const at = source.slice(targetSpan).indexOf(`${label}-${value}`);
    if (at < 0 || knownField(label, value) === null) continue;
    const start = targetSpan.start + at;
    const labelSpan = { start, end: start + label.length };
    const valueSpan = { start: labelSpan.end + 1, end: labelSpan.end + 1 + value.length };
    const field = fieldOf(source, {
      label,
      labelSpan,
      valueSpan,
      line: source.lineAt(start),
      shape: 'badge',
    });
    const words = badgeWords(value);
    yield { ...field, value: words, items: [{ value: words, span: valueSpan }] };
  }
}

/** What a badge shows for a part of its address. */
function badgeWords(part: string): string {
  return part
    .replaceAll('%20', ' ')
    .replaceAll(/(?<!_)_(?!_)/g, ' ')
    .replaceAll('--', '-')
    .replaceAll('__', '_');
}

/** A status shown as a picture: an image alone on its line whose words are a state. */
function* badge({ pieces, plain }: Inline, { source }: FieldArea): Generator<RawField> {
  const [image, ...others] = pieces;
  if (image?.kind !== 'image' || others.length > 0 || !states.test(plain.trim())) return;
  const labelSpan = { start: image.span.start, end: image.span.start };
  const line = source.lineAt(image.span.start);
  yield fieldOf(source, {
    label: 'Status',
    labelSpan,
    valueSpan: image.content,
    line,
    shape: 'plain-line',
  });
}
