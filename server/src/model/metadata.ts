import type { Block, TableBlock } from '../text/blocks.ts';
import type { FrontMatterField } from '../text/front-matter-fields.ts';
import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { cleanValue } from './field-value.ts';
import { type LabelledValue, labelledValues } from './label-lines.ts';
import { knownKey, metadataKey, momentKeys } from './metadata-keys.ts';
import type { MetadataField, MetadataShape } from './postmortem.ts';
import type { Section, SectionKind } from './sections.ts';

export interface MetadataInput {
  readonly source: Source;
  readonly frontMatter: readonly FrontMatterField[];
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Before points in time are read. */
export type RawField = Omit<MetadataField, 'moment'>;

/** Sections in which labelled lines are metadata, not content. */
const areas: ReadonlySet<SectionKind> = new Set(['other', 'metadata', 'metrics', 'summary', 'people']);

/** Reads metadata in every shape: front matter first, then as the document has it. */
export function readMetadata(input: MetadataInput): readonly RawField[] {
  const { source, sections } = input;
  const fields: RawField[] = input.frontMatter.map(frontMatterField);
  const seen = new Set<string>(fields.map((field) => field.key));
  const add = (field: RawField): void => {
    if (seen.has(`${field.key}@${field.line}`)) return;
    seen.add(`${field.key}@${field.line}`);
    fields.push(field);
  };
  for (const field of areaFields(input.preamble, source, true)) add(field);
  const firstContent = sections.findIndex((section) => !isHead(section));
  sections.forEach((section, at) => {
    const heading = headingField(section, source);
    if (heading !== null) add(heading);
    if (section.style !== 'heading') {
      for (const field of areaFields(section.blocks, source, false)) add(field);
      return;
    }
    if (!areas.has(section.kind)) return;
    const head =
      firstContent < 0 || at < firstContent || section.kind === 'metadata' || section.kind === 'metrics';
    for (const field of areaFields(section.blocks, source, head)) add(field);
  });
  return fields;
}

function isHead(section: Section): boolean {
  return section.kind === 'other' || section.kind === 'metadata';
}

function frontMatterField(field: FrontMatterField): RawField {
  const parts = field.path.split('.');
  const last = parts.at(-1) ?? field.path;
  const key = parts.length > 1 ? parts.map((part) => part.toLowerCase()).join('.') : frontMatterKey(last);
  return {
    // `resolved: true` tells a state, not a time.
    key: momentKeys.has(key) && /^(?:true|false|yes|no)$/i.test(field.value) ? `${key}-flag` : key,
    label: last,
    labelSpan: field.keySpan,
    value: field.value,
    span: field.span,
    line: field.line,
    shape: 'front-matter',
    items: field.items,
  };
}

/** Keys of site generators keep their own meaning. */
const generatorKeys: ReadonlySet<string> = new Set([
  'type',
  'layout',
  'tags',
  'categories',
  'category',
  'description',
  'summary',
  'name',
  'weight',
]);

function frontMatterKey(name: string): string {
  const lower = name.toLowerCase();
  return generatorKeys.has(lower) ? lower : metadataKey(name);
}

function* areaFields(blocks: readonly Block[], source: Source, head: boolean): Generator<RawField> {
  const labelled = labelledValues(blocks, source);
  for (const value of labelled) {
    const known = knownKey(value.label);
    if (known === null && !(head && value.bold && value.colon)) continue;
    if (!head && !value.bold && !timeWords.test(known ?? '')) continue;
    yield fieldOf(source, { ...value, key: known ?? metadataKey(value.label) });
  }
  for (const block of blocks) {
    if (block.kind === 'table' && head) yield* tableFields(block, source);
    else if (block.kind === 'list') yield* unseparated(block, source);
  }
}

const timeWords = /^(?:date|started|detected|mitigated|resolved|severity|status|duration|time-to-.*)$/;

/** `Resolved 2026-01-14 15:09`: a known word and a time, without a colon. */
function* unseparated(block: Block, source: Source): Generator<RawField> {
  if (block.kind !== 'list') return;
  for (const item of block.items) {
    for (const inner of item.blocks) {
      if (inner.kind === 'list') yield* unseparated(inner, source);
      const line = inner.kind === 'paragraph' ? inner.inline.lines[0] : undefined;
      if (line === undefined) continue;
      const match =
        /^((?:first )?(?:detected|started|mitigated|repaired|resolved|ended)(?: at| on)?) (?=\d{4}-\d\d-\d\d)/i.exec(
          source.slice(line),
        );
      if (match?.[1] === undefined) continue;
      yield fieldOf(source, {
        label: match[1],
        key: metadataKey(match[1]),
        labelSpan: { start: line.start, end: line.start + match[1].length },
        valueSpan: { start: line.start + match[0].length, end: line.end },
        line: item.line,
        shape: 'list',
      });
    }
  }
}

/** Two columns of label and value; the header may be a field itself, or a heading of the two. */
function* tableFields(table: TableBlock, source: Source): Generator<RawField> {
  if (table.header.cells.length !== 2) return;
  const rows = [table.header, ...table.rows];
  const known = rows.filter((row) => knownKey(row.cells[0]?.inline.plain ?? '') !== null);
  if (known.length < 2) return;
  for (const row of rows) {
    const [label, value] = row.cells;
    if (label === undefined || value === undefined || label.inline.plain.trim() === '') continue;
    const text = label.inline.plain.replace(/[:\s]+$/, '');
    const isHeader = row === table.header;
    if (isHeader && knownKey(text) === null) continue;
    yield fieldOf(source, {
      label: text,
      key: metadataKey(text),
      labelSpan: label.span,
      valueSpan: value.span,
      line: row.line,
      shape: 'table',
    });
  }
}

const headingKeys =
  /^(?:date|severity|status|started|detected|mitigated|resolved|authors|owner|level|duration|services|responders|commander|id|label|class)$/;

/** `## Severity` with its value below, or `## Date: March 3, 2026`. */
function headingField(section: Section, source: Source): RawField | null {
  if (section.style !== 'heading') return null;
  const text = source.slice(section.headingSpan);
  const colon = text.search(/:\s/);
  const label = (colon < 0 ? text : text.slice(0, colon)).replace(/[*_:]/g, '').trim();
  if (!/^\p{L}/u.test(label)) return null;
  const key = knownKey(label);
  if (key === null || !headingKeys.test(key)) return null;
  if (colon >= 0) {
    const start = section.headingSpan.start + colon + 1;
    const labelSpan = { start: section.headingSpan.start, end: section.headingSpan.start + colon };
    return fieldOf(source, {
      label,
      key,
      labelSpan,
      valueSpan: { start, end: section.headingSpan.end },
      line: section.line,
      shape: 'heading',
    });
  }
  if (section.kind !== 'other' && section.kind !== 'people') return null;
  const valueSpan = firstWords(section, source);
  if (valueSpan === null) return null;
  return fieldOf(source, {
    label,
    key,
    labelSpan: section.headingSpan,
    valueSpan,
    line: section.line,
    shape: 'heading',
  });
}

/** The first line of what stands under a heading. */
function firstWords(section: Section, source: Source): Span | null {
  const block = section.blocks.find((each) => each.kind !== 'html' && each.kind !== 'rule');
  if (block === undefined) {
    const at = Math.min(section.own.start, source.text.length);
    return { start: at, end: at };
  }
  if (block.kind === 'paragraph') return block.inline.lines[0] ?? null;
  const item = block.kind === 'list' ? block.items[0]?.blocks[0] : undefined;
  return item?.kind === 'paragraph' ? (item.inline.lines[0] ?? null) : null;
}

interface FieldParts {
  readonly label: string;
  readonly key: string;
  readonly labelSpan: Span;
  readonly valueSpan: Span;
  readonly line: number;
  readonly shape: LabelledValue['shape'] | MetadataShape;
}

function fieldOf(source: Source, parts: FieldParts): RawField {
  const clean =
    parts.key === 'severity' ? severityName(source, parts.valueSpan) : cleanValue(source, parts.valueSpan);
  return {
    key: parts.key,
    label: parts.label.replace(/[:\s]+$/, ''),
    labelSpan: parts.labelSpan,
    value: clean.value,
    span: clean.span,
    line: parts.line,
    shape: parts.shape,
    items: splitItems(source, clean.span, clean.value),
  };
}

const severityNote = /\s+[-\u2013\u2014]\s|\s*[\u2013\u2014(:;,]|\.\s/;

/** `**High** - many users could not …`: the name of a severity without the words that explain it. */
function severityName(source: Source, span: Span): { readonly value: string; readonly span: Span } {
  const note = severityNote.exec(source.slice(span));
  const head = note === null ? source.slice(span) : source.slice(span).slice(0, note.index);
  const short = head.trim() !== '' && head.trim().split(/\s+/).length <= 3;
  return cleanValue(source, short ? { start: span.start, end: span.start + head.length } : span);
}

/** A written list of names or services: parts between commas, `and`, `;`, each with its place. */
function splitItems(source: Source, span: Span, value: string): RawField['items'] {
  if (value === '') return [];
  const items: { value: string; span: Span }[] = [];
  let at = span.start;
  for (const part of source.slice(span).split(/(,|;|\s+and\s+|\s+&\s+)/)) {
    const clean = cleanValue(source, { start: at, end: at + part.length });
    if (clean.value !== '' && !/^(?:,|;|and|&)$/.test(clean.value)) items.push(clean);
    at += part.length;
  }
  return items;
}
