import type { DiagnosticsPush } from './diagnostics-push.ts';
import type { Session } from './session.ts';
import { throttled } from './throttle.ts';

/** Many changes of the world (a branch switch, an index being built) are one look for the client. */
const settleTime = 150;

/**
 * After something beside a document changed, has those open documents looked at again whose findings may differ:
 * by asking the client to pull, or by pushing.
 */
export class Refresher {
  readonly #session: Session;
  readonly #push: DiagnosticsPush | null;
  readonly #alsoStale: () => void;
  /** The configuration, the day or facts of other files changed. */
  readonly worldChanged: () => void;

  /** `alsoStale` looks after what is shown beside findings. */
  constructor(session: Session, push: DiagnosticsPush | null, alsoStale: () => void) {
    this.#session = session;
    this.#push = push;
    this.#alsoStale = alsoStale;
    this.worldChanged = throttled(settleTime, () => this.#refresh());
  }

  #refresh(): void {
    this.#alsoStale();
    const { connection, client, documents, reviewer } = this.#session;
    const stale = documents.all().filter(({ uri }) => !reviewer.isCurrent(uri));
    if (stale.length === 0) return;
    if (this.#push === null) {
      if (client.pullRefresh) connection.languages.diagnostics.refresh();
    } else {
      for (const { uri } of stale) this.#push.later(uri, 0);
    }
  }
}
