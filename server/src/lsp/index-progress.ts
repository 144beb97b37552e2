import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexProgress } from '../workspace/workspace-index.ts';
import type { Session } from './session.ts';

/** A workspace with fewer files is read before anybody could look. */
const worthTelling = 1_000;

/** Shows in the editor how far the reading of a large workspace is; the person can stop it. */
export class ShownProgress {
  readonly #session: Session;
  readonly #cancel: () => void;
  #shown: Promise<WorkDoneProgressServerReporter> | null = null;

  constructor(session: Session, cancel: () => void) {
    this.#session = session;
    this.#cancel = cancel;
  }

  follow({ state, done, total }: IndexProgress): void {
    if (!this.#session.client.progress) return;
    if (state === 'building' && total >= worthTelling) {
      this.#shown ??= this.#begin();
      const percentage = Math.floor((done / total) * 100);
      void this.#shown.then((progress) => progress.report(percentage, `${done} of ${total} files`));
    } else if (state !== 'building') {
      void this.#shown?.then((progress) => progress.done());
      this.#shown = null;
    }
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const progress = await this.#session.connection.window.createWorkDoneProgress();
    progress.begin('Missing Link: reading post-mortems', 0, undefined, true);
    progress.token.onCancellationRequested(this.#cancel);
    return progress;
  }
}
