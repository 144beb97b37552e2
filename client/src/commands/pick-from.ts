import { type QuickPickItem, window } from 'vscode';

/** A list with one of its items ready to be confirmed; undefined where the question was left. */
export function pickFrom<T extends QuickPickItem>(
  title: string,
  placeholder: string,
  items: readonly T[],
  first: T | undefined,
): Promise<T | undefined> {
  const pick = window.createQuickPick<T>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.ignoreFocusOut = true;
  pick.items = items;
  if (first !== undefined) pick.activeItems = [first];
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
