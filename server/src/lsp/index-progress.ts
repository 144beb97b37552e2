import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexProgress } from '../workspace/workspace-index.ts';
import type { Session } from './session.ts';
import { throttled } from './throttle.ts';

/** A workspace with fewer files is read before anybody could look. */
const worthTelling = 1_000;
/** Files are mostly found within so many milliseconds: then nobody is told that they are looked for. */
const listingTime = 1_000;

/** Shows in the editor how far the reading of a large workspace is; the person can stop it. */
export class ShownProgress {
  readonly #session: Session;
  readonly #cancel: () => void;
  readonly #showListing: () => void;
  #shown: Promise<WorkDoneProgressServerReporter> | null = null;
  #last: IndexProgress | null = null;

  constructor(session: Session, cancel: () => void) {
    this.#session = session;
    this.#cancel = cancel;
    this.#showListing = throttled(listingTime, () => {
      if (this.#last?.state === 'building' && this.#last.listing) this.#show(this.#last);
    });
  }

  follow(progress: IndexProgress): void {
    if (!this.#session.client.progress) return;
    this.#last = progress;
    const { state, listing, total } = progress;
    if (state !== 'building') this.#end();
    else if (this.#shown !== null || (!listing && total >= worthTelling)) this.#show(progress);
    else if (listing) this.#showListing();
  }

  #show({ listing, done, total }: IndexProgress): void {
    this.#shown ??= this.#begin();
    const percentage = listing ? 0 : Math.floor((done / Math.max(1, total)) * 100);
    const message = listing
      ? `looking for post-mortems, ${total} markdown files so far`
      : `reading post-mortems, ${done} of ${total} files`;
    void this.#shown.then((shown) => shown.report(percentage, message));
  }

  #end(): void {
    void this.#shown?.then((shown) => shown.done());
    this.#shown = null;
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const progress = await this.#session.connection.window.createWorkDoneProgress();
    progress.begin('Missing Link', 0, undefined, true);
    progress.token.onCancellationRequested(this.#cancel);
    return progress;
  }
}
