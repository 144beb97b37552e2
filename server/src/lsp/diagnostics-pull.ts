import {
  type CancellationToken,
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

/** Answers `textDocument/diagnostic`. */
export function answerPulls(session: Session, findings: Findings): void {
  const { connection, log } = session;
  connection.languages.diagnostics.on(
    isolated(log, 'textDocument/diagnostic', nothing, (params: DocumentDiagnosticParams, token) =>
      pull(session, findings, params, token),
    ),
  );
}

async function pull(
  session: Session,
  findings: Findings,
  params: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  session.activity.touch();
  const document = session.documents.get(params.textDocument.uri);
  if (document === null) return closed(session, findings, params.textDocument.uri);
  const { version } = document;
  const overtaken = (): boolean =>
    token.isCancellationRequested || session.documents.get(document.uri)?.version !== version;
  await breathe();
  if (overtaken()) throw overtakenError();
  const { resultId, items } = await findings.of(document);
  if (overtaken()) throw overtakenError();
  if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** A document that was closed: its findings go, unless those of the whole workspace are shown. */
async function closed(session: Session, findings: Findings, uri: string): Promise<DocumentDiagnosticReport> {
  if (session.settings.problems !== 'workspace') return nothing;
  const found = session.index.get(normalUri(uri)) === null ? null : await findings.ofClosed(uri);
  return found === null ? nothing : { kind: DocumentDiagnosticReportKind.Full, ...found };
}

/** A newer version has arrived: nothing that would be said of this one is worth waiting for. */
function overtakenError(): ResponseError<{ readonly retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'overtaken by an edit', { retriggerRequest: true });
}
