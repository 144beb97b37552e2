import { isSnoozed } from '../../../server/src/protocol/due-groups.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { distanceWords, spanWords } from '../../../server/src/protocol/words.ts';

/** When a fix is due, as one would say it: `due tomorrow`, `12 days overdue`. */
export function dueWords(fix: OpenFix): string {
  if (fix.group === 'verify')
    return fix.days === null ? 'to be verified' : `check due ${distanceWords(fix.days)}`;
  if (fix.group === 'look-again')
    return fix.days === null ? 'look again' : `look again, due ${distanceWords(fix.days)}`;
  if (fix.group === 'done') return 'done';
  if (fix.group === 'tracked') return trackedWords(fix);
  if (fix.group === 'accepted') return `accepted until ${fix.day ?? 'further notice'}`;
  if (fix.days === null) return 'no date';
  return isSnoozed(fix) ? `snoozed until ${fix.day}` : daysWords(fix.days);
}

/** Days until something is due, negative when it is overdue. */
export function daysWords(days: number): string {
  return days < 0 ? `${spanWords(-days)} overdue` : `due ${distanceWords(days)}`;
}

/**
 * A stretch of days in two letters, which is all that a badge may have: `6d`, `3w`, `4m`, `2y`. A longer stretch never
 * looks shorter: days end where weeks begin, as `1w` below `9d` would.
 */
export function shortSpan(days: number): string {
  if (days < 7) return `${days}d`;
  if (days < 63) return `${Math.floor(days / 7)}w`;
  if (days < 304) return `${Math.floor(days / 30.4375)}m`;
  return `${Math.max(1, Math.min(9, Math.floor(days / 365)))}y`;
}

function trackedWords(fix: OpenFix): string {
  const ids = fix.trackers.map((tracker) => tracker.id).join(', ');
  return ids === '' ? 'tracked' : `tracked in ${ids}`;
}
