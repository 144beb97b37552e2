import { statusWords } from '../../../server/src/protocol/words.ts';
import { l10n } from './l10n.ts';

/** The status of a fix as it is read; one that the server has and this table has not is said as the server does. */
export function statusSaid(status: string): string {
  switch (status) {
    case 'open':
      return l10n.t('open');
    case 'in-progress':
      return l10n.t('in progress');
    case 'tracked':
      return l10n.t('tracked');
    case 'done':
      return l10n.t('done');
    case 'verified':
      return l10n.t('verified');
    case 'accepted':
      return l10n.t('accepted');
    case 'dropped':
      return l10n.t('dropped');
    case 'unmarked':
      return l10n.t('unmarked');
    case 'missing':
      return l10n.t('missing');
    case 'overdue':
      return l10n.t('overdue');
    default:
      return statusWords(status);
  }
}
