import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { configNames, markdownEndings } from '../protocol/document-names.ts';
import { Slices } from '../workspace/slices.ts';
import type { Background } from './background.ts';
import { sortedEvents } from './file-events.ts';
import { describe } from './isolate.ts';
import type { Refresher } from './refresher.ts';
import type { Session } from './session.ts';

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

  /** Asks the client to report changes; where it cannot, it reports what its own settings say. */
  async register(): Promise<void> {
    const { client, connection } = this.#session;
    if (!client.watchRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: `**/*.{${markdownEndings.join(',')}}` },
        { globPattern: `**/{${[...configNames, '.gitignore', '.ignore'].join(',')}}` },
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
    const { existence, codeOwners, configs, host, activity } = this.#session;
    const { index } = this.#background;
    const slices = new Slices({ now: host.now, pause: () => activity.wait() });
    const events = await slices.through(sortedEvents(changes));
    if (events === null) return;
    const { gone, written, moved, owners, decisive } = events;
    existence.forget(moved);
    if (owners) codeOwners.forget();
    index.remove(gone);
    if (decisive) {
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
