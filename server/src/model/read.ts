import { readDirectives } from '../text/markdown/directives.ts';
import { type ParsedText, parseText } from '../text/markdown/parse.ts';
import { withoutStruck } from '../text/markdown/struck.ts';
import { lazily, once } from '../text/once.ts';
import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { readFrontMatter } from '../text/yaml/front-matter-fields.ts';
import { hasContent } from './document/block-content.ts';
import { readCauses } from './document/causes.ts';
import { readChain } from './document/chain.ts';
import type { ReadContext } from './document/context.ts';
import { dateOrderOf, hasShortDates, hasUndecidedDates, orderOfLanguage } from './document/date-order.ts';
import { dateOfName, dateOfTimelines, incidentDay } from './document/document-date.ts';
import { languageOf } from './document/document-language.ts';
import { readIncidents } from './document/incidents.ts';
import { readMetadata, withMoments } from './document/metadata.ts';
import type { RawField } from './document/metadata-field.ts';
import { readPassages } from './document/passages.ts';
import { readPeople } from './document/people.ts';
import type { Postmortem, Timeline } from './document/postmortem.ts';
import { readProblems } from './document/problems.ts';
import type { RecognitionInput } from './document/recognition/evidence.ts';
import { recognise } from './document/recognition/recognise.ts';
import { readTitle } from './document/title.ts';
import type { Vocabulary } from './document/vocabulary.ts';
import { readFixes } from './fixes/read-fixes.ts';
import { findSections } from './sections/find-sections.ts';
import { readTimelines } from './timeline/read-timelines.ts';

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
  const { source, blocks, definitions } = parsed;
  // What is struck nobody is to read; only an item that is struck as a whole still says that it is.
  const standing = withoutStruck(source, blocks);
  const { uri, vocabulary } = options;
  const front = parsed.frontMatter === null ? none : readFrontMatter(source, parsed.frontMatter);
  const { sections, preamble } = findSections({ source, blocks, definitions, vocabulary });
  const fields = readMetadata({ source: standing, frontMatter: front.fields, preamble, sections });
  const title = readTitle({ source: standing, fields, blocks, sections });
  const incidents = readIncidents(sections, title, source);
  const language = once(() => languageOf(source, sections));
  const dateOrder = once(
    () =>
      dateOrderOf(standing.text, uri, vocabulary.dateOrder) ??
      (hasShortDates(standing.text) ? orderOfLanguage(language().code) : null),
  );
  const nameDate = once(() => dateOfName(uri, dateOrder()));
  const metadata = once(() => withMoments(fields, nameDate(), dateOrder()));
  const context = lazily<ReadContext>({
    uri: () => uri,
    source: () => source,
    vocabulary: () => vocabulary,
    metadata,
    blocks: () => blocks,
    sections: () => sections,
    title: () => title.title,
    date: () =>
      incidentDay({
        metadata: metadata(),
        title: title.title,
        preamble,
        sections,
        nameDate: nameDate(),
        dateOrder: dateOrder(),
      }),
    dateOrder,
  });
  const told = once(() => readTimelines({ ...context, source: standing }));
  const passages = once(() =>
    readPassages({ source: standing, preamble, sections, metadata: labelledSpans(fields) }),
  );
  const recognition = recognise(
    lazily<RecognitionInput>({
      uri: () => uri,
      path: () => options.path,
      fields: () => fields,
      title: () => title.title,
      sections: () => sections,
      passages,
      incidents: () => incidents.length,
      timedEvents: () => timedEvents(told().timelines),
      hasText: () => blocks.some((block) => block.kind !== 'heading' && hasContent(block, source)),
    }),
  );
  // What is no post-mortem costs no more than recognising: the rest is read when somebody asks for it.
  return lazily<Postmortem>({
    uri: () => uri,
    source: () => source,
    recognised: () => recognition.recognised,
    because: () => recognition.because,
    isTemplate: () => recognition.isTemplate,
    signs: () => recognition.signs,
    title: () => title.title,
    titleSpan: () => title.span,
    frontMatter: () => parsed.frontMatter,
    metadata,
    blocks: () => blocks,
    sections: () => sections,
    timelines: () => told().timelines,
    causes: () => readCauses(sections, standing),
    chain: () => readChain({ source: standing, vocabulary, metadata: metadata(), sections }),
    fixes: () => readFixes(context),
    people: () => readPeople(metadata(), sections, standing),
    passages,
    incidents: () => incidents,
    directives: () => readDirectives(source, blocks),
    problems: () => [
      ...readProblems(source, parsed.frontMatter, front.faults, fields, blocks),
      ...told().problems,
    ],
    date: () => context.date ?? dateOfTimelines(told().timelines),
    dateOrder,
    language,
    undecidedDates: () => dateOrder() === null && hasUndecidedDates(standing.text),
  });
}

/** A sentence that gives a value stays prose. */
function labelledSpans(fields: readonly RawField[]): readonly Span[] {
  return fields.filter(({ shape }) => shape !== 'prose').map(({ span }) => span);
}

function timedEvents(timelines: readonly Timeline[]): number {
  return timelines.flatMap((timeline) => timeline.entries).filter((entry) => entry.time.minutes !== null)
    .length;
}

const none = { fields: [], faults: [] } as const;
