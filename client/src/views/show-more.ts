import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';

/** So many more rows or groups are shown when somebody asks for more. */
export const moreRows = 500;

/** The row behind those that are shown: chosen, it runs the command, which shows more. `hidden` says how many there are. */
export function showMoreItem(id: string, hidden: string, command: string, parameters: unknown[]): TreeItem {
  const item = new TreeItem('Show more…', TreeItemCollapsibleState.None);
  item.id = id;
  item.description = hidden;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command, title: 'Show More', arguments: parameters };
  item.accessibilityInformation = { label: `Show more, ${hidden}` };
  return item;
}
