import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Reviewer } from '../features/reviewer.ts';
import type { InitializationOptions } from '../protocol/protocol.ts';
import { folderUri } from '../text/uris.ts';
import { CodeOwners } from '../workspace/code-owners.ts';
import { ConfigStore } from '../workspace/config-store.ts';
import { Existence } from '../workspace/existence.ts';
import { FactsIndex } from '../workspace/facts-index.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import type { CacheStore } from '../workspace/index-cache.ts';
import { Activity } from './activity.ts';
import { nextTurn } from './breathe.ts';
import { Calendar } from './calendar.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { failedRules } from './failed-rules.ts';
import { filesBySchemes } from './files-by-scheme.ts';
import { type Log, shownLog } from './isolate.ts';
import { OpenDocuments } from './open-documents.ts';
import { clientOptions, readSettings, type ServerSettings } from './options.ts';

/** What the process or worker that runs the server gives it. */
export interface ServerHost {
  /** Files that it can read itself; null where everything is asked of the client. */
  readonly files: FileSystem | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly zone: string;
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  /** Names the program and what it runs on: what another one kept is not read. Null where nothing can be kept for it. */
  readonly sign: string | null;
  /** A cache of the program with this sign in the folder that the client offers; null where the host cannot write. */
  readonly cache: (folder: string, sign: string) => CacheStore | null;
  /** URI of the user's home folder, which is never read as a workspace; null where there is none. */
  readonly home: string | null;
  /** Takes the address of the net of the second reader; null where it is beside the program. */
  readonly weightsAt: ((uri: string) => void) | null;
}

/** Everything that lives between `initialize` and `shutdown`. */
export interface Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly log: Log;
  readonly client: ClientAbilities;
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  readonly options: InitializationOptions;
  settings: ServerSettings;
  /** URIs of the workspace folders. */
  folders: readonly string[];
  readonly documents: OpenDocuments;
  readonly files: FileSystem;
  readonly configs: ConfigStore;
  readonly index: FactsIndex;
  readonly existence: Existence;
  readonly codeOwners: CodeOwners;
  readonly calendar: Calendar;
  readonly activity: Activity;
  readonly reviewer: Reviewer;
}

export function createSession(connection: Connection, host: ServerHost, params: InitializeParams): Session {
  const options = clientOptions(params.initializationOptions);
  if (options.weights !== undefined) host.weightsAt?.(options.weights);
  const log = shownLog(connection.console);
  const documents = new OpenDocuments();
  const files = filesBySchemes(connection, host.files, options.clientFiles ?? []);
  const index = new FactsIndex();
  const existence = new Existence(files);
  const calendar = new Calendar(host.now, options.zone ?? host.zone, options.today ?? null);
  const configs = new ConfigStore(files, () => session.folders, documents.textOf);
  const session: Session = {
    connection,
    host,
    log,
    client: abilitiesOf(params.capabilities),
    pages: options.pages ?? host.pages,
    options,
    settings: readSettings(null),
    folders: foldersOf(params),
    documents,
    files,
    configs,
    index,
    existence,
    codeOwners: new CodeOwners(files),
    calendar,
    activity: new Activity(host.now),
    reviewer: new Reviewer({
      configs,
      index,
      existence,
      clock: calendar,
      turns: { now: host.now, pause: nextTurn },
      failed: failedRules(log),
    }),
  };
  return session;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => folderUri(uri));
  return typeof rootUri === 'string' ? [folderUri(rootUri)] : [];
}
