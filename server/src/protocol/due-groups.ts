import type { DueGroup, OpenFix } from './open-fix.ts';

/** Groups that ask something of somebody, in the order of urgency; only these count. */
export const liveGroups: readonly DueGroup[] = [
  'overdue',
  'look-again',
  'verify',
  'this-week',
  'next-week',
  'later',
  'no-date',
];

/** Groups that ask nothing of anybody: they come after the others, folded where that is possible. */
export const restingGroups: readonly DueGroup[] = ['tracked', 'accepted', 'done', 'unmarked'];

/** All groups in their order. */
export const dueGroups: readonly DueGroup[] = [...liveGroups, ...restingGroups];

/** The headings of the groups, in the tree as in the follow-up tracker. */
export const dueLabels: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  'look-again': 'Accepted risks to look at again',
  verify: 'Done, to be verified',
  'this-week': 'This week',
  'next-week': 'Next week',
  later: 'Later',
  'no-date': 'No date',
  tracked: 'Tracked elsewhere',
  accepted: 'Accepted risks',
  done: 'Done lately',
  unmarked: 'Nothing says whether done',
};

/** Whether somebody put the fix off, so that another day counts than the one on which it is due. */
export function isSnoozed({ group, day, due }: Pick<OpenFix, 'group' | 'day' | 'due'>): boolean {
  return group === 'later' && day !== due;
}

/** Whether a row is there because its fix is done: lately, or to be verified. */
export function isDone({ group }: Pick<OpenFix, 'group'>): boolean {
  return group === 'done' || group === 'verify';
}
