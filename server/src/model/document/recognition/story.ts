import type { Passage } from '../../../text/markdown/passage.ts';
import { lazily } from '../../../text/once.ts';
import {
  AHEAD,
  BAD_STATE,
  BEGINS_NEXT,
  BEGINS_WHY,
  COUNTS_INCIDENTS,
  failureIn,
  HOW_IT_ENDED,
  IN_GENERAL,
  LABELS_WHY,
  OVER,
  PLAN_HEADING,
  SAYS_WHY,
  STORY_ANNOUNCED,
  STORY_DAY,
  type ToldFailure,
  WEAKNESS,
  WHAT_IS_DIFFERENT,
  WHO_NOTICED,
  WHO_WAS_HIT,
} from '../../lexicon/incident-story.ts';
import type { MetadataField } from '../postmortem.ts';
import type { Section } from '../section.ts';

/** What the words of a text tell, whatever its sections are called. */
export interface Story {
  /** How title and opening speak of a failure. */
  readonly failure: ToldFailure;
  /** The title alone tells it. */
  readonly titleTells: boolean;
  readonly announced: boolean;
  readonly hasDay: boolean;
  /** Different times of day, in whatever shape. */
  readonly clocks: number;
  /** The opening says how long it lasted, or that it was over. */
  readonly over: boolean;
  readonly why: boolean;
  readonly next: boolean;
  /** How many of the things that a report tells are told anywhere: day, times, failure, who was hit, and so on. */
  readonly facets: number;
  /** How often it asks why. */
  readonly whys: number;
  /** The opening is about what is to come, or headings are those of a plan. */
  readonly ahead: boolean;
  /** The opening counts incidents. */
  readonly counts: boolean;
  /** The opening speaks of what usually happens, or to its reader. */
  readonly general: boolean;
  /** The opening is that of an advisory. */
  readonly weakness: boolean;
}

export interface StoryInput {
  readonly title: string | null;
  readonly fields: readonly Pick<MetadataField, 'key' | 'label' | 'shape' | 'value'>[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** As many passages open a text, and as many are looked at for the rest. */
const opening = 3;
const most = 80;
/** As much of a passage is read. */
const longest = 1500;
const begins = 60;
/** A report is short; where a text is long, its headings say what it is. */
const longestWhole = 6000;

/** What several of them are worked out from. */
interface StoryParts extends Story {
  readonly words: string;
  readonly headings: readonly string[];
  /** What fields and passages say. */
  readonly said: readonly string[];
  readonly told: readonly string[];
  /** Title, first labels and first paragraphs. */
  readonly open: string;
  readonly starts: readonly string[];
}

/** Reads what title, opening, headings, labels and beginnings of passages tell, each when it is asked for. */
export const storyOf: (input: StoryInput) => Story = lazily<StoryInput, StoryParts>({
  failure: (_, { words, open, hasDay }) => (hasDay && BAD_STATE.test(words) ? 'told' : failureIn(open)),
  titleTells: (_, { words }) => BAD_STATE.test(words) || failureIn(words) === 'told',
  announced: (_, { open }) => STORY_ANNOUNCED.test(open),
  hasDay: (_, { open }) => STORY_DAY.test(open),
  clocks: (_, { told, said, headings }) => clocksIn([...told, ...said, ...headings]),
  over: (_, { open }) => OVER.test(open),
  why: (_, { starts, told }) =>
    starts.some((text) => BEGINS_WHY.test(text)) || told.some((text) => SAYS_WHY.test(text)),
  next: (_, { starts }) => starts.some((text) => BEGINS_NEXT.test(text)),
  facets: (_, story) => facetsOf(story),
  whys: (_, { told }) =>
    told.filter((text) => /^[^\p{L}]{0,12}(?:why|warum|pourquoi|waarom)\b/iu.test(text)).length,
  ahead: ({ fields }, { open, headings }) =>
    AHEAD.test(open) ||
    [...headings, ...fields.map(({ label }) => label)].some((label) => PLAN_HEADING.test(label)),
  counts: (_, { open }) => COUNTS_INCIDENTS.test(open),
  general: (_, { open }) => IN_GENERAL.test(open),
  weakness: (_, { open }) => WEAKNESS.test(open),
  words: ({ title }) => title ?? '',
  headings: ({ sections }) => sections.map(({ heading }) => heading),
  said: ({ fields }) =>
    fields
      .filter(({ shape }) => shape !== 'front-matter' && shape !== 'prose')
      .map(({ label, value }) => `${label}: ${value.slice(0, longest)}`),
  told: ({ passages }) => passages.slice(0, most).map(({ text }) => text.slice(0, longest)),
  open: ({ sections, passages }, { words, said }) => {
    const labelled = sections.filter(({ style }) => style !== 'heading').map(({ heading }) => heading);
    const first = passages.slice(0, opening * 2).filter(({ shape }) => shape === 'paragraph');
    const opens = first.slice(0, opening).map(({ text }) => text.slice(0, longest));
    return [words, ...labelled.slice(0, opening), ...opens, ...said.slice(0, opening * 2)].join('\n');
  },
  starts: (_, { headings, said, told }) =>
    [...headings, ...said, ...told].map((text) => text.trimStart().slice(0, begins)),
});

function facetsOf(story: StoryParts): number {
  const { words, headings, said, told } = story;
  const whole = [words, ...headings, ...said, ...told].join('\n').slice(0, longestWhole);
  return [
    story.hasDay || STORY_DAY.test(whole.slice(0, longest)),
    story.clocks >= 2,
    failureIn(whole) === 'told' || BAD_STATE.test(words),
    WHO_WAS_HIT.test(whole),
    WHO_NOTICED.test(whole),
    OVER.test(whole) || HOW_IT_ENDED.test(whole),
    story.why || LABELS_WHY.test(whole),
    story.next || WHAT_IS_DIFFERENT.test(whole),
  ].filter((found) => found).length;
}

function clocksIn(texts: readonly string[]): number {
  const clocks = texts.flatMap(
    (text) => text.match(/(?<![\d:.+-])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)/g) ?? [],
  );
  return new Set(clocks).size;
}
