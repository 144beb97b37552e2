import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  readonly pull: boolean;
  /** Pull diagnostics can be registered later, and so with the workspace's or without. */
  readonly pullRegistration: boolean;
  readonly pullRefresh: boolean;
  readonly relatedInformation: boolean;
  /** Edits may hold snippets. */
  readonly snippetEdits: boolean;
  /** Completions may hold snippets. */
  readonly snippetCompletions: boolean;
  /** Edits may name the document's version. */
  readonly documentChanges: boolean;
  /** Edits may make new files. */
  readonly newFiles: boolean;
  /** The edit of a code action may be asked for when a person takes it. */
  readonly editsLater: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly folders: boolean;
  readonly progress: boolean;
  readonly tokensRefresh: boolean;
  readonly lensRefresh: boolean;
  readonly hintsRefresh: boolean;
  /** Asks before a rename whether there is one. */
  readonly renamePreparation: boolean;
}

export function abilitiesOf(client: ClientCapabilities): ClientAbilities {
  const { workspace, textDocument, window } = client;
  return {
    pull: textDocument?.diagnostic !== undefined,
    pullRegistration: textDocument?.diagnostic?.dynamicRegistration === true,
    pullRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    newFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    editsLater:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    renamePreparation: textDocument?.rename?.prepareSupport === true,
    tokensRefresh: workspace?.semanticTokens?.refreshSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    hintsRefresh: workspace?.inlayHint?.refreshSupport === true,
  };
}
