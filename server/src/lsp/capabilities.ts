import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { fixAllKind } from '../features/code-actions/fix-all.ts';
import { moveKind, sortTimelineKind } from '../features/code-actions/offer.ts';
import { tokensLegend } from '../features/semantic-tokens.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { syncKind } from './open-documents.ts';

/** What the server offers this client; diagnostics by pull are registered later where the client allows it. */
export function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: syncKind, save: false },
    ...(client.pull && !client.pullRegistration ? { diagnosticProvider: pullOptions(false) } : {}),
    completionProvider: {
      triggerCharacters: [':', '@', '#', '|', ' ', '-', '/', '('],
      resolveProvider: false,
    },
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        moveKind,
        fixAllKind,
        sortTimelineKind,
      ],
      resolveProvider: client.editsLater,
    },
    hoverProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    documentLinkProvider: { resolveProvider: false },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.renamePreparation ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: tokensLegend, full: true, range: false },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Options of pulled diagnostics, with those of the workspace or of open documents only. */
export function pullOptions(workspaceDiagnostics: boolean): {
  readonly interFileDependencies: true;
  readonly workspaceDiagnostics: boolean;
} {
  return { interFileDependencies: true, workspaceDiagnostics };
}
