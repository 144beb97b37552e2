import type { Entry } from './entry.ts';

/** When something is due, as one would say it: the day and how far it is. */
export function dueText({ fix, group, days }: Entry): string {
  const { due, checkBy, acceptedUntil, snoozedUntil } = fix;
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
    case 'later':
      if (snoozedUntil !== null && days !== null && due !== null && due < snoozedUntil) {
        return `${due}, snoozed until ${snoozedUntil}`;
      }
      break;
    default:
  }
  if (due === null) return snoozedUntil === null ? 'no date' : `snoozed until ${snoozedUntil}`;
  return `${due}, ${days !== null && days < 0 ? passed(days) : distance(days)}`;
}

/** `1 day`, `9 days`, `3 weeks`, `4 months`, `2 years`. */
export function spanText(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 61) return counted(Math.floor(days / 7), 'week');
  if (days < 731) return counted(Math.floor(days / 30.4375), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** `1 fix`, `2 fixes`. */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `today`, `in 3 weeks`, `3 weeks ago`; days from now. */
export function distance(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 0 ? `${spanText(-days)} ago` : `in ${spanText(days)}`;
}

function passed(days: number | null): string {
  return days === null || days === 0 ? 'today' : `${spanText(-days)} overdue`;
}
