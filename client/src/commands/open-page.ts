import { commands, env, Range, Uri, ViewColumn, window } from 'vscode';
import { pageUri } from '../rule-pages.ts';
import type { PostmortemRef } from '../views/answer-tree.ts';

/** Shows the page of a rule: in the editor's own preview where it came with the extension, else in the browser. */
export async function openPage(address: string): Promise<void> {
  if (/^https?:\/\//.test(address)) return openAddress(address);
  const rule = /\/docs\/rules\/([\w-]+\/[\w-]+)\.md$/.exec(Uri.parse(address).path)?.[1];
  if (rule !== undefined) await commands.executeCommand('vscode.open', pageUri(rule));
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

/** Opens a post-mortem that the server named, at a zero-based line. */
export async function openPostmortem(uri: string, line: number): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(line, 0, line, 0) });
}
