import { type QuickPickItem, window } from 'vscode';
import type { GroupBy, SortBy } from '../views/arrange.ts';
import type { OpenFixesView } from '../views/open-fixes-view.ts';

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
export async function askGrouping(view: OpenFixesView): Promise<void> {
  const groupBy = await choose('Group open fixes by', groupings, view.arrangement.groupBy);
  if (groupBy !== null) view.rearrange({ groupBy });
}

/** Asks by what the rows of a group are sorted. */
export async function askSorting(view: OpenFixesView): Promise<void> {
  const sortBy = await choose('Sort open fixes by', sortings, view.arrangement.sortBy);
  if (sortBy !== null) view.rearrange({ sortBy });
}

/** Asks for words that rows must have; nothing shows all. */
export async function askFilter(view: OpenFixesView): Promise<void> {
  const text = await window.showInputBox({
    title: 'Filter open fixes',
    prompt:
      'Words of the title, incident, owner, level, label, service, severity or tracker. Empty shows all.',
    value: view.arrangement.text,
  });
  if (text !== undefined) view.rearrange({ text: text.trim() });
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
