import { l10n, window } from 'vscode';
import { noFilter } from '../../../server/src/protocol/arrangement.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import type { OpenFixesView } from '../views/open-fixes-view.ts';
import type { FixCommands } from './fix-commands.ts';

/** Marks the fix at the cursor in Open Fixes, or the one above it; a filter or a long list that hides it gives way. */
export async function revealActive(
  fixes: FixCommands,
  model: OpenFixesModel,
  view: OpenFixesView,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const uri = editor.document.uri.toString();
  const all = await fixes.fixesOf(uri);
  const at = editor.selection.active.line;
  const fix = all.findLast(({ line }) => line <= at) ?? all[0];
  if (fix === undefined) {
    window.setStatusBarMessage(l10n.t('This document has no fix in the list.'), 5000);
    return;
  }
  await fixes.showView();
  await model.refresh();
  if (await view.reveal(fix.id)) return;
  await model.rearrange({ ...noFilter, postmortem: { uri, name: fix.incident } });
  await view.reveal(fix.id);
}
