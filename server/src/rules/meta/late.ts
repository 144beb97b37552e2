import { statusKind } from '../../model/age.ts';
import type { MetadataField, Postmortem } from '../../model/postmortem.ts';
import { durationText } from '../../model/time/duration.ts';
import { addField } from '../debrief/add-field.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { hole } from '../snippet.ts';
import { onOurTemplate } from '../structure/required.ts';
import { instant, type ReviewDeadline, reviewDeadline } from './deadline.ts';

/** The review's deadline has passed and it was not held, or it is planned for after the deadline. */
export const late: Rule = {
  id: 'meta/late',
  summary: 'The review was not held within the time that the severity allows',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const slot = postmortem.metadata.find(({ key }) => key === 'review') ?? null;
    if (!isWatched(postmortem, slot, world) || isOver(postmortem)) return;
    const deadline = reviewDeadline(postmortem, world.config, world.zone);
    if (deadline === null) return;
    const now = world.now / 60_000;
    const planned = slot === null ? null : plannedFor(slot, world.zone);
    if (planned !== null && planned <= now) return;
    if (planned !== null) {
      if (planned > deadline.at && slot !== null) yield tooLate(slot, deadline, planned);
      return;
    }
    if (now > deadline.at) yield notHeld(postmortem, slot, deadline, now);
  },
};

/** Other houses keep the date of the review elsewhere: only a slot for it, our template or a configuration asks. */
function isWatched(postmortem: Postmortem, slot: MetadataField | null, { config }: World): boolean {
  return slot !== null || onOurTemplate(postmortem) || config.uri !== null;
}

/** A published or closed document had its review; a decision against one is an answer. */
function isOver({ metadata }: Postmortem): boolean {
  return metadata.some(
    ({ key, value }) =>
      (key === 'status' &&
        (statusKind(value) === 'closed' || /^(?:published|approved|reviewed)\b/i.test(value))) ||
      (key === 'debrief' && /^(?:skipped|none|no\b|held)/i.test(value)) ||
      (key === 'review' && /^(?:skipped|none|no\b|held|done)/i.test(value)),
  );
}

/** Minutes since 1970; a day without a time counts from its first minute. */
function plannedFor({ moment }: MetadataField, zone: string): number | null {
  if (moment === null || moment.date === null) return null;
  return instant(moment, moment.date, moment.minutes ?? 0, zone);
}

function notHeld(
  postmortem: Postmortem,
  slot: MetadataField | null,
  deadline: ReviewDeadline,
  now: number,
): Report {
  const over = durationText(Math.max(60, Math.floor((now - deadline.at) / 60) * 60));
  const fix: QuickFix = {
    kind: 'scaffold',
    title: 'Write the date of the review',
    edits: [addField(postmortem, slot, 'review', hole(1, 'YYYY-MM-DD'))],
  };
  return {
    message: `The review of this ${deadline.severity} was due ${deadline.allowed} after the incident, ${over} ago. The date on which it is or was held belongs in 'review'.`,
    span: slot?.labelSpan ?? deadline.field.span,
    fixes: [fix],
  };
}

function tooLate(slot: MetadataField, deadline: ReviewDeadline, planned: number): Report {
  const late = durationText(Math.max(60, Math.floor((planned - deadline.at) / 60) * 60));
  return {
    message: `This date is ${late} past the deadline: a ${deadline.severity} is reviewed within ${deadline.allowed}.`,
    span: slot.span,
    atMost: 'information',
  };
}
