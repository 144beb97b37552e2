import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import type { DueGroup, FixGroup } from '../../../server/src/protocol/open-fix.ts';
import { l10n } from './l10n.ts';

/** What it means that a row is dropped on a group. */
export type Dropped =
  | { readonly kind: 'change'; readonly change: FixChange }
  /** The group alone does not say it. */
  | { readonly kind: 'ask'; readonly what: 'due' | 'done' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Groups whose fixes are still to be done, so that their day and their owner can be another. */
const open: ReadonlySet<DueGroup> = new Set(['overdue', 'this-week', 'next-week', 'later', 'no-date']);

/** Whether a row can be dropped on another group. */
export function isMovable({ group }: { readonly group: DueGroup }): boolean {
  return open.has(group);
}

/** What is meant by a drop on this group, today: the last working day of its week, its owner, or a question. */
export function dropOn({ id, label }: Pick<FixGroup, 'id' | 'label'>, today: string): Dropped {
  const [by, key = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (by === 'owner' && key !== '') return { kind: 'change', change: { kind: 'assign', owner: label } };
  if (by !== 'due') return { kind: 'refused', reason: l10n.t("Nothing can be moved to '{0}'.", label) };
  switch (key) {
    case 'this-week':
      return due(fridayOf(today) < today ? today : fridayOf(today));
    case 'next-week':
      return due(daysAfter(fridayOf(today), 7));
    case 'later':
      return { kind: 'ask', what: 'due' };
    case 'done':
      return { kind: 'ask', what: 'done' };
    case 'overdue':
      return { kind: 'refused', reason: l10n.t('A day that has passed cannot be chosen.') };
    case 'no-date':
      return { kind: 'refused', reason: l10n.t('A due date is taken away in the document.') };
    default:
      return { kind: 'refused', reason: l10n.t("Nothing can be moved to '{0}'.", label) };
  }
}

function due(day: string): Dropped {
  return { kind: 'change', change: { kind: 'due', due: day, reason: null } };
}

/** The Friday of the week of a day; weeks begin on Monday. */
function fridayOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(day, 4 - sinceMonday);
}

function daysAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
