import { commands, l10n, type QuickPickItem, window } from 'vscode';
import { type GroupBy, noFilter, type SortBy } from '../../../server/src/protocol/arrangement.ts';
import type { PostmortemRef } from '../views/answer-tree.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';

const groupings: Readonly<Record<GroupBy, string>> = {
  due: l10n.t('Due date'),
  owner: l10n.t('Owner'),
  level: l10n.t('Chain level'),
  severity: l10n.t('Severity'),
  incident: l10n.t('Incident'),
};

const sortings: Readonly<Record<SortBy, string>> = {
  due: l10n.t('Due date'),
  severity: l10n.t('Severity'),
  title: l10n.t('Title'),
};

/** Asks by what the rows are grouped. */
export async function askGrouping(model: OpenFixesModel): Promise<void> {
  const groupBy = await choose(l10n.t('Group open fixes by'), groupings, model.arrangement.groupBy);
  if (groupBy !== null) await model.rearrange({ groupBy });
}

/** Asks by what the rows of a group are sorted. */
export async function askSorting(model: OpenFixesModel): Promise<void> {
  const sortBy = await choose(l10n.t('Sort open fixes by'), sortings, model.arrangement.sortBy);
  if (sortBy !== null) await model.rearrange({ sortBy });
}

/** Asks for words that rows must have, and shows these rows while somebody types; Escape shows what was there before. */
export function askFilter(model: OpenFixesModel): Promise<void> {
  const before = model.arrangement.text;
  const box = window.createInputBox();
  box.title = l10n.t('Filter open fixes');
  box.prompt = l10n.t(
    'Words in the title, incident, owner, level, label, service, severity or ticket. Leave empty to show all.',
  );
  box.value = before;
  let accepted = false;
  const follow = (): Promise<void> =>
    box.value.trim() === model.arrangement.text
      ? Promise.resolve()
      : model.rearrange({ text: box.value.trim() });
  return new Promise((resolve) => {
    box.onDidChangeValue(() => void follow());
    box.onDidAccept(() => {
      accepted = true;
      void follow();
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted && model.arrangement.text !== before) void model.rearrange({ text: before });
      box.dispose();
      resolve();
    });
    box.show();
  });
}

async function choose<K extends string>(
  title: string,
  names: Readonly<Record<K, string>>,
  now: K,
): Promise<K | null> {
  const keys = Object.keys(names) as K[];
  const items: (QuickPickItem & { readonly key: K })[] = keys.map((key) => ({
    key,
    label: names[key],
    ...(key === now ? { description: l10n.t('now') } : {}),
  }));
  return (await window.showQuickPick(items, { title }))?.key ?? null;
}

/** Shows the open fixes of one post-mortem alone. */
export async function showFixesOf({ uri, id, title }: PostmortemRef, model: OpenFixesModel): Promise<void> {
  void model.rearrange({ ...noFilter, postmortem: { uri, name: id ?? title } });
  await commands.executeCommand('missingLink.openFixes.focus');
}
