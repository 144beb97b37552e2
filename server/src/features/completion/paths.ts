import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Proposal } from './proposal.ts';

/** Paths as they are written in a document; what ends with a slash is a folder, in which more can be chosen. */
export function pathProposals(paths: readonly string[]): readonly Proposal[] {
  return paths.map((label) => ({
    label,
    kind: label.endsWith('/') ? CompletionItemKind.Folder : CompletionItemKind.File,
    goesOn: label.endsWith('/'),
  }));
}
