import type { Block } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import type { MetadataField } from './postmortem.ts';
import type { Section } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the readers of timelines, fixes and causes start from. */
export interface ReadContext {
  readonly uri: string;
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly metadata: readonly MetadataField[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly title: string | null;
  /** The incident's day as far as metadata, title and file name tell. */
  readonly date: IsoDate | null;
  /** The day on which the document was published, or the meeting that it minutes was held; null where nothing says. */
  readonly published: IsoDate | null;
  /** The year that the document's place tells, for dates without one. */
  readonly year: number | null;
  /** The zone that the document states for all its times. */
  readonly zone: () => string | null;
  readonly dateOrder: 'day-first' | 'month-first' | null;
}
