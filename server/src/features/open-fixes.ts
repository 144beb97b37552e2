import type { FixFacts, PostmortemFacts } from '../model/facts.ts';
import { addDays, daysBetween, weekdayOf } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { DueGroup, OpenFix, TrackerLink } from '../protocol/protocol.ts';

/** Done fixes stay in sight for so many days. */
const doneDays = 30;

export interface OpenFixesWorld {
  readonly today: IsoDate;
  readonly isMine: (uri: string, owners: readonly string[]) => boolean;
  readonly trackerUrl: (uri: string, id: string) => string | null;
}

/** Every fix of every post-mortem that somebody may still have to look at, by urgency. */
export function openFixes(all: Iterable<PostmortemFacts>, world: OpenFixesWorld): readonly OpenFix[] {
  const rows: OpenFix[] = [];
  for (const facts of all) {
    for (const fix of facts.fixes) {
      const row = rowOf(facts, fix, world);
      if (row !== null) rows.push(row);
    }
  }
  return rows.sort(byUrgency);
}

function rowOf(facts: PostmortemFacts, fix: FixFacts, world: OpenFixesWorld): OpenFix | null {
  const when = placeInTime(facts, fix, world.today);
  if (when === null) return null;
  const title = facts.title ?? '';
  return {
    id: `${facts.uri}#${fix.key}`,
    uri: facts.uri,
    line: fix.line,
    title: fix.title,
    incident: facts.id ?? title,
    incidentTitle: title,
    kind: fix.kind,
    owners: fix.owners,
    due: fix.due,
    days: when.day === null ? null : daysBetween(world.today, when.day),
    group: when.group,
    severity: facts.severity,
    level: facts.level,
    label: facts.label,
    services: facts.services,
    status: fix.status,
    trackers: fix.trackers.map(
      (id, at): TrackerLink => ({ id, url: fix.trackerUrls[at] ?? world.trackerUrl(facts.uri, id) }),
    ),
    evidence: fix.evidence,
    checkBy: fix.checkBy,
    mine: world.isMine(facts.uri, fix.owners),
    hash: fix.hash,
  };
}

interface When {
  readonly group: DueGroup;
  /** The day that counts for the group. */
  readonly day: IsoDate | null;
}

/** Null: nobody need look at it any more. */
function placeInTime(facts: PostmortemFacts, fix: FixFacts, today: IsoDate): When | null {
  switch (fix.status) {
    case 'open':
    case 'in-progress': {
      const { snoozedUntil } = fix;
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

/** Weeks begin on Monday. */
function groupByDue(due: IsoDate | null, today: IsoDate): DueGroup {
  if (due === null) return 'no-date';
  if (due < today) return 'overdue';
  const sunday = addDays(today, 7 - weekdayOf(today));
  if (due <= sunday) return 'this-week';
  return due <= addDays(sunday, 7) ? 'next-week' : 'later';
}

const order: readonly DueGroup[] = [
  'overdue',
  'look-again',
  'verify',
  'this-week',
  'next-week',
  'later',
  'no-date',
  'tracked',
  'accepted',
  'done',
  'unmarked',
];

function byUrgency(a: OpenFix, b: OpenFix): number {
  return (
    order.indexOf(a.group) - order.indexOf(b.group) ||
    (a.days ?? 0) - (b.days ?? 0) ||
    compareText(a.uri, b.uri) ||
    a.line - b.line
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
