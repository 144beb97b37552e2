import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { normalUri } from '../text/uris.ts';
import { breathe } from './breathe.ts';
import type { Findings } from './findings.ts';
import { isolated } from './isolate.ts';
import type { Session } from './session.ts';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Reviews that an edit overtakes are made again so many times; then the last one is told, as slow as it was. */
const mostRounds = 5;

/** The newest pull of each document that waits for its answer. */
type Waiting = Map<string, symbol>;

/** Answers `textDocument/diagnostic`. */
export function answerPulls(session: Session, findings: Findings): void {
  const { connection, log } = session;
  const waiting: Waiting = new Map();
  connection.languages.diagnostics.on(
    isolated(log, 'textDocument/diagnostic', nothing, async (params: DocumentDiagnosticParams, token) => {
      const { uri } = params.textDocument;
      const turn = Symbol(uri);
      waiting.set(uri, turn);
      try {
        return await pull(
          session,
          findings,
          params,
          () => token.isCancellationRequested || waiting.get(uri) !== turn,
        );
      } finally {
        if (waiting.get(uri) === turn) waiting.delete(uri);
      }
    }),
  );
}

/**
 * The findings of the text as it is when they are told: an edit that comes meanwhile is looked at too. Given up only
 * where the client has asked again, since many never repeat a question by themselves.
 */
async function pull(
  session: Session,
  findings: Findings,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  overtaken: () => boolean,
): Promise<DocumentDiagnosticReport> {
  for (let round = 1; ; round++) {
    session.activity.touch();
    await breathe();
    if (overtaken()) throw overtakenError();
    const document = session.documents.get(uri);
    if (document === null) return closed(session, findings, uri);
    const { version } = document;
    const { resultId, items } = await findings.of(document);
    if (overtaken()) throw overtakenError();
    if (session.documents.get(uri)?.version !== version && round < mostRounds) continue;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }
}

/** A document that was closed: its findings go, unless those of the whole workspace are shown. */
async function closed(session: Session, findings: Findings, uri: string): Promise<DocumentDiagnosticReport> {
  if (session.settings.problems !== 'workspace') return nothing;
  const found = session.index.get(normalUri(uri)) === null ? null : await findings.ofClosed(uri);
  return found === null ? nothing : { kind: DocumentDiagnosticReportKind.Full, ...found };
}

/** The same question has been asked again, and is answered with what holds then. */
function overtakenError(): ResponseError<{ readonly retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'asked again', { retriggerRequest: true });
}
