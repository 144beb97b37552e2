import type { Passage } from '../../../text/passage.ts';
import {
  AHEAD,
  BAD_STATE,
  BEGINS_NEXT,
  BEGINS_WHY,
  COUNTS_INCIDENTS,
  failureIn,
  IN_GENERAL,
  OVER,
  PLAN_HEADING,
  SAYS_WHY,
  STORY_ANNOUNCED,
  STORY_DAY,
  type ToldFailure,
  WEAKNESS,
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

/** Reads what title, opening, headings, labels and beginnings of passages tell. */
export function storyOf({ title, fields, sections, passages }: StoryInput): Story {
  const told = passages.slice(0, most).map(({ text }) => text.slice(0, longest));
  const said = fields
    .filter(({ shape }) => shape !== 'front-matter' && shape !== 'prose')
    .map(({ label, value }) => `${label}: ${value.slice(0, longest)}`);
  const words = title ?? '';
  const headings = sections.map(({ heading }) => heading);
  const labelled = sections.filter(({ style }) => style !== 'heading').map(({ heading }) => heading);
  const first = passages.slice(0, opening * 2).filter(({ shape }) => shape === 'paragraph');
  const opens = first.slice(0, opening).map(({ text }) => text.slice(0, longest));
  const open = [words, ...labelled.slice(0, opening), ...opens, ...said.slice(0, opening * 2)].join('\n');
  const starts = [...headings, ...said, ...told].map((text) => text.trimStart().slice(0, begins));
  const labels = [...headings, ...fields.map(({ label }) => label)];
  const hasDay = STORY_DAY.test(open);
  return {
    failure: hasDay && BAD_STATE.test(words) ? 'told' : failureIn(open),
    titleTells: BAD_STATE.test(words) || failureIn(words) === 'told',
    announced: STORY_ANNOUNCED.test(open),
    hasDay,
    clocks: clocksIn([...told, ...said]),
    over: OVER.test(open),
    why: starts.some((text) => BEGINS_WHY.test(text)) || told.some((text) => SAYS_WHY.test(text)),
    next: starts.some((text) => BEGINS_NEXT.test(text)),
    whys: told.filter((text) => /^[^\p{L}]{0,12}(?:why|warum|pourquoi|waarom)\b/iu.test(text)).length,
    ahead: AHEAD.test(open) || labels.some((label) => PLAN_HEADING.test(label)),
    counts: COUNTS_INCIDENTS.test(open),
    general: IN_GENERAL.test(open),
    weakness: WEAKNESS.test(open),
  };
}

function clocksIn(texts: readonly string[]): number {
  const clocks = texts.flatMap(
    (text) => text.match(/(?<![\d:.+-])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)/g) ?? [],
  );
  return new Set(clocks).size;
}
