import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView } from 'vscode';

/** So many more rows or groups are shown when somebody asks for more. */
export const moreRows = 500;

/** The row behind those that are shown: chosen, it runs the command, which shows more. `hidden` says how many there are. */
export function showMoreItem(id: string, hidden: string, command: string, parameters: unknown[]): TreeItem {
  const item = new TreeItem(l10n.t('Show more…'), TreeItemCollapsibleState.None);
  item.id = id;
  item.description = hidden;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command, title: l10n.t('Show more…'), arguments: parameters };
  item.accessibilityInformation = { label: l10n.t('Show more, {0}', hidden) };
  return item;
}

/** Puts the focus on the first new row: the one that was chosen is gone, and keys would begin at the top again. */
export async function focusRow<Row>(view: TreeView<Row>, row: Row): Promise<void> {
  try {
    await view.reveal(row, { select: false, focus: true });
  } catch {
    // It has left the tree meanwhile.
  }
}
