import { type IndexStatus, Notifications } from '../protocol/protocol.ts';
import { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { nextTurn } from './breathe.ts';
import type { Refresher } from './refresher.ts';
import type { Session } from './session.ts';
import { throttled } from './throttle.ts';

const statusEvery = 100;
const factsEvery = 250;

/** The index of the workspace, telling the client of its state and of new facts. */
export class Background {
  readonly index: WorkspaceIndex;
  readonly #session: Session;

  constructor(session: Session, refresher: Refresher) {
    this.#session = session;
    const { connection, files, configs, calendar, host } = session;
    const tellStatus = throttled(
      statusEvery,
      () => void connection.sendNotification(Notifications.indexStatus, this.status()),
    );
    const tellFacts = throttled(factsEvery, () => {
      void connection.sendNotification(Notifications.factsChanged);
      if (this.index.progress.state !== 'building') refresher.worldChanged();
    });
    this.index = new WorkspaceIndex({
      files,
      configs,
      facts: session.index,
      today: calendar.today,
      now: host.now,
      pause: nextTurn,
      unsaved: session.documents.textOf,
      home: host.home,
      changed: tellFacts,
      progressed: ({ state }) => {
        tellStatus();
        if (state !== 'building') tellFacts();
      },
    });
  }

  status(): IndexStatus {
    return { ...this.index.progress, postmortems: this.#session.index.size };
  }

  /** Reads the workspace from the start. */
  build(): Promise<void> {
    return this.index.build(this.#session.folders);
  }
}
