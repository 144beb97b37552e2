import { workspace } from 'vscode';

/** Our settings that the client itself reads; the server asks for its own. */
export interface ClientSettings {
  readonly today: string;
  readonly mine: readonly string[];
  readonly reminder: boolean;
  readonly statusBar: boolean;
  readonly lists: boolean;
  readonly preview: boolean;
}

/** The settings in force now; a value of a wrong type counts as not set. */
export function clientSettings(): ClientSettings {
  const section = workspace.getConfiguration('missingLink');
  const today = section.get<unknown>('today');
  const mine = section.get<unknown>('mine');
  return {
    today: typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : '',
    mine: Array.isArray(mine) ? mine.filter((name) => typeof name === 'string') : [],
    reminder: section.get<unknown>('reminder.enabled') === true,
    statusBar: section.get<unknown>('statusBar.enabled') !== false,
    lists: section.get<unknown>('lists.enabled') !== false,
    preview: section.get<unknown>('preview.enabled') !== false,
  };
}
