import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { provideFolding } from '../features/folding.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { isolated } from './isolate.ts';
import type { Session } from './session.ts';

/** Answers what of a post-mortem can be folded beside what its markdown gives. */
export function answerFolding(session: Session): void {
  const { connection, log, documents, reviewer } = session;
  connection.onFoldingRanges(
    isolated<FoldingRangeParams, FoldingRange[]>(log, 'textDocument/foldingRange', [], async (params) => {
      const { uri } = params.textDocument;
      const document = session.settings.folding && !isConfigUri(uri) ? documents.get(uri) : null;
      return document === null ? [] : [...provideFolding(await reviewer.read(document))];
    }),
  );
}
