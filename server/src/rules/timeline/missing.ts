import type { Postmortem, TimelineEntry } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { holeWords } from '../../model/lexicon/holes.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { documentHead } from '../shared/head.ts';
import { onOurTemplate } from '../shared/required.ts';
import { continueSection, insertInOrder } from '../shared/section-scaffold.ts';
import { fillSkeleton, timelineSkeleton } from '../shared/timeline/skeleton.ts';

/** Nothing says what happened when. */
export const timelineMissing: Rule = {
  id: 'timeline/missing',
  summary: 'There is no timeline, or none with a time in it',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const entries = postmortem.timelines.flatMap((timeline) => timeline.entries);
    if (entries.some(isTold)) return;
    const section = postmortem.sections.find(({ kind }) => kind === 'timeline') ?? null;
    if (section === null ? !isAskedFor(postmortem, world) : saysThereIsNone(postmortem, section)) return;
    if (isToldInProse(postmortem)) return;
    yield {
      message: entries.length > 0 ? unfilled(section) : messageFor(section),
      span: section?.headingSpan ?? documentHead(postmortem),
      fixes: beginning(postmortem, section, entries.length > 0),
    };
  },
};

/** A time of day, or any word beyond the template's `trigger:`. */
function isTold({ time, text }: TimelineEntry): boolean {
  if (time.minutes !== null) return true;
  return !/^\W*(?:\w+[^\w:]*:\W*)?$/.test(text.replace(holeWords.clock, ''));
}

function unfilled(section: Section | null): string {
  return `'${section?.heading ?? 'Timeline'}' has only the template's lines. Fill in the times, as in "09:31 detected: …".`;
}

/** "No timeline is provided for this incident." is an answer. */
function saysThereIsNone({ source }: Postmortem, { own }: Section): boolean {
  const text = source.slice(own).trim();
  return (
    text.length < 200 && /^\W*(?:no |none|not |there is no|there was no|n\/a\b|unknown because)/i.test(text)
  );
}

const MANY = 4;

/** A story that names its days and times as it goes is a timeline in prose. */
function isToldInProse({ passages }: Postmortem): boolean {
  const told = new Set<string>();
  const zoned = new Set<string>();
  for (const { text, place, shape } of passages) {
    if (place === 'actions' || shape === 'cell') continue;
    for (const [moment] of text.matchAll(MOMENT)) told.add(moment.toLowerCase());
    for (const [moment] of text.matchAll(ZONED)) zoned.add(moment.toLowerCase());
    if (told.size >= MANY || zoned.size >= 2) return true;
  }
  return false;
}

const MOMENT =
  /\b(?:\d{1,2}:\d\d|\d{4}-\d\d-\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}(?:st|nd|rd|th) of [a-z]{3,9})\b/gi;

/** "09:41 (GMT+1)": two of them tell when a short incident began and ended. */
const ZONED = /\b\d{1,2}:\d\d ?(?:[ap]m )?\(?(?:UTC|GMT|Z|[A-Z]{2,3}T|CES?T)\b/gi;

/** A house whose post-mortems have no timeline is not asked for one. */
function isAskedFor(postmortem: Postmortem, world: World): boolean {
  if (postmortem.language.halfKnown) return false;
  if (onOurTemplate(postmortem) || world.config.requiredSections?.includes('timeline') === true) return true;
  return world.facts.houseSections(['timeline'])?.includes('timeline') ?? true;
}

function messageFor(section: Section | null): string {
  if (section === null)
    return 'There is no timeline. List what happened, one line for each event, with its time and zone.';
  if (section.empty) return `'${section.heading}' is empty. Write one line for each event, with its time.`;
  return `'${section.heading}' has no readable time. Begin each line with one, such as 09:31.`;
}

/** The lines of the template are filled; where there are none, the timeline begins with some. */
function beginning(postmortem: Postmortem, section: Section | null, begun: boolean): readonly QuickFix[] {
  const filled = section === null ? null : fillSkeleton(postmortem, section);
  if (filled !== null) return [filled];
  return begun ? [] : [addEntries(postmortem, section)];
}

function addEntries(postmortem: Postmortem, section: Section | null): QuickFix {
  const lines = timelineSkeleton(postmortem);
  if (section !== null) {
    return {
      kind: 'scaffold',
      title: 'Begin the timeline',
      edits: [continueSection(postmortem, section, lines)],
    };
  }
  const edit = insertInOrder(postmortem, 'timeline', [{ heading: 'Timeline', lines }]);
  return { kind: 'scaffold', title: "Add the section 'Timeline'", edits: [edit] };
}
