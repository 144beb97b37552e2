import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import { isPastDue } from '../model/document/fix-state.ts';
import { addDays, daysBetween, weekdayOf } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { dueGroups } from '../protocol/due-groups.ts';
import type { DueGroup } from '../protocol/open-fix.ts';
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
export function followUpsByUrgency(all: Iterable<PostmortemFacts>, today: IsoDate): readonly FollowUp[] {
  return [...eachFollowUp(all, today)].sort(byUrgency);
}

/** The same as they come, for those who have an order of their own. */
export function* eachFollowUp(all: Iterable<PostmortemFacts>, today: IsoDate): Generator<FollowUp> {
  const marks = marksAround(today);
  for (const facts of all) {
    for (const fix of facts.fixes) {
      const when = placeInTime(facts, fix, marks);
      if (when === null) continue;
      const { group, day } = when;
      yield { facts, fix, group, day, days: day === null ? null : daysBetween(today, day) };
    }
  }
}

/** The days that part the groups, reckoned once for thousands of fixes. */
interface Marks {
  readonly today: IsoDate;
  /** What was done before is done no longer lately. */
  readonly lately: IsoDate;
  /** Sundays of this week and the next; weeks begin on Monday. */
  readonly sunday: IsoDate;
  readonly nextSunday: IsoDate;
}

function marksAround(today: IsoDate): Marks {
  const sunday = addDays(today, 7 - weekdayOf(today));
  return { today, lately: addDays(today, -doneDays), sunday, nextSunday: addDays(sunday, 7) };
}

type When = Pick<FollowUp, 'group' | 'day'>;

/** Null: nobody need look at it any more. */
function placeInTime(facts: PostmortemFacts, fix: FixFacts, marks: Marks): When | null {
  const { today } = marks;
  switch (fix.status) {
    case 'open':
    case 'in-progress': {
      const { snoozedUntil } = fix;
      if (isPastDue(fix, today)) return { group: 'overdue', day: fix.due };
      if (snoozedUntil !== null && snoozedUntil > today) return { group: 'later', day: snoozedUntil };
      return { group: groupByDue(fix.due, marks), day: fix.due };
    }
    case 'tracked':
      return { group: 'tracked', day: fix.due };
    case 'accepted':
      return fix.acceptedUntil !== null && fix.acceptedUntil <= today
        ? { group: 'look-again', day: fix.acceptedUntil }
        : { group: 'accepted', day: fix.acceptedUntil };
    case 'done':
      if (fix.checkBy !== null && fix.checkBy < today) return { group: 'verify', day: fix.checkBy };
      return doneLately(facts, fix, marks) ? { group: 'done', day: fix.due } : null;
    case 'unmarked':
      return { group: 'unmarked', day: fix.due };
    case 'verified':
    case 'dropped':
      return null;
  }
}

/** No text says on which day a fix was done: the latest of the incident's day and the dates of the fix stands for it. */
function doneLately(facts: PostmortemFacts, fix: FixFacts, { lately }: Marks): boolean {
  return [facts.date, fix.due, fix.checkBy].some((day) => day !== null && day >= lately);
}

/** Of a fix that is in time. */
function groupByDue(due: IsoDate | null, { sunday, nextSunday }: Marks): DueGroup {
  if (due === null) return 'no-date';
  if (due <= sunday) return 'this-week';
  return due <= nextSunday ? 'next-week' : 'later';
}

const urgency: ReadonlyMap<DueGroup, number> = new Map(dueGroups.map((group, place) => [group, place]));

function byUrgency(a: FollowUp, b: FollowUp): number {
  return (
    (urgency.get(a.group) ?? 0) - (urgency.get(b.group) ?? 0) ||
    (a.days ?? 0) - (b.days ?? 0) ||
    compareText(a.facts.uri, b.facts.uri) ||
    a.fix.line - b.fix.line
  );
}
