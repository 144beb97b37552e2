import { isSnoozed } from '../protocol/due-groups.ts';
import { distanceWords, spanWords } from '../protocol/words.ts';
import type { FollowUp } from './follow-ups.ts';

/** When something is due, as one would say it: the day and how far it is. */
export function dueText({ fix, group, day, days }: FollowUp): string {
  const { due, checkBy, acceptedUntil } = fix;
  switch (group) {
    case 'verify':
      return checkBy === null ? 'check' : `check ${checkBy}, ${passed(days)}`;
    case 'look-again':
    case 'accepted':
      return acceptedUntil === null ? 'no date' : `look again ${acceptedUntil}, ${distance(days)}`;
    case 'done':
      return checkBy === null ? (due ?? '') : `check ${checkBy}`;
    case 'tracked':
    case 'unmarked':
      return due ?? '';
    default:
  }
  if (isSnoozed({ group, day, due })) return `${due === null ? '' : `${due}, `}snoozed until ${day}`;
  if (due === null) return 'no date';
  return `${due}, ${days !== null && days < 0 ? passed(days) : distance(days)}`;
}

function passed(days: number | null): string {
  return days === null || days === 0 ? 'today' : `${spanWords(-days)} overdue`;
}

function distance(days: number | null): string {
  return days === null ? '' : distanceWords(days);
}
