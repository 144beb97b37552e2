import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { isCodeOwnersUri } from '../workspace/code-owners.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { baseNameOf, normalUri } from '../workspace/uris.ts';
import type { Background } from './background.ts';
import { nextTurn } from './breathe.ts';
import { describe } from './isolate.ts';
import type { Refresher } from './refresher.ts';
import type { Session } from './session.ts';

const markdown = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd|md\.erb|markdown\.erb)$/i;
/** After so many files in a row others may have a turn. */
const inARow = 8;

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
        { globPattern: '**/*.{md,markdown,mdown,mkd,mdx,qmd,rmd,erb}' },
        { globPattern: '**/.missing-link.yaml' },
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
    const events = latest(changes);
    if ([...events.keys()].some(isConfigUri)) {
      this.#session.configs.forget();
      this.#refresher.worldChanged();
      await this.#background.build();
      return;
    }
    let done = 0;
    for (const [uri, type] of events) {
      await this.#one(uri, type);
      if (++done % inARow === 0) await nextTurn();
    }
    this.#refresher.worldChanged();
  }

  async #one(uri: string, type: FileChangeType): Promise<void> {
    const { existence, codeOwners, configs } = this.#session;
    const { index } = this.#background;
    if (type !== FileChangeType.Changed) existence.forget(uri);
    if (isCodeOwnersUri(uri)) codeOwners.forget();
    if (baseNameOf(uri) === '.git') configs.forget();
    if (type === FileChangeType.Deleted) index.remove(uri);
    else if (markdown.test(uri)) await index.refresh(uri);
    else if (type === FileChangeType.Created && !baseNameOf(uri).includes('.')) await index.addFolder(uri);
  }
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
