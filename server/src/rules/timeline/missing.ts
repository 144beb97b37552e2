import type { Postmortem, TimelineEntry } from '../../model/postmortem.ts';
import type { Section } from '../../model/sections.ts';
import { headOf } from '../head.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { insertAfter } from '../section-scaffold.ts';
import { hole } from '../snippet.ts';
import { onOurTemplate } from '../structure/required.ts';

/** Nothing tells what happened when. */
export const missing: Rule = {
  id: 'timeline/missing',
  summary: 'There is no timeline, or none with a time in it',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const entries = postmortem.timelines.flatMap((timeline) => timeline.entries);
    if (entries.some(isTold)) return;
    const section = postmortem.sections.find(({ kind }) => kind === 'timeline') ?? null;
    if (section === null && !isAskedFor(postmortem, world)) return;
    yield {
      message: entries.length > 0 ? unfilled(section) : messageFor(section),
      span: section?.headingSpan ?? headOf(postmortem),
      fixes: entries.length > 0 ? [] : [addEntries(postmortem, section, world)],
    };
  },
};

/** A time of day, or any word beyond the template's `trigger:`. */
function isTold({ time, text }: TimelineEntry): boolean {
  return time.minutes !== null || !/^\W*(?:\w+[^\w:]*:\W*)?$/.test(text);
}

function unfilled(section: Section | null): string {
  return `'${section?.heading ?? 'Timeline'}' holds only the slots of the template. A time in each, such as "09:31 detected: …", tells the story.`;
}

/** A house whose post-mortems have no timeline is not asked for one. */
function isAskedFor(postmortem: Postmortem, world: World): boolean {
  if (onOurTemplate(postmortem) || world.config.requiredSections?.includes('timeline') === true) return true;
  return world.facts.houseSections(['timeline'])?.includes('timeline') ?? true;
}

function messageFor(section: Section | null): string {
  if (section === null)
    return 'There is no timeline. What happened at which time, with its zone, belongs in one.';
  if (section.empty)
    return `'${section.heading}' is empty. One line for each event, with its time, makes it a timeline.`;
  return `'${section.heading}' tells no time that can be read. A time such as 09:31 at the start of each line makes it a timeline.`;
}

function addEntries(postmortem: Postmortem, section: Section | null, world: World): QuickFix {
  const day = postmortem.date ?? world.today;
  const lines = [
    `All times ${hole(1, 'UTC')}.`,
    '',
    `- ${day} ${hole(2, 'HH:MM')} trigger: ${hole(3)}`,
    `- ${hole(4, 'HH:MM')} detected: ${hole(5)}`,
    `- ${hole(6, 'HH:MM')} mitigated: ${hole(7)}`,
    `- ${hole(8, 'HH:MM')} resolved: ${hole(9)}`,
  ];
  if (section !== null) {
    return {
      kind: 'scaffold',
      title: 'Begin the timeline',
      edits: [insertAfter(postmortem, section, [{ heading: null, lines }])],
    };
  }
  const before = postmortem.sections.findLast(({ kind }) => kind === 'summary' || kind === 'impact') ?? null;
  const edit = insertAfter(postmortem, before, [{ heading: 'Timeline', lines }]);
  return { kind: 'scaffold', title: "Add the section 'Timeline'", edits: [edit] };
}
