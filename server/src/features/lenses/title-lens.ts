import { fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import { type IncidentTime, incidentTimes } from '../../model/document/time/incident-times.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import { awaitedReview } from '../../rules/meta/late.ts';
import type { World } from '../../rules/rule.ts';
import { clipped } from '../../text/clipped.ts';
import { shownDeadline } from '../shown-time.ts';

/**
 * `P1 · 28 min · detected after 2 min · mitigated after 9 min · review due 2026-11-05 09:40`, as far as the document says;
 * null where it says no more than its severity, which can be read without us.
 */
export function titleLensWords(postmortem: Postmortem, world: World): string | null {
  const review = reviewWords(postmortem, world);
  const parts = [...stretches(postmortem), ...(review === null ? [] : [review])];
  if (parts.length === 0) return null;
  const severity = clipped(fieldValue(postmortem, 'severity').trim(), 30);
  return [...(severity === '' ? [] : [severity]), ...parts].join(' · ');
}

/** How long it took, and until it was detected and mitigated; all from its start. */
function stretches(postmortem: Postmortem): readonly string[] {
  const times = incidentTimes(postmortem);
  const start = times.started ?? times.trigger;
  const length = spanWords(start, times.resolved ?? times.mitigated);
  const detected = spanWords(start, times.detected);
  const mitigated = times.resolved === undefined ? null : spanWords(start, times.mitigated);
  return [
    length === null ? '' : `${length}${times.resolved === undefined ? ' until mitigated' : ''}`,
    detected === null ? '' : `detected after ${detected}`,
    mitigated === null ? '' : `mitigated after ${mitigated}`,
  ].filter((part) => part !== '');
}

/** Null where it cannot be said, or what is said is impossible. */
function spanWords(from: IncidentTime | undefined, to: IncidentTime | undefined): string | null {
  if (from === undefined || to === undefined) return null;
  const minutes = minutesBetween(from.moment, to.moment);
  if (minutes === null || minutes < 0 || from.moment.ambiguous || to.moment.ambiguous) return null;
  const about = from.moment.approximate || to.moment.approximate ? 'about ' : '';
  return `${about}${durationText(minutes)}`;
}

/** The deadline of the review until it was held; an archived document waits for none. */
function reviewWords(postmortem: Postmortem, world: World): string | null {
  const { config, zone, today } = world;
  if (documentState(postmortem, today, config.archiveAfter) === 'archived') return null;
  const awaited = awaitedReview(postmortem, config, zone);
  if (awaited === null) return null;
  const now = world.now / 60_000;
  const { deadline, planned } = awaited;
  if (planned !== null && planned <= now) return null;
  const when = shownDeadline(deadline.at, zone);
  return deadline.at < now ? `review overdue since ${when}` : `review due ${when}`;
}
