import { commands, Uri } from 'vscode';
import { openAddress } from './open-address.ts';

/** Shows the page of a rule: in the editor's own preview where it came with the extension, else in the browser. */
export async function openPage(address: string): Promise<void> {
  if (/^https?:\/\//.test(address)) return openAddress(address);
  const page = Uri.parse(address);
  if (!/\/docs\/rules\/[\w-]+\/[\w-]+\.md$/.test(page.path)) return;
  await commands.executeCommand('markdown.showPreview', page);
}
