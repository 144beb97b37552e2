import type { Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { incidentTimes } from '../../model/document/time/incident-times.ts';
import type { Rule } from '../rule.ts';

/** Fewer events than this are no account that could be complete. */
const FEWEST = 3;
const asked: readonly { readonly mark: TimelineMark; readonly name: string }[] = [
  { mark: 'detected', name: 'detection' },
  { mark: 'mitigated', name: 'mitigation' },
  { mark: 'resolved', name: 'resolution' },
  { mark: 'communicated', name: 'communication' },
];

/** Which of the four moments that every review asks for the timeline does not tell. */
export const timelineMarks: Rule = {
  id: 'timeline/marks',
  summary: 'No entry is labelled detected, mitigated, resolved or communicated',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const timeline = postmortem.timelines.find(({ entries }) => entries.length >= FEWEST);
    if (timeline === undefined || postmortem.incidents.length > 1) return;
    const times = incidentTimes(postmortem);
    const absent = asked
      .filter(({ mark }) => times[mark] === undefined && !toldBySection(postmortem, mark))
      .map(({ name }) => name);
    if (absent.length === 0) return;
    const span = postmortem.sections[timeline.section]?.headingSpan ?? postmortem.titleSpan;
    yield {
      message: `No entry is labelled as ${list(absent)}. Label one: "09:31 detected: …".`,
      span,
    };
  },
};

/** Who was told when often has a section of its own. */
function toldBySection(postmortem: Postmortem, mark: TimelineMark): boolean {
  if (mark !== 'communicated') return false;
  return postmortem.sections.some(({ heading, empty }) => !empty && /\bcommunicat/i.test(heading));
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
