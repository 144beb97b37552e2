import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { isMarkdownName, markdownEndings } from '../protocol/document-names.ts';
import { isCodeOwnersUri } from '../workspace/code-owners.ts';
import { baseNameOf, normalUri } from '../workspace/uris.ts';
import type { Background } from './background.ts';
import { describe } from './isolate.ts';
import type { Refresher } from './refresher.ts';
import type { Session } from './session.ts';

/** What decides which files are read, and how: after a change of these the workspace is read anew. */
const decisive = new Set(['.missing-link.yaml', '.gitignore', '.ignore']);

/** Follows what happens to files outside the editor: checkouts, renames, other programs. */
export class Watching {
  readonly #session: Session;
  readonly #background: Background;
  readonly #refresher: Refresher;
  #queue: Promise<void> = Promise.resolve();

  constructor(session: Session, background: Background, refresher: Refresher) {
    this.#session = session;
    this.#background = background;
    this.#refresher = refresher;
    session.connection.onDidChangeWatchedFiles((params) => this.#take(params));
  }

  /** Asks the client to tell of changes; where it cannot, it tells of what its own settings say. */
  async register(): Promise<void> {
    const { client, connection } = this.#session;
    if (!client.watchRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: `**/*.{${markdownEndings.join(',')}}` },
        { globPattern: '**/{.missing-link.yaml,.gitignore,.ignore}' },
        { globPattern: '**/CODEOWNERS' },
        // Artefacts and code that documents name, and folders that come or go as a whole.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
  }

  /** Changes are worked through one batch after the other. */
  #take({ changes }: DidChangeWatchedFilesParams): void {
    this.#queue = this.#queue
      .then(() => this.#work(changes))
      .catch((error) => this.#session.log.error(`watched files: ${describe(error)}`));
  }

  async #work(changes: readonly FileEvent[]): Promise<void> {
    const { existence, codeOwners, configs } = this.#session;
    const { index } = this.#background;
    const events = [...latest(changes)];
    const gone = events.filter(([, type]) => type === FileChangeType.Deleted).map(([uri]) => uri);
    const written = events.filter(([uri, type]) => isWritten(uri, type)).map(([uri]) => uri);
    const moved = new Set(events.filter(([, type]) => type !== FileChangeType.Changed).map(([uri]) => uri));
    existence.forget(moved);
    if (events.some(([uri]) => isCodeOwnersUri(uri))) codeOwners.forget();
    index.remove(gone);
    if (events.some(([uri, type]) => isDecisive(uri, type))) {
      configs.forget();
      this.#refresher.worldChanged();
      await this.#background.build();
      return;
    }
    // A folder that came or went may have held a configuration.
    if (configs.knowsWithin(moved)) configs.forget();
    await index.refreshAll(written);
    this.#refresher.worldChanged();
  }
}

function isDecisive(uri: string, type: FileChangeType): boolean {
  const name = baseNameOf(uri);
  return decisive.has(name) || (name === '.git' && type !== FileChangeType.Changed);
}

/** Of what was changed only documents matter; of what appeared folders too. */
function isWritten(uri: string, type: FileChangeType): boolean {
  if (type === FileChangeType.Deleted) return false;
  return type === FileChangeType.Created || isMarkdownName(baseNameOf(uri));
}

/** The last thing that happened to each file: a file that was replaced was not deleted. */
function latest(changes: readonly FileEvent[]): ReadonlyMap<string, FileChangeType> {
  const events = new Map<string, FileChangeType>();
  for (const { uri, type } of changes) {
    const key = normalUri(uri);
    events.delete(key);
    events.set(key, type);
  }
  return events;
}
