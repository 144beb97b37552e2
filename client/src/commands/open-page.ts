import { commands, env, Uri, ViewColumn } from 'vscode';
import type { PostmortemRef } from '../views/answer-tree.ts';

/**
 * Shows the page of a rule: in the editor's own preview where it came with the extension, else in the browser. The page is
 * given by its address, or by the rule's id (`fix/owner`) where it is one below the folder `pages`.
 */
export async function openPage(page: string, pages: Uri): Promise<void> {
  if (/^https?:\/\//.test(page)) return openAddress(page);
  const ofRule = /^[\w-]+\/[\w-]+$/.test(page);
  const file = ofRule ? Uri.joinPath(pages, `${page}.md`) : Uri.parse(page);
  if (!/\/docs\/rules\/[\w-]+\/[\w-]+\.md$/.test(file.path)) return;
  await commands.executeCommand('markdown.showPreview', file);
}

/**
 * Opens a page outside of the editor, after the editor's own question where it does not trust the address yet.
 * The address goes as text, which the editor takes although it declares a `Uri`: a `Uri` it decodes and encodes
 * again, and an encoded `&` or `#` in a query would change its meaning.
 */
export async function openAddress(address: string): Promise<void> {
  if (!/^https?:\/\//.test(address)) return;
  await env.openExternal(address as unknown as Uri);
}

/** Opens a post-mortem beside what is being read. */
export async function openToSide({ uri }: PostmortemRef): Promise<void> {
  await commands.executeCommand('vscode.open', Uri.parse(uri), { viewColumn: ViewColumn.Beside });
}
