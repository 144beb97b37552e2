import { isPastDue } from '../model/age.ts';
import type { FixFacts, PostmortemFacts } from '../model/facts.ts';
import { addDays, daysBetween, weekdayOf } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import { dueGroups } from '../protocol/due-groups.ts';
import type { DueGroup } from '../protocol/protocol.ts';
import { compareText } from '../text/compare-text.ts';

/** Done fixes stay in sight for so many days. */
const doneDays = 30;

/** A fix that somebody may still have to look at, and when. */
export interface FollowUp {
  readonly facts: PostmortemFacts;
  readonly fix: FixFacts;
  readonly group: DueGroup;
  /** The day that counts for the group. */
  readonly day: IsoDate | null;
  /** Days until then, negative when passed; null without a date. */
  readonly days: number | null;
}

/** Every fix of every post-mortem that somebody may still have to look at, by urgency. */
export function followUps(all: Iterable<PostmortemFacts>, today: IsoDate): readonly FollowUp[] {
  const found: FollowUp[] = [];
  for (const facts of all) {
    for (const fix of facts.fixes) {
      const when = placeInTime(facts, fix, today);
      if (when === null) continue;
      const days = when.day === null ? null : daysBetween(today, when.day);
      found.push({ facts, fix, ...when, days });
    }
  }
  return found.sort(byUrgency);
}

type When = Pick<FollowUp, 'group' | 'day'>;

/** Null: nobody need look at it any more. */
function placeInTime(facts: PostmortemFacts, fix: FixFacts, today: IsoDate): When | null {
  switch (fix.status) {
    case 'open':
    case 'in-progress': {
      const { snoozedUntil } = fix;
      if (isPastDue(fix, today)) return { group: 'overdue', day: fix.due };
      if (snoozedUntil !== null && snoozedUntil > today) return { group: 'later', day: snoozedUntil };
      return { group: groupByDue(fix.due, today), day: fix.due };
    }
    case 'tracked':
      return { group: 'tracked', day: fix.due };
    case 'accepted':
      return fix.acceptedUntil !== null && fix.acceptedUntil <= today
        ? { group: 'look-again', day: fix.acceptedUntil }
        : { group: 'accepted', day: fix.acceptedUntil };
    case 'done':
      if (fix.checkBy !== null && fix.checkBy < today) return { group: 'verify', day: fix.checkBy };
      return doneLately(facts, fix, today) ? { group: 'done', day: fix.due } : null;
    case 'unmarked':
      return { group: 'unmarked', day: fix.due };
    case 'verified':
    case 'dropped':
      return null;
  }
}

/** No text says on which day a fix was done: the later of the incident's day and the due date stands for it. */
function doneLately(facts: PostmortemFacts, fix: FixFacts, today: IsoDate): boolean {
  const days = [facts.date, fix.due, fix.checkBy].filter((day) => day !== null).sort();
  const last = days.at(-1);
  return last !== undefined && last >= addDays(today, -doneDays);
}

/** Of a fix that is in time; weeks begin on Monday. */
function groupByDue(due: IsoDate | null, today: IsoDate): DueGroup {
  if (due === null) return 'no-date';
  const sunday = addDays(today, 7 - weekdayOf(today));
  if (due <= sunday) return 'this-week';
  return due <= addDays(sunday, 7) ? 'next-week' : 'later';
}

function byUrgency(a: FollowUp, b: FollowUp): number {
  return (
    dueGroups.indexOf(a.group) - dueGroups.indexOf(b.group) ||
    (a.days ?? 0) - (b.days ?? 0) ||
    compareText(a.facts.uri, b.facts.uri) ||
    a.fix.line - b.fix.line
  );
}
