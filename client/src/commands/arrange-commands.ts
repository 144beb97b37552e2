import { commands, type QuickPickItem, window } from 'vscode';
import { type GroupBy, noFilter, type SortBy } from '../../../server/src/protocol/arrangement.ts';
import type { PostmortemRef } from '../views/answer-tree.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';

const groupings: Readonly<Record<GroupBy, string>> = {
  due: 'Due date',
  owner: 'Owner',
  level: 'Chain level',
  severity: 'Severity',
  incident: 'Incident',
};

const sortings: Readonly<Record<SortBy, string>> = {
  due: 'Due date',
  severity: 'Severity',
  title: 'Title',
};

/** Asks by what the rows are grouped. */
export async function askGrouping(model: OpenFixesModel): Promise<void> {
  const groupBy = await choose('Group open fixes by', groupings, model.arrangement.groupBy);
  if (groupBy !== null) model.rearrange({ groupBy });
}

/** Asks by what the rows of a group are sorted. */
export async function askSorting(model: OpenFixesModel): Promise<void> {
  const sortBy = await choose('Sort open fixes by', sortings, model.arrangement.sortBy);
  if (sortBy !== null) model.rearrange({ sortBy });
}

/** Asks for words that rows must have; nothing shows all. */
export async function askFilter(model: OpenFixesModel): Promise<void> {
  const text = await window.showInputBox({
    title: 'Filter open fixes',
    prompt:
      'Words in the title, incident, owner, level, label, service, severity or ticket. Leave empty to show all.',
    value: model.arrangement.text,
  });
  if (text !== undefined) model.rearrange({ text: text.trim() });
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
    ...(key === now ? { description: 'now' } : {}),
  }));
  return (await window.showQuickPick(items, { title }))?.key ?? null;
}

/** Shows the open fixes of one post-mortem alone. */
export async function showFixesOf({ uri, id, title }: PostmortemRef, model: OpenFixesModel): Promise<void> {
  model.rearrange({ ...noFilter, postmortem: { uri, name: id ?? title } });
  await commands.executeCommand('missingLink.openFixes.focus');
}
