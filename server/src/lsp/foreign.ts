import { schemeOf } from '../workspace/uris.ts';

/** Copies, logs and conversations: never a document that somebody is writing. */
const foreign = new Set([
  'git',
  'output',
  'chat',
  'vscode-chat-code-block',
  'vscode-bulkeditpreview',
  'vscode-local-history',
  'vscode-scm',
]);

/** Whether a client sent a document that is none of ours, whatever it says. */
export function isForeign(uri: string): boolean {
  return foreign.has(schemeOf(uri));
}
