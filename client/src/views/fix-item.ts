import { l10n, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import { isDone } from '../../../server/src/protocol/due-groups.ts';
import type { FixGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { fixesSaid } from '../words/figures-said.ts';
import { groupSaid } from '../words/group-said.ts';
import { plural } from '../words/plural.ts';
import { rowWords } from '../words/row-words.ts';
import { badgeUri } from './due-badge.ts';
import { fixIcon } from './fix-icon.ts';
import { showMoreItem } from './show-more.ts';

/** A row of the Open Fixes tree. */
export type FixNode =
  | { readonly kind: 'group'; readonly group: FixGroup }
  | { readonly kind: 'fix'; readonly fix: OpenFix; readonly group: FixGroup }
  | MoreNode;

/** Is behind the rows of a group that are shown, or behind the groups where `group` is null. */
export interface MoreNode {
  readonly kind: 'more';
  readonly group: FixGroup | null;
  /** How many are not shown. */
  readonly hidden: number;
}

/** How the row of a group looks. */
export function groupItem(group: FixGroup): TreeItem {
  const state = group.folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(groupSaid(group), state);
  item.id = group.id;
  const place = group.place === null ? [] : [group.place];
  item.description = [String(group.count), ...place].join(' · ');
  item.contextValue = 'group';
  item.accessibilityInformation = {
    label: [groupSaid(group), fixesSaid(group.count), ...place].join(', '),
  };
  return item;
}

/** The row that shows more rows of a group, or more groups. */
export function moreItem({ group, hidden }: MoreNode): TreeItem {
  const words =
    group === null
      ? plural(hidden, l10n.t('1 more group'), l10n.t('{0} more groups', hidden))
      : plural(hidden, l10n.t('1 more fix'), l10n.t('{0} more fixes', hidden));
  const groupId = group?.id ?? null;
  return showMoreItem(`more:${groupId ?? ''}`, words, 'missingLink.fix.showMore', [groupId]);
}

/** How the row of a fix looks; `group` is the one under which it is, a shared fix is under several. */
export function fixItem(fix: OpenFix, group: FixGroup): TreeItem {
  const badge = badgeUri(fix);
  const { label, description, spoken } = rowWords(fix, group, badge !== null);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${group.id}/${fix.id}`;
  item.description = description;
  item.iconPath = fixIcon(fix);
  if (badge !== null) item.resourceUri = badge;
  item.contextValue = contextValue(fix);
  item.accessibilityInformation = { label: spoken };
  item.command = {
    command: 'missingLink.fix.open',
    title: l10n.t('Open'),
    arguments: [{ kind: 'fix', fix, group }],
  };
  const checkbox = checkboxState(fix);
  if (checkbox !== undefined) item.checkboxState = checkbox;
  return item;
}

/** Whether its row has a box. */
export function isTickable({ group }: OpenFix): boolean {
  return group !== 'tracked' && group !== 'accepted' && group !== 'look-again';
}

function checkboxState(fix: OpenFix): TreeItem['checkboxState'] {
  if (!isTickable(fix)) return undefined;
  const done = isDone(fix);
  return {
    state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: done ? l10n.t('Done; untick to reopen') : l10n.t('Mark done'),
    accessibilityInformation: {
      label: done ? l10n.t('Reopen {0}', fix.title) : l10n.t('Mark {0} done', fix.title),
    },
  };
}

/** Words for the `when` clauses of package.json, each between semicolons. */
function contextValue(fix: OpenFix): string {
  const done = isDone(fix);
  const words = ['fix', done ? 'done' : 'undone'];
  if (fix.group === 'verify') words.push('verify');
  if (fix.trackers.some((tracker) => tracker.url !== null)) words.push('tracker');
  return `;${words.join(';')};`;
}
