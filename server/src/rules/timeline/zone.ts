import { afterHeading } from '../../edits/after-heading.ts';
import type { Postmortem, Timeline } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { zones } from '../shared/timeline/skeleton.ts';

/** Nobody can lay the timeline beside a dashboard: which clock it goes by is not said. Told once a document. */
export const timelineZone: Rule = {
  id: 'timeline/zone',
  summary: 'The timeline has no time zone',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (CLOCK_WITH_ZONE.test(postmortem.source.text)) return;
    for (const timeline of postmortem.timelines) {
      if (!hasClock(timeline)) continue;
      const message = messageFor(timeline);
      if (message === null) continue;
      const span = postmortem.sections[timeline.section]?.headingSpan ?? timeline.entries[0]?.timeSpan;
      yield {
        message,
        span: span ?? postmortem.titleSpan,
        fixes: timeline.zone.stated === 'none' ? stateZone(postmortem, timeline) : [],
      };
      return;
    }
  },
};

/** A time with its zone anywhere, as in "from 8:00 PM to 11:00 PM EST", says which clock the document goes by. */
const CLOCK_WITH_ZONE =
  /\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?\(?(?:UTC|GMT|[ECMP][SD]?T|CES?T|BST|WES?T|EES?T|IST|JST|AE[SD]T|SGT|HKT)\b/i;

function hasClock({ entries }: Timeline): boolean {
  return entries.some(({ time }) => time.minutes !== null);
}

function messageFor({ zone: stated }: Timeline): string | null {
  if (stated.stated === 'none') {
    return 'The times have no zone. Add a sentence such as "All times UTC."';
  }
  if (stated.zone !== null && stated.zone.offset === null && /^local/i.test(stated.zone.name)) {
    return `'${stated.zone.name}' is not a zone. Name one, such as Europe/Berlin or CET.`;
  }
  return null;
}

/** A line of its own under the heading; none where the timeline has no heading that is alone on its line. */
function stateZone(postmortem: Postmortem, timeline: Timeline): readonly QuickFix[] {
  const section = postmortem.sections[timeline.section];
  if (section === undefined || (section.style !== 'heading' && section.style !== 'bold')) return [];
  const { source } = postmortem;
  const at = afterHeading(postmortem, section.headingSpan);
  const behind = source.text.slice(section.headingSpan.end, at);
  if (section.style === 'bold' && /[^*_:\s]/.test(behind)) return [];
  const eol = lineEndingAt(source, at);
  const apart = source.lineText(source.lineAt(at) + 1).trim() === '' ? '' : eol;
  const newText = `${eol}${eol}Time zone: ${hole(1, 'zone', zones)}${apart}`;
  const edits = [{ span: { start: at, end: at }, newText }];
  return [{ kind: 'scaffold', title: 'State the zone of the timeline', edits }];
}
