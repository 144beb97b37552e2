import { commands, window, workspace } from 'vscode';
import { clientSettings } from '../settings.ts';
import { examplePostmortem } from './example-postmortem.ts';

/** Opens the example as an unsaved document: nothing is written, and every finding and repair works in it. */
export async function openExample(): Promise<void> {
  const today = clientSettings().today || new Date().toISOString().slice(0, 10);
  const content = examplePostmortem(today);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** Opens the walkthrough that the manifest declares. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false);
}
