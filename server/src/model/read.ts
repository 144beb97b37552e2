import { readDirectives } from '../text/markdown/directives.ts';
import { type ParsedText, parseText } from '../text/markdown/parse.ts';
import { withoutStruck } from '../text/markdown/struck.ts';
import { lazily } from '../text/once.ts';
import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { type FrontMatterFields, readFrontMatter } from '../text/yaml/front-matter-fields.ts';
import { hasContent } from './document/block-content.ts';
import { readCauses } from './document/chain/causes.ts';
import { readChain } from './document/chain/chain.ts';
import type { ReadContext } from './document/context.ts';
import { languageOf } from './document/document-language.ts';
import { lacksDay, withMoments } from './document/fields/field-moments.ts';
import { readFrontFields, readMetadata } from './document/fields/metadata.ts';
import type { RawField } from './document/fields/metadata-field.ts';
import { fieldValue } from './document/fields.ts';
import { readIncidents } from './document/incidents.ts';
import { readPassages } from './document/passages.ts';
import { readPeople } from './document/people.ts';
import type { Postmortem, Timeline } from './document/postmortem.ts';
import { readProblems } from './document/problems.ts';
import type { RecognitionInput } from './document/recognition/evidence.ts';
import { type Recognition, recognise } from './document/recognition/recognise.ts';
import {
  dateOrderOf,
  hasShortDates,
  hasUndecidedDates,
  orderOfLanguage,
} from './document/time/date-order.ts';
import { dateOfTimelines, incidentDay } from './document/time/document-date.ts';
import { zoneOfDocument } from './document/time/document-zone.ts';
import { dateOfName, yearOfDocument } from './document/time/name-date.ts';
import { publishedDay } from './document/time/published.ts';
import { readTitle, type Title } from './document/title.ts';
import type { Vocabulary } from './document/vocabulary.ts';
import { readFixes } from './fixes/read-fixes.ts';
import type { IsoDate } from './lexicon/time/moment.ts';
import { type FoundSections, findSections } from './sections/find-sections.ts';
import { readTimelines, type ToldTimelines } from './timeline/read-timelines.ts';

export interface ReadOptions {
  readonly uri: string;
  readonly vocabulary: Vocabulary;
  /** What the configuration's include and exclude say of the document. */
  readonly path: 'included' | 'excluded' | 'default';
}

/** Reads a document as a post-mortem. Total: any text gives one, recognised or not, with what could not be read. */
export function readPostmortem(source: Source, options: ReadOptions): Postmortem {
  return readParsed(parseText(source), options);
}

/** The same from blocks that are already there: what an editor keeps between keystrokes. */
export function readParsed(parsed: ParsedText, options: ReadOptions): Postmortem {
  return postmortemOf({ parsed, options });
}

interface Reading {
  readonly parsed: ParsedText;
  readonly options: ReadOptions;
}

/** What several parts of a post-mortem are read from. */
interface PostmortemParts extends Postmortem {
  /** What is struck nobody is to read; only an item that is struck as a whole still says that it is. */
  readonly standing: Source;
  readonly front: FrontMatterFields;
  readonly found: FoundSections;
  readonly frontFields: readonly RawField[];
  readonly fields: readonly RawField[];
  readonly headline: Title;
  readonly nameDate: IsoDate | null;
  readonly year: number | null;
  readonly zone: string | null;
  readonly context: ReadContext;
  readonly told: ToldTimelines;
  readonly recognition: Recognition;
}

/** What is no post-mortem costs no more than recognising: the rest is read when somebody asks for it. */
const postmortemOf: (reading: Reading) => Postmortem = lazily<Reading, PostmortemParts>({
  uri: ({ options }) => options.uri,
  source: ({ parsed }) => parsed.source,
  recognised: (_, { recognition }) => recognition.recognised,
  because: (_, { recognition }) => recognition.because,
  isTemplate: (_, { recognition }) => recognition.isTemplate,
  signs: (_, { recognition }) => recognition.signs,
  title: (_, { headline }) => headline.title,
  titleSpan: (_, { headline }) => headline.span,
  frontMatter: ({ parsed }) => parsed.frontMatter,
  metadata: (_, { context }) => context.metadata,
  blocks: ({ parsed }) => parsed.blocks,
  sections: (_, { found }) => found.sections,
  timelines: (_, { told }) => told.timelines,
  causes: (_, { sections, standing }) => readCauses(sections, standing),
  chain: ({ options: { vocabulary } }, { standing, metadata, sections }) =>
    readChain({ source: standing, vocabulary, metadata, sections }),
  // The first day of the timeline is the incident's where nothing else tells one.
  fixes: (_, all) => readFixes({ ...all.context, date: all.date }),
  people: (_, { metadata, sections, standing }) => readPeople(metadata, sections, standing),
  passages: (_, { standing, found, fields }) =>
    readPassages({ source: standing, ...found, metadata: labelledSpans(fields) }),
  incidents: (_, { sections, headline, source }) => readIncidents(sections, headline, source),
  directives: ({ parsed: { source, blocks } }) => readDirectives(source, blocks),
  problems: ({ parsed: { source, blocks, frontMatter } }, { front, fields, told }) => [
    ...readProblems(source, frontMatter, front.faults, fields, blocks),
    ...told.problems,
  ],
  date: (_, { context, timelines }) => context.date ?? dateOfTimelines(timelines),
  dateOrder: ({ options: { uri, vocabulary } }, all) =>
    dateOrderOf(all.standing.text, uri, vocabulary.dateOrder) ??
    (hasShortDates(all.standing.text) ? orderOfLanguage(all.language.code) : null),
  undecidedDates: (_, { dateOrder, standing }) => dateOrder === null && hasUndecidedDates(standing.text),
  language: (_, { source, sections }) => languageOf(source, sections),
  standing: ({ parsed: { source, blocks } }) => withoutStruck(source, blocks),
  front: ({ parsed: { source, frontMatter } }) =>
    frontMatter === null ? none : readFrontMatter(source, frontMatter),
  found: ({ parsed, options: { vocabulary } }) => findSections({ ...parsed, vocabulary }),
  frontFields: (_, { standing, front }) => readFrontFields(front.fields, standing),
  fields: (_, { standing, frontFields, found }) =>
    readMetadata({ source: standing, frontMatter: frontFields, ...found }),
  headline: (_, all) => {
    const { standing: source, frontFields: frontMatter, blocks, sections } = all;
    return readTitle({ source, frontMatter, fields: () => all.fields, blocks, sections });
  },
  nameDate: (_, { uri, dateOrder }) => dateOfName(uri, dateOrder),
  year: (_, { uri, title, fields }) => yearOfDocument(uri, title, fieldValue({ metadata: fields }, 'date')),
  zone: (_, { standing, fields }) => zoneOfDocument(standing, fields),
  context: ({ options: { vocabulary } }, all) => {
    const { uri, source, fields, blocks, sections, title, nameDate, year, dateOrder } = all;
    const zone = (): string | null => all.zone;
    const told = withMoments(fields, { day: nameDate, year, dateOrder, zone });
    const head = { ...all.found, uri, metadata: told, title, nameDate, year, dateOrder };
    const published = publishedDay(head);
    const date = incidentDay(head, published);
    // The title or a sentence may be the only place of the day that times of day are on.
    const metadata =
      date !== null && lacksDay(told) ? withMoments(fields, { day: date, year, dateOrder, zone }) : told;
    return {
      uri,
      source,
      vocabulary,
      metadata,
      blocks,
      sections,
      title,
      date,
      published: published?.day ?? null,
      year,
      zone,
      dateOrder,
    };
  },
  told: (_, { context, standing }) => readTimelines({ ...context, source: standing }),
  recognition: ({ options: { path } }, document) => recognise(evidenceIn({ path, document })),
});

/** Nothing is read of what the configuration excludes. */
const evidenceIn = lazily<{ path: ReadOptions['path']; document: PostmortemParts }, RecognitionInput>({
  uri: ({ document }) => document.uri,
  path: ({ path }) => path,
  frontMatter: ({ document }) => document.frontFields,
  fields: ({ document }) => document.fields,
  title: ({ document }) => document.title,
  sections: ({ document }) => document.sections,
  passages: ({ document }) => document.passages,
  timedEvents: ({ document }) => timedEvents(document.timelines),
  incidents: ({ document }) => document.incidents.length,
  hasText: ({ document: { blocks, source } }) =>
    blocks.some((block) => block.kind !== 'heading' && hasContent(block, source)),
});

/** A sentence that gives a value stays prose. */
function labelledSpans(fields: readonly RawField[]): readonly Span[] {
  return fields.filter(({ shape }) => shape !== 'prose').map(({ span }) => span);
}

function timedEvents(timelines: readonly Timeline[]): number {
  return timelines.flatMap((timeline) => timeline.entries).filter((entry) => entry.time.minutes !== null)
    .length;
}

const none = { fields: [], faults: [] } as const;
