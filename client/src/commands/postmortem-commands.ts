import { commands, Uri, ViewColumn } from 'vscode';
import type { PostmortemRef } from '../views/answer-tree.ts';
import { defaultArrangement } from '../views/arrange.ts';
import type { OpenFixesView } from '../views/open-fixes-view.ts';

/** Opens a post-mortem beside what is being read. */
export async function openToSide({ uri }: PostmortemRef): Promise<void> {
  await commands.executeCommand('vscode.open', Uri.parse(uri), { viewColumn: ViewColumn.Beside });
}

/** Shows the open fixes of one post-mortem alone. */
export async function showFixesOf({ id, title }: PostmortemRef, view: OpenFixesView): Promise<void> {
  const { mineOnly, overdueOnly } = defaultArrangement;
  view.rearrange({ text: id ?? title, mineOnly, overdueOnly });
  await commands.executeCommand('missingLink.openFixes.focus');
}
