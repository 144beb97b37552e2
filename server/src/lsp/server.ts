import type { Connection } from 'vscode-languageserver';
import { Background } from './background.ts';
import { capabilitiesFor } from './capabilities.ts';
import { answerPulls } from './diagnostics-pull.ts';
import { DiagnosticsPush } from './diagnostics-push.ts';
import { Findings } from './findings.ts';
import { answerLanguageFeatures } from './language-features.ts';
import { answerOwnRequests } from './own-requests.ts';
import { Refresher } from './refresher.ts';
import { createSession, type ServerHost } from './session.ts';

/** Serves one client on the connection; the same body for a process and a worker. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, host, params);
    const findings = new Findings(session);
    const push = session.client.pull ? null : new DiagnosticsPush(session, findings);
    const refresher = new Refresher(session, push);
    const background = new Background(session, refresher);
    if (push === null) answerPulls(session, findings);
    answerLanguageFeatures(session);
    answerOwnRequests(session, background);
    session.documents.listen(connection, {
      changed: ({ uri }) => push?.later(uri),
      closed: ({ uri }) => {
        session.reviewer.forget(uri);
        findings.forget(uri);
        push?.closed(uri);
      },
    });
    connection.onInitialized(() => void background.build());
    return {
      capabilities: capabilitiesFor(session.client),
      serverInfo: { name: 'Missing Link' },
    };
  });
  connection.listen();
}
