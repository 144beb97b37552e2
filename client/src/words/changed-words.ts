import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import { shortened } from '../../../server/src/protocol/plain-line.ts';
import { counted } from '../../../server/src/protocol/words.ts';

/** So many letters of a title leave room in the status bar. */
const most = 40;

/** What was done with a fix, or with so many: `Marked done: Add a contract test`. */
export function changedWords(change: FixChange, titles: readonly string[]): string {
  const [first = ''] = titles;
  const what = titles.length === 1 ? shortened(first, most) : counted(titles.length, 'fix', 'fixes');
  return `${deed(change)}: ${what}`;
}

function deed(change: FixChange): string {
  switch (change.kind) {
    case 'done':
      return 'Marked done';
    case 'reopen':
      return 'Reopened';
    case 'verified':
      return 'Marked verified';
    case 'assign':
      return `Assigned to ${shortened(change.owner, most)}`;
    case 'due':
      return `Due ${change.due}`;
    case 'snooze':
      return `Snoozed until ${change.until}`;
    case 'drop':
      return 'Dropped';
  }
}

/** The same of what somebody still has to save. */
export function notSaved(words: string): string {
  return `${words}${words.endsWith('…') ? '' : '.'} Not saved yet.`;
}

/** Text of a document for the status bar, where `$(…)` would be an icon. */
export function inStatusBar(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
