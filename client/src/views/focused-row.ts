import { commands, type TreeView } from 'vscode';

/**
 * The row that has the focus in a tree, for commands that a key runs: VS Code tells extensions of marked rows only. The
 * row is marked or unmarked for a moment; which one that was is the answer. Null where the focus is elsewhere.
 */
export async function focusedRow<Row>(view: TreeView<Row>, idOf: (row: Row) => string): Promise<Row | null> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  await commands.executeCommand('list.toggleSelection');
  return without(after, before, idOf) ?? without(before, after, idOf) ?? null;
}

function without<Row>(
  rows: readonly Row[],
  others: readonly Row[],
  idOf: (row: Row) => string,
): Row | undefined {
  const ids = new Set(others.map(idOf));
  return rows.find((row) => !ids.has(idOf(row)));
}
