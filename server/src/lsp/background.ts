import type { IndexStatus } from '../protocol/index-status.ts';
import { Notifications } from '../protocol/protocol.ts';
import { normalUri } from '../text/uris.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { ClosedFiles } from './closed-files.ts';
import { ShownProgress } from './index-progress.ts';
import { indexStoreOf } from './index-store.ts';
import { describe } from './isolate.ts';
import type { Refresher } from './refresher.ts';
import type { Session } from './session.ts';
import { shownAnswer } from './shown-answer.ts';
import { throttled } from './throttle.ts';

const statusEvery = 100;
const factsEvery = 250;
/** While the workspace is read, trees grow in steps; the first rows come soon. */
const stepEvery = 2_000;
const firstSteps = [250, 1_000];

/** The index of the workspace, telling the client of its state and of new facts. */
export class Background {
  readonly index: WorkspaceIndex;
  readonly closedFiles: ClosedFiles;
  readonly #session: Session;
  readonly #refresher: Refresher;
  #looking: Promise<void> | null = null;
  /** Who waits for the workspace to be read. */
  #waiting: (() => void)[] = [];
  readonly #touched = new Set<string>();
  readonly #takeTouched: () => void;

  /** `changed` runs after facts changed, once the workspace has been read. */
  constructor(session: Session, refresher: Refresher, changed: () => void) {
    this.#session = session;
    this.#refresher = refresher;
    const { connection, files, configs, calendar, host } = session;
    this.#takeTouched = throttled(factsEvery, () => void this.#readTouched());
    const shown = new ShownProgress(session, () => this.index.cancel());
    const tellStatus = throttled(statusEvery, () => {
      shown.follow(this.index.progress);
      void connection.sendNotification(Notifications.indexStatus, shownAnswer(this.status()));
    });
    const tellClient = (): void => void connection.sendNotification(Notifications.factsChanged);
    const isBuilding = (): boolean => this.index.progress.state === 'building';
    const tellStep = throttled(
      stepEvery,
      () => {
        if (isBuilding()) tellClient();
      },
      firstSteps,
    );
    const tellFactsNow = (): void => {
      tellClient();
      refresher.worldChanged();
      changed();
    };
    const tellFacts = throttled(factsEvery, tellFactsNow);
    this.closedFiles = new ClosedFiles(session, (uri) => this.index.hashOf(uri), tellClient);
    this.index = new WorkspaceIndex({
      files,
      configs,
      facts: session.index,
      today: calendar.today,
      zone: calendar.zone,
      now: host.now,
      pause: () => session.activity.wait(),
      unsaved: session.documents.textOf,
      cache: indexStoreOf(session),
      home: host.home,
      changed: () => (isBuilding() ? tellStep() : tellFacts()),
      progressed: ({ state }) => {
        tellStatus();
        if (state === 'building') return;
        // Whoever waits for the whole list waits no longer than it takes.
        tellFactsNow();
        for (const done of this.#waiting.splice(0)) done();
      },
    });
  }

  /** A document was edited: its facts are taken once typing has settled. */
  touched(uri: string): void {
    this.#touched.add(uri);
    this.#takeTouched();
  }

  /** A document was closed: what the file says counts again, if it belongs to the workspace. */
  closed(uri: string): void {
    this.#touched.delete(uri);
    const { client, existence, log } = this.#session;
    if (!client.watchRegistration) existence.forgetAll();
    void this.index.release(normalUri(uri)).catch((error) => log.error(describe(error)));
  }

  status(): IndexStatus {
    return { ...this.index.progress, postmortems: this.#session.index.size };
  }

  /** Reads the workspace from the start. */
  build(): Promise<void> {
    return this.index.build(this.#session.folders);
  }

  /** Once the workspace has been read, or that ended: what counts all post-mortems waits for it. */
  whenRead(): Promise<void> {
    if (this.index.progress.state !== 'building') return Promise.resolve();
    return new Promise((done) => this.#waiting.push(done));
  }

  /** Looks for what nobody told of; a look that is under way answers for those who ask meanwhile. */
  lookAgain(): Promise<void> {
    this.#looking ??= this.index.lookAgain().finally(() => {
      this.#looking = null;
      this.#refresher.worldChanged();
    });
    return this.#looking;
  }

  async #readTouched(): Promise<void> {
    const { documents, reviewer, log } = this.#session;
    const uris = [...this.#touched];
    this.#touched.clear();
    for (const uri of uris) {
      const document = documents.get(uri);
      if (document === null || isConfigUri(uri)) continue;
      try {
        const read = await reviewer.readAlone(document);
        // It may have been closed meanwhile: then the file counts.
        if (documents.get(uri) === document) this.index.update(read);
      } catch (error) {
        log.error(`facts of ${uri}: ${describe(error)}`);
      }
    }
  }
}
