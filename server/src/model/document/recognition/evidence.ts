import type { Passage } from '../../../text/markdown/passage.ts';
import { lazily } from '../../../text/once.ts';
import {
  ABOUT_INCIDENT,
  COMMON_HEADING,
  DATED,
  INDEX_NAME,
  NUMBERED,
  OUTRIGHT,
} from '../../lexicon/document-names.ts';
import type { SectionKind } from '../../lexicon/meanings.ts';
import { isNoAnswer } from '../../lexicon/no-answer.ts';
import { fieldValue } from '../fields.ts';
import { type FileName, fileName } from '../file-name.ts';
import type { MetadataField } from '../postmortem.ts';
import type { Section } from '../section.ts';
import { type Story, storyOf } from './story.ts';

/** What recognition starts from; passages and times may be read when they are first asked for. */
export interface RecognitionInput {
  readonly uri: string;
  /** What the configuration's globs say. */
  readonly path: 'included' | 'excluded' | 'default';
  readonly frontMatter: readonly Pick<MetadataField, 'key' | 'value'>[];
  /** Those of its front matter and of its text. */
  readonly fields: readonly Pick<MetadataField, 'key' | 'label' | 'shape' | 'value'>[];
  readonly title: string | null;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** How many events of its timelines have a time of day. */
  readonly timedEvents: number;
  /** How many incidents the file holds. */
  readonly incidents: number;
  /** Something beside headings, comments and rules is in it. */
  readonly hasText: boolean;
}

/** What the signs look at. */
export interface Evidence extends RecognitionInput {
  /** The file's name, or its folder's where it stands for the folder. */
  readonly name: string;
  readonly fileName: string;
  readonly folders: readonly string[];
  readonly titleWords: string;
  readonly type: string;
  /** Its name or title has a day, or its name a number, as those of one incident have. */
  readonly dated: boolean;
  readonly isOutright: { readonly name: boolean; readonly title: boolean };
  readonly isAboutIncident: boolean;
  /** Distinct kinds of its headings; of all that serves as one where it has no headings. */
  readonly kinds: ReadonlySet<SectionKind>;
  /** Those that headings mean which no other kind of document has: `Timeline`, and not `Why` or `Impact`. */
  readonly distinctive: ReadonlySet<SectionKind>;
  /** The same of bold labels and lines too. */
  readonly anyKinds: ReadonlySet<SectionKind>;
  /** The share of headings that mean something in a post-mortem, sections inside of these left out. */
  readonly outline: number;
  /** The shares of passages that tell the reader what to do, and that are slots. */
  readonly advice: number;
  readonly slots: number;
  /** The share of sections with a name that hold nothing. */
  readonly emptySections: number;
  readonly story: Story;
}

/** What several of them are worked out from. */
interface EvidenceParts extends Evidence {
  readonly place: FileName;
  readonly headings: readonly Section[];
  /** Its headings; all that serves as one where it has no headings. */
  readonly named: readonly Section[];
  /** What tells a habit of writing. */
  readonly told: readonly Passage[];
}

/** Gathers what the signs look at: each when the first sign does. */
export const evidenceOf: (input: RecognitionInput) => Evidence = lazily<RecognitionInput, EvidenceParts>({
  uri: ({ uri }) => uri,
  path: ({ path }) => path,
  frontMatter: ({ frontMatter }) => frontMatter,
  fields: ({ fields }) => fields,
  title: ({ title }) => title,
  sections: ({ sections }) => sections,
  passages: ({ passages }) => passages,
  timedEvents: ({ timedEvents }) => timedEvents,
  incidents: ({ incidents }) => incidents,
  hasText: ({ hasText }) => hasText,
  name: (_, { fileName, folders }) => (INDEX_NAME.test(fileName) ? (folders.at(-1) ?? '') : fileName),
  fileName: (_, { place }) => place.name,
  folders: (_, { place }) => place.folders,
  titleWords: ({ title }) => title ?? '',
  type: ({ frontMatter }) => fieldValue({ metadata: frontMatter }, 'type'),
  dated: (_, { name, fileName: own, folders, titleWords }) =>
    DATED.test(name) ||
    NUMBERED.test(name) ||
    DATED.test(titleWords.replaceAll('/', '-')) ||
    isNumber(own, folders),
  isOutright: (_, { name, fileName: own, titleWords }) => ({
    name: OUTRIGHT.test(own) || OUTRIGHT.test(name),
    title: OUTRIGHT.test(titleWords),
  }),
  isAboutIncident: (_, { name, titleWords }) =>
    ABOUT_INCIDENT.test(` ${name} `) || ABOUT_INCIDENT.test(titleWords),
  kinds: (_, { named }) => kindsOf(named),
  distinctive: (_, { named }) => kindsOf(named.filter(({ heading }) => !COMMON_HEADING.test(heading))),
  anyKinds: ({ sections }) => kindsOf(sections),
  outline: ({ sections }) => outlineOf(sections),
  advice: (_, { told }) => shareOf(told, isAdvice),
  slots: (_, { told }) => shareOf(told, isSlot),
  emptySections: (_, { headings }) => emptyShare(headings),
  story: (input) => storyOf(input),
  place: ({ uri }) => fileName(uri),
  headings: ({ sections }) => sections.filter(({ style }) => style === 'heading'),
  named: ({ sections }, { headings }) => (headings.length > 1 ? headings : sections),
  told: ({ passages }) =>
    passages.filter(({ place, shape }) => place !== 'actions' && shape !== 'cell').slice(0, most),
});

/** `incidents/2022/03/23.md`: the date is the path. */
function isNumber(name: string, folders: readonly string[]): boolean {
  return /^\d{1,2}$/.test(name) && folders.slice(-2).every((folder) => /^\d{2,4}$/.test(folder));
}

/** Distinct kinds that are named outright. */
function kindsOf(sections: readonly Section[]): ReadonlySet<SectionKind> {
  const outright = sections.filter(({ weak }) => !weak);
  return new Set(outright.flatMap(({ kind, also }) => [kind, ...also]).filter((kind) => kind !== 'other'));
}

/** The title and the names of several incidents are no part of the outline. */
function outlineOf(sections: readonly Section[]): number {
  const holders = new Set(sections.filter(({ kind }) => kind !== 'other').map(({ parent }) => parent));
  let known = 0;
  let counted = 0;
  sections.forEach(({ style, parent, kind }, at) => {
    const inside = parent !== null && sections[parent]?.kind !== 'other';
    if (style !== 'heading' || inside || (kind === 'other' && holders.has(at))) return;
    counted++;
    if (kind !== 'other') known++;
  });
  return counted === 0 ? 1 : known / counted;
}

function emptyShare(headings: readonly Section[]): number {
  const known = headings.filter(({ kind }) => kind !== 'other');
  const found = known.filter(({ empty }) => empty).length;
  return found < enough ? 0 : found / known.length;
}

/** Fewer passages or sections than this are too few to tell a habit. */
const enough = 2;
/** As many as say what the others are like. */
const most = 40;

function shareOf(passages: readonly Passage[], test: (text: string) => boolean): number {
  const found = passages.filter(({ text }) => test(text)).length;
  return found < enough ? 0 : found / passages.length;
}

const instruction =
  /^[\s*_>]*(?:(?:please|always|never|first|then|next|now|do not|don't|make sure|remember to)[, ]+)?(?:describe|list|explain|write|say|include|add|provide|use|state|note|summari[sz]e|fill|start|record|answer|consider|avoid|keep|ask|give|choose|mention|link|ensure|identify|check|run|see|open|click|create|copy|set|go|call|follow|read|try|tell|name|look|put|report|document|be)\b/i;
const reader = /\b(?:you|your|yours)\b/i;

/** Whether a passage tells the reader what to do. */
function isAdvice(text: string): boolean {
  return instruction.test(text) || reader.test(text.slice(0, 200));
}

function isSlot(text: string): boolean {
  return isNoAnswer(text) || /^[\s*_]*[[<{][^\]>}\n]{2,200}[\]>}][\s*_.]*$/.test(text);
}
