import { readDirectives } from '../text/markdown/directives.ts';
import { type ParsedText, parseText } from '../text/markdown/parse.ts';
import { withoutStruck } from '../text/markdown/struck.ts';
import { once } from '../text/once.ts';
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
import { readMetadata } from './document/metadata.ts';
import { withMoments } from './document/metadata-moments.ts';
import { readPassages } from './document/passages.ts';
import { readPeople } from './document/people.ts';
import type { Postmortem, Timeline } from './document/postmortem.ts';
import { readProblems } from './document/problems.ts';
import { recognise } from './document/recognition/recognise.ts';
import { readTitle } from './document/title.ts';
import type { Vocabulary } from './document/vocabulary.ts';
import { readFixes } from './fixes/read-fixes.ts';
import { findSections } from './sections/find-sections.ts';
import { readTimelines } from './timeline/read-timelines.ts';
import { zoneOfDocument } from './timeline/zone.ts';

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
  const language = once(() => languageOf(source, sections));
  const dateOrder =
    dateOrderOf(standing.text, uri, vocabulary.dateOrder) ??
    (hasShortDates(standing.text) ? orderOfLanguage(language().code) : null);
  const nameDate = dateOfName(uri, dateOrder);
  const metadata = withMoments(fields, {
    near: nameDate,
    order: dateOrder,
    zone: () => zoneOfDocument(standing, fields),
  });
  const knownDate = incidentDay({
    metadata,
    title: title.title,
    preamble,
    sections,
    nameDate,
    dateOrder,
  });
  const context: ReadContext = {
    uri,
    source,
    vocabulary,
    metadata,
    blocks,
    sections,
    title: title.title,
    date: knownDate,
    dateOrder,
  };
  const { timelines, problems } = readTimelines({ ...context, source: standing });
  const passages = readPassages({ source: standing, preamble, sections, metadata: labelledSpans(metadata) });
  const incidents = readIncidents(sections, title, source);
  const hasText = blocks.some((block) => block.kind !== 'heading' && hasContent(block, source));
  // What is no post-mortem costs no more than recognising: the rest is read when somebody asks for it.
  const causes = once(() => readCauses(sections, standing));
  const chain = once(() => readChain({ source: standing, vocabulary, metadata, sections }));
  const fixes = once(() => readFixes(context));
  const people = once(() => readPeople(metadata, sections, standing));
  const recognition = recognise({
    ...options,
    fields,
    title: title.title,
    sections,
    passages,
    incidents: incidents.length,
    timedEvents: timedEvents(timelines),
    hasText,
  });
  return {
    uri,
    source,
    recognised: recognition.recognised,
    get because() {
      return recognition.because;
    },
    get signs() {
      return recognition.signs;
    },
    title: title.title,
    titleSpan: title.span,
    frontMatter: parsed.frontMatter,
    metadata,
    blocks,
    sections,
    timelines,
    get causes() {
      return causes();
    },
    get chain() {
      return chain();
    },
    get fixes() {
      return fixes();
    },
    get people() {
      return people();
    },
    passages,
    incidents,
    directives: readDirectives(source, blocks),
    problems: [...readProblems(source, parsed.frontMatter, front.faults, fields, blocks), ...problems],
    date: knownDate ?? dateOfTimelines(timelines),
    dateOrder,
    get language() {
      return language();
    },
    undecidedDates: dateOrder === null && hasUndecidedDates(standing.text),
  };
}

/** A sentence that gives a value stays prose. */
function labelledSpans(metadata: Postmortem['metadata']): readonly Span[] {
  return metadata.filter(({ shape }) => shape !== 'prose').map(({ span }) => span);
}

function timedEvents(timelines: readonly Timeline[]): number {
  return timelines.flatMap((timeline) => timeline.entries).filter((entry) => entry.time.minutes !== null)
    .length;
}

const none = { fields: [], faults: [] } as const;
