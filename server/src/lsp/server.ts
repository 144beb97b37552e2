import type { Connection, InitializeResult } from 'vscode-languageserver';
import { isConfigUri } from '../workspace/config-store.ts';
import { Background } from './background.ts';
import { capabilitiesFor } from './capabilities.ts';
import { answerPulls } from './diagnostics-pull.ts';
import { DiagnosticsPush } from './diagnostics-push.ts';
import { Findings } from './findings.ts';
import { followFolders } from './folders.ts';
import { answerFolding } from './folding.ts';
import { describe } from './isolate.ts';
import { answerLanguageFeatures } from './language-features.ts';
import { LensesAndHints } from './lenses-and-hints.ts';
import { atMidnight } from './midnight.ts';
import { answerNavigation } from './navigation.ts';
import { answerOwnRequests } from './own-requests.ts';
import { PullRegistration } from './pull-registration.ts';
import { Refresher } from './refresher.ts';
import { answerRenames } from './rename.ts';
import { createSession, type ServerHost, type Session } from './session.ts';
import { SettingsSync } from './settings.ts';
import { Watching } from './watching.ts';
import { WorkspacePull } from './workspace-pull.ts';

/** Serves one client on the connection; the same body for a process and a worker. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => serve(createSession(connection, host, params)));
  connection.listen();
}

/** Puts the parts of a session together. */
function serve(session: Session): InitializeResult {
  const { connection, client, configs, documents, reviewer } = session;
  const findings = new Findings(session);
  const push = client.pull ? null : new DiagnosticsPush(session, findings);
  const shown = new LensesAndHints(session);
  const refresher = new Refresher(session, push, () => shown.worldChanged());
  const workspacePull = client.pull ? new WorkspacePull(session, findings) : null;
  const background = new Background(session, refresher, () => workspacePull?.changed());
  const watching = new Watching(session, background, refresher);
  const registration = new PullRegistration(session);
  const settings = new SettingsSync(session, () => {
    workspacePull?.changed();
    void registration.follow();
    shown.settingsChanged();
  });

  if (push === null) answerPulls(session, findings);
  answerLanguageFeatures(session, () => background.index.uris());
  answerNavigation(session);
  answerRenames(session, background);
  answerFolding(session);
  answerOwnRequests(session, background);
  documents.listen(connection, {
    changed: ({ uri }) => {
      session.activity.touch();
      push?.later(uri);
      if (!isConfigUri(uri)) return background.touched(uri);
      configs.forget();
      refresher.worldChanged();
    },
    closed: ({ uri }) => {
      reviewer.forget(uri);
      findings.forget(uri);
      shown.forget(uri);
      push?.closed(uri);
      if (isConfigUri(uri)) configs.forget();
      else background.closed(uri);
    },
  });
  connection.onInitialized(() => {
    followFolders(session, background);
    atMidnight(session.calendar, () => void background.build());
    void settings.start().catch((error) => session.log.error(describe(error)));
    void watching.register().catch((error) => session.log.error(describe(error)));
    void registration.follow();
    void background.build();
  });
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Missing Link' } };
}
