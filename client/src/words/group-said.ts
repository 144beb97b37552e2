import type { DueGroup, FixGroup } from '../../../server/src/protocol/open-fix.ts';
import { l10n } from './l10n.ts';

/** The heading of a group: of a due date, or of what names nothing; other groups have names that are the team's. */
export function groupSaid({ id, label }: Pick<FixGroup, 'id' | 'label'>): string {
  const [by, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (by === 'due') return headings[key as DueGroup]?.() ?? label;
  return key === '' ? (nameless[by]?.() ?? label) : label;
}

const headings: Readonly<Record<DueGroup, () => string>> = {
  overdue: () => l10n.t('Overdue'),
  'look-again': () => l10n.t('Accepted risks to look at again'),
  verify: () => l10n.t('Done, to be verified'),
  'this-week': () => l10n.t('This week'),
  'next-week': () => l10n.t('Next week'),
  later: () => l10n.t('Later'),
  'no-date': () => l10n.t('No date'),
  tracked: () => l10n.t('Tracked elsewhere'),
  accepted: () => l10n.t('Accepted risks'),
  done: () => l10n.t('Done lately'),
  unmarked: () => l10n.t('Nothing says whether done'),
};

const nameless: Readonly<Record<string, () => string>> = {
  owner: () => l10n.t('No owner'),
  level: () => l10n.t('No level named'),
  severity: () => l10n.t('No severity'),
};
