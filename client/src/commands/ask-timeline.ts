import { env, l10n, type QuickPickItem, UIKind, window } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { mostImported } from '../../../server/src/protocol/timeline-import.ts';
import type { Server } from '../server.ts';
import { entriesSaid } from '../words/imported-words.ts';

/** What the clipboard holds, where it looks like a timeline. */
export interface PastedTimeline {
  readonly text: string;
  readonly entries: number;
}

/** So few times in the clipboard may be there by chance. */
const fewestEntries = 2;

/**
 * The clipboard's text with the number of its entries; null where it does not look like a timeline, and in a browser,
 * which asks people whether the clipboard may be read.
 */
export async function pastedTimeline(server: Server): Promise<PastedTimeline | null> {
  if (env.uiKind === UIKind.Web) return null;
  const text = (await env.clipboard.readText()).slice(0, mostImported + 1);
  if (!/\d/.test(text)) return null;
  const read = await server.ask(Requests.readTimeline, { uri: null, text });
  const entries = read.kind === 'refused' ? 0 : read.entries.filter(({ time }) => time !== '').length;
  return entries < fewestEntries ? null : { text, entries };
}

/** The text of a timeline that was ticked; null where it was not, undefined where the question was left. */
export async function askTimeline(pasted: PastedTimeline, steps: number): Promise<string | null | undefined> {
  const item: QuickPickItem = {
    label: l10n.t('Timeline from the clipboard'),
    description: entriesSaid(pasted.entries),
    detail: l10n.t('The entries are shown before they are written'),
  };
  const picked = await window.showQuickPick([item], {
    title: l10n.t('New Post-mortem ({0}/{1})', steps, steps),
    placeHolder: l10n.t('What else belongs in it? Nothing has to be ticked.'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  if (picked === undefined) return undefined;
  return picked.length > 0 ? pasted.text : null;
}
