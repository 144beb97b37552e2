import { commands, Uri, ViewColumn } from 'vscode';
import { noFilter } from '../../../server/src/protocol/arrangement.ts';
import type { PostmortemRef } from '../views/answer-tree.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';

/** Opens a post-mortem beside what is being read. */
export async function openToSide({ uri }: PostmortemRef): Promise<void> {
  await commands.executeCommand('vscode.open', Uri.parse(uri), { viewColumn: ViewColumn.Beside });
}

/** Shows the open fixes of one post-mortem alone. */
export async function showFixesOf({ id, title }: PostmortemRef, model: OpenFixesModel): Promise<void> {
  model.rearrange({ ...noFilter, text: id ?? title });
  await commands.executeCommand('missingLink.openFixes.focus');
}
