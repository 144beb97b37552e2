import type { Block } from '../../text/blocks.ts';
import type { FrontMatterField } from '../../text/front-matter-fields.ts';
import type { Source } from '../../text/source.ts';
import { labelledValues } from '../lexicon/label-lines.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { knownKey, metadataKey } from '../lexicon/metadata-keys.ts';
import { saysNothing } from '../lexicon/no-answer.ts';
import { badgeFields } from './metadata-badge.ts';
import { fieldOf, frontMatterField, type RawField } from './metadata-field.ts';
import { headingField } from './metadata-heading.ts';
import { tableFields } from './metadata-table.ts';
import type { Section } from './section.ts';

export interface MetadataInput {
  readonly source: Source;
  readonly frontMatter: readonly FrontMatterField[];
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Sections in which labelled lines are metadata, not content. */
const areas: ReadonlySet<SectionKind> = new Set(['other', 'metadata', 'metrics', 'summary', 'people']);

/** Reads metadata in every shape: front matter first, then as the document has it. */
export function readMetadata(input: MetadataInput): readonly RawField[] {
  const { source, sections } = input;
  const fields: RawField[] = input.frontMatter.map((field) => answered(frontMatterField(field), source));
  const seen = new Set<string>();
  const add = (field: RawField): void => {
    if (seen.has(`${field.key}@${field.line}`)) return;
    seen.add(`${field.key}@${field.line}`);
    fields.push(answered(field, source));
  };
  for (const field of areaFields(input.preamble, source, true)) add(field);
  const firstContent = sections.findIndex((section) => !isHead(section));
  sections.forEach((section, at) => {
    const heading = headingField(section, source);
    if (heading !== null) add(heading);
    if (isOfActions(section, sections)) return;
    if (section.style !== 'heading') {
      for (const field of areaFields(section.blocks, source, false)) add(field);
      return;
    }
    if (!areas.has(section.kind)) return;
    const head =
      firstContent < 0 || at < firstContent || section.kind === 'metadata' || section.kind === 'metrics';
    for (const field of areaFields(section.blocks, source, head)) {
      if (field.key !== heading?.key) add(field);
    }
  });
  return fields;
}

const actionKinds: ReadonlySet<SectionKind> = new Set([
  'actions',
  'structural-fix',
  'immediate-fixes',
  'parked',
]);

/** Labelled lines under an action say something of it: `Status: done` is not the document's status. */
function isOfActions(section: Section, sections: readonly Section[]): boolean {
  for (let at: Section | undefined = section; at !== undefined; ) {
    if (actionKinds.has(at.kind)) return true;
    at = at.parent === null ? undefined : sections[at.parent];
  }
  return false;
}

/** What is no answer says nothing; its place stays known. A link with such words says where. */
function answered(field: RawField, source: Source): RawField {
  const says = (words: string): boolean => !saysNothing(field.key, words);
  const items = field.items.filter(({ value }) => says(value));
  if (says(field.value) || items.length > 0) return { ...field, items };
  return says(source.slice(field.span)) ? field : { ...field, value: '', items };
}

function isHead(section: Section): boolean {
  return section.kind === 'other' || section.kind === 'metadata';
}

function* areaFields(area: readonly Block[], source: Source, head: boolean): Generator<RawField> {
  // In the head of a document a quote sets its fields apart; further down it is what somebody said.
  const blocks = head ? area.flatMap((block) => (block.kind === 'quote' ? block.blocks : [block])) : area;
  const labelled = labelledValues(blocks, source);
  for (const value of labelled) {
    const known = knownKey(value.label);
    if (known === null && !(head && value.bold && value.colon)) continue;
    if (!head && !value.bold && !timeWords.test(known ?? '')) continue;
    yield fieldOf(source, { ...value, key: known ?? metadataKey(value.label) });
  }
  for (const block of blocks) {
    if (block.kind === 'table') yield* tableFields(block, source);
    else if (block.kind === 'list') yield* unseparated(block, source);
    else if (head) yield* badgeFields(block, source);
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
