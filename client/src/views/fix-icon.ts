import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { DueGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';

interface Look {
  readonly icon: string;
  readonly color: string | null;
  /** What the icon says, for the tooltip. */
  readonly means: string;
}

const looks: Readonly<Record<DueGroup, Look>> = {
  overdue: { icon: 'flame', color: 'list.errorForeground', means: l10n.t('Overdue') },
  'look-again': { icon: 'eye', color: 'list.warningForeground', means: l10n.t('Accepted risk: look again') },
  verify: {
    icon: 'verified',
    color: 'list.warningForeground',
    means: l10n.t('Done: check whether it worked'),
  },
  'this-week': { icon: 'watch', color: 'list.warningForeground', means: l10n.t('Due this week') },
  'next-week': { icon: 'watch', color: null, means: l10n.t('Due next week') },
  later: { icon: 'calendar', color: null, means: l10n.t('Later') },
  'no-date': { icon: 'dash', color: null, means: l10n.t('No date') },
  tracked: { icon: 'link-external', color: null, means: l10n.t('Tracked elsewhere') },
  accepted: { icon: 'shield', color: null, means: l10n.t('Accepted risk') },
  done: { icon: 'pass', color: 'testing.iconPassed', means: l10n.t('Done') },
  unmarked: { icon: 'question', color: null, means: l10n.t('Nothing says whether it is done') },
};

/** Groups of fixes that are still to be done, in which a structural one has an icon of its own. */
const toDo: ReadonlySet<DueGroup> = new Set(['overdue', 'this-week', 'next-week', 'later', 'no-date']);

function lookOf({ group, kind }: OpenFix): Look {
  const look = looks[group];
  if (kind !== 'structural' || !toDo.has(group)) return look;
  return { icon: 'link', color: look.color, means: l10n.t('Structural fix: {0}', look.means) };
}

/** The icon of a row: a chain link for structural fixes that are still to be done, else what is to happen with it. */
export function fixIcon(fix: OpenFix): ThemeIcon {
  const { icon, color } = lookOf(fix);
  return new ThemeIcon(icon, color === null ? undefined : new ThemeColor(color));
}

/** The icon with what it means, as markdown of our own words. */
export function iconMeaning(fix: OpenFix): string {
  const { icon, means } = lookOf(fix);
  return `$(${icon}) ${means}`;
}
