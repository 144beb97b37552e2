import { type DaySpan, spanOf } from '../../../server/src/protocol/words.ts';
import { l10n } from './l10n.ts';
import { plural } from './plural.ts';

/** A day as seen from today: `today`, `in 3 weeks`, `3 weeks ago`; days until then, negative when passed. */
export function distanceSaid(days: number): string {
  if (days === 0) return l10n.t('today');
  if (days === 1) return l10n.t('tomorrow');
  return days < 0 ? ago(spanOf(-days)) : until(spanOf(days));
}

/** How late something is: `3 weeks overdue`. Whole phrases, since languages put them together in other ways. */
export function overdueSaid(days: number): string {
  const { count, unit } = spanOf(days);
  switch (unit) {
    case 'day':
      return plural(count, l10n.t('1 day overdue'), l10n.t('{0} days overdue', count));
    case 'week':
      return plural(count, l10n.t('1 week overdue'), l10n.t('{0} weeks overdue', count));
    case 'month':
      return plural(count, l10n.t('1 month overdue'), l10n.t('{0} months overdue', count));
    case 'year':
      return plural(count, l10n.t('1 year overdue'), l10n.t('{0} years overdue', count));
  }
}

function until({ count, unit }: DaySpan): string {
  switch (unit) {
    case 'day':
      return plural(count, l10n.t('in 1 day'), l10n.t('in {0} days', count));
    case 'week':
      return plural(count, l10n.t('in 1 week'), l10n.t('in {0} weeks', count));
    case 'month':
      return plural(count, l10n.t('in 1 month'), l10n.t('in {0} months', count));
    case 'year':
      return plural(count, l10n.t('in 1 year'), l10n.t('in {0} years', count));
  }
}

function ago({ count, unit }: DaySpan): string {
  switch (unit) {
    case 'day':
      return plural(count, l10n.t('1 day ago'), l10n.t('{0} days ago', count));
    case 'week':
      return plural(count, l10n.t('1 week ago'), l10n.t('{0} weeks ago', count));
    case 'month':
      return plural(count, l10n.t('1 month ago'), l10n.t('{0} months ago', count));
    case 'year':
      return plural(count, l10n.t('1 year ago'), l10n.t('{0} years ago', count));
  }
}
