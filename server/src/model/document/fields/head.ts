import type { Block } from '../../../text/markdown/blocks.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import type { DateOrder } from '../../lexicon/time/written-date.ts';
import type { MetadataField } from '../postmortem.ts';
import type { Section } from '../section.ts';

/** What a reader sees of a document before its details. */
export interface DocumentHead {
  readonly uri: string;
  readonly metadata: readonly MetadataField[];
  readonly title: string | null;
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
  /** The day that the file's name tells. */
  readonly nameDate: IsoDate | null;
  /** The year that its place tells. */
  readonly year: number | null;
  readonly dateOrder: DateOrder | null;
}

/** The first words of a document: above its sections, below its title, and above a timeline. */
export function openingTexts({ preamble, sections }: DocumentHead): readonly string[] {
  return [...textsOf(preamble), ...openings(sections)];
}

/** The first texts below the title's sections that tell the story as a whole, and above a timeline. */
export function openings(sections: readonly Section[]): readonly string[] {
  // A title may have words of a section: "What went wrong with the invoices".
  const told = sections.filter(
    ({ kind, level }) => kind === 'other' || kind === 'summary' || kind === 'background' || level === 1,
  );
  const timelines = sections.filter(({ kind }) => kind === 'timeline');
  return [...told.slice(0, 2), ...timelines.slice(0, 1)].flatMap(({ blocks }) =>
    textsOf(blocks.slice(0, 2).filter(({ kind }) => kind === 'paragraph' || kind === 'quote')),
  );
}

/** The words of paragraphs, of quotes and of items, without markup. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.slice(0, MOST_BLOCKS).flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [block.inline.plain];
    if (block.kind === 'quote') return textsOf(block.blocks);
    if (block.kind === 'list')
      return block.items.slice(0, MOST_BLOCKS).flatMap((item) => textsOf(item.blocks.slice(0, 1)));
    return [];
  });
}

const MOST_BLOCKS = 8;
