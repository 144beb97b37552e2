import { afterHeading } from '../../edits/after-heading.ts';
import type { Postmortem, Timeline } from '../../model/postmortem.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { choice } from '../snippet.ts';

/** Nobody can lay the timeline beside a dashboard: which clock it goes by is not said. Told once a document. */
export const zone: Rule = {
  id: 'timeline/zone',
  summary: 'The times of the timeline have no zone',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const timeline of postmortem.timelines) {
      if (!hasClock(timeline)) continue;
      const message = messageFor(timeline);
      if (message === null) continue;
      const span = postmortem.sections[timeline.section]?.headingSpan ?? timeline.entries[0]?.timeSpan;
      yield {
        message,
        span: span ?? postmortem.titleSpan,
        fixes: timeline.zone.stated === 'none' ? [stateZone(postmortem, timeline)] : [],
      };
      return;
    }
  },
};

function hasClock({ entries }: Timeline): boolean {
  return entries.some(({ time }) => time.minutes !== null);
}

function messageFor({ zone: stated }: Timeline): string | null {
  if (stated.stated === 'none') {
    return 'The times have no zone. One sentence such as "All times UTC." says which clock they go by.';
  }
  if (stated.zone !== null && stated.zone.offset === null && /^local/i.test(stated.zone.name)) {
    return `'${stated.zone.name}' does not say whose. A zone such as Europe/Berlin or CET does.`;
  }
  return null;
}

function stateZone(postmortem: Postmortem, timeline: Timeline): QuickFix {
  const section = postmortem.sections[timeline.section];
  const { source } = postmortem;
  const eol = source.newline;
  const sentence = `All times ${choice(1, ['UTC', 'CET', 'US/Pacific', 'Europe/London'])}.`;
  const at = section === undefined ? 0 : afterHeading(postmortem, section.headingSpan);
  const title = 'State the zone of the timeline';
  if (section?.style === 'heading') {
    return {
      kind: 'scaffold',
      title,
      edits: [{ span: { start: at, end: at }, newText: `${eol}${eol}${sentence}` }],
    };
  }
  const first = timeline.entries[0]?.timeSpan.end ?? at;
  return {
    kind: 'scaffold',
    title,
    edits: [{ span: { start: first, end: first }, newText: ` ${choice(1, ['UTC', 'CET'])}` }],
  };
}
