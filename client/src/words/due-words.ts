import { isSnoozed } from '../../../server/src/protocol/due-groups.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { distanceSaid, overdueSaid } from './days-said.ts';
import { l10n } from './l10n.ts';

/** When a fix is due, as one would say it: `due tomorrow`, `12 days overdue`. */
export function dueWords(fix: OpenFix): string {
  if (fix.group === 'verify')
    return fix.days === null ? l10n.t('to be verified') : l10n.t('check due {0}', distanceSaid(fix.days));
  if (fix.group === 'look-again')
    return fix.days === null ? l10n.t('look again') : l10n.t('look again, due {0}', distanceSaid(fix.days));
  if (fix.group === 'done') return l10n.t('done');
  if (fix.group === 'tracked') return trackedWords(fix);
  if (fix.group === 'accepted') return l10n.t('accepted until {0}', fix.day ?? l10n.t('further notice'));
  if (fix.days === null) return l10n.t('no date');
  return isSnoozed(fix) ? l10n.t('snoozed until {0}', fix.day ?? '') : daysWords(fix.days);
}

/** Days until something is due, negative when it is overdue. */
export function daysWords(days: number): string {
  return days < 0 ? overdueSaid(-days) : l10n.t('due {0}', distanceSaid(days));
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
  return ids === '' ? l10n.t('tracked') : l10n.t('tracked in {0}', ids);
}
