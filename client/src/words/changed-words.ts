import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import { shortened } from '../../../server/src/protocol/plain-line.ts';
import { fixesSaid } from './figures-said.ts';
import { l10n } from './l10n.ts';

/** So many letters of a title leave room in the status bar. */
const most = 40;

/** What was done with a fix, or with so many: `Marked done: Add a contract test`. */
export function changedWords(change: FixChange, titles: readonly string[]): string {
  const [first = ''] = titles;
  const what = titles.length === 1 ? shortened(first, most) : fixesSaid(titles.length);
  return `${deed(change)}: ${what}`;
}

function deed(change: FixChange): string {
  switch (change.kind) {
    case 'done':
      return l10n.t('Marked done');
    case 'reopen':
      return l10n.t('Reopened');
    case 'verified':
      return l10n.t('Marked verified');
    case 'assign':
      return l10n.t('Assigned to {0}', shortened(change.owner, most));
    case 'due':
      return l10n.t('Due {0}', change.due);
    case 'snooze':
      return l10n.t('Snoozed until {0}', change.until);
    case 'drop':
      return l10n.t('Dropped');
  }
}

/** The same of what somebody still has to save. */
export function notSaved(words: string): string {
  return `${words}${words.endsWith('…') ? '' : '.'} ${l10n.t('Not saved yet.')}`;
}

/** Text of a document for the status bar, where `$(…)` would be an icon. */
export function inStatusBar(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
