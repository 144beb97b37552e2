import type { Block } from '../../../text/markdown/blocks.ts';
import type { Source } from '../../../text/source.ts';
import type { FrontMatterField } from '../../../text/yaml/front-matter-fields.ts';
import type { SectionKind } from '../../lexicon/meanings.ts';
import { knownKey } from '../../lexicon/metadata-keys.ts';
import { saysNothing } from '../../lexicon/no-answer.ts';
import type { Section } from '../section.ts';
import { factFields } from './fact-lines.ts';
import { labelledFields } from './labelled-fields.ts';
import { frontMatterField, type RawField } from './metadata-field.ts';
import { headingField } from './metadata-heading.ts';
import { tableFields } from './metadata-table.ts';
import { proseFields } from './prose-fields.ts';
import { proseMoments } from './prose-moments.ts';

export interface MetadataInput {
  readonly source: Source;
  readonly frontMatter: readonly RawField[];
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Sections in which labelled lines are metadata, not content. */
const areas: ReadonlySet<SectionKind> = new Set(['other', 'metadata', 'metrics', 'summary', 'people']);

/** Reads the fields of front matter, which say something before anything else is read. */
export function readFrontFields(
  frontMatter: readonly FrontMatterField[],
  source: Source,
): readonly RawField[] {
  return frontMatter.map((field) => answered(frontMatterField(field), source));
}

/** Reads metadata in every shape: front matter first, then as the document has it. */
export function readMetadata(input: MetadataInput): readonly RawField[] {
  const { source, sections } = input;
  const fields: RawField[] = [...input.frontMatter];
  const seen = new Set<string>();
  const add = (field: RawField): void => {
    if (seen.has(`${field.key}@${field.labelSpan.start}`)) return;
    seen.add(`${field.key}@${field.labelSpan.start}`);
    fields.push(answered(field, source));
  };
  for (const field of areaFields(input.preamble, source, true)) add(field);
  const content = sections.findIndex((section) => !isHead(section));
  const firstContent = content < 0 ? sections.length : content;
  sections.forEach((section, at) => {
    const heading = headingField(section, source);
    if (heading !== null) add(heading);
    if (isOfActions(section, sections)) return;
    if (section.style !== 'heading') {
      for (const field of areaFields(section.blocks, source, false)) add(field);
      return;
    }
    if (!areas.has(section.kind)) return;
    const head = at < firstContent || section.kind === 'metadata' || section.kind === 'metrics';
    for (const field of areaFields(section.blocks, source, head)) {
      if (field.key !== heading?.key) add(field);
    }
  });
  const opening = sections.filter((section, at) => at < firstContent || section.kind === 'summary');
  const blocks = [...input.preamble, ...opening.flatMap((section) => section.blocks)];
  const title = sections.find(({ style }) => style === 'heading')?.headingSpan ?? null;
  const told = new Set(fields.filter(({ value }) => value !== '').map(({ key }) => key));
  for (const field of factFields(blocks, source)) if (!told.has(field.key)) add(field);
  for (const field of proseFields({ source, title, blocks }, fields)) add(field);
  for (const field of proseMoments({ source, title, blocks }, fields)) add(field);
  return withStart(withOneScale(fields));
}

/** Beside a severity or a priority, the levels of urgency and of impact that it was made of are no severities. */
function withOneScale(fields: readonly RawField[]): readonly RawField[] {
  const ofSeverity = fields.filter(({ key, value }) => key === 'severity' && value !== '');
  if (ofSeverity.length < 2) return fields;
  const outright = ofSeverity.filter(({ label }) => knownKey(label) === 'severity');
  if (outright.length === 0 || outright.length === ofSeverity.length) return fields;
  return fields.map((each) =>
    each.key === 'severity' && !outright.includes(each) && each.shape !== 'front-matter'
      ? { ...each, key: each.label.toLowerCase().replace(/\s+/g, '-') }
      : each,
  );
}

const clock = /\d{1,2}(?::|時)/;

/** Of two dates, one a day and one with a time of day, the latter says when it started. */
function withStart(fields: readonly RawField[]): readonly RawField[] {
  const dates = fields.filter(({ key, value }) => key === 'date' && value !== '');
  const timed = dates.filter(({ value }) => clock.test(value));
  const [start] = timed;
  const known = fields.some(({ key }) => key === 'started');
  const apart = start !== undefined && start.shape !== 'front-matter' && dates.length === timed.length + 1;
  if (known || !apart || timed.length !== 1 || dates.some(({ shape }) => shape !== start.shape))
    return fields;
  return fields.map((field) => (field === start ? { ...field, key: 'started' } : field));
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
  yield* labelledFields(blocks, { source, head });
  for (const block of blocks) if (block.kind === 'table') yield* tableFields(block, source);
}
