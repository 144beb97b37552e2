import { nextTurn } from './breathe.ts';

/** Somebody who typed within so many milliseconds is still typing: fast typists leave 100 between two keys. */
const typing = 100;
/** Work in the background goes on after so many milliseconds, even while somebody types. */
const patience = 150;

/** Lets work in the background pause while somebody is typing. */
export class Activity {
  readonly #now: () => number;
  #last = Number.NEGATIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The editor sent an edit or a question. */
  touch(): void {
    this.#last = this.#now();
  }

  /** A turn of the event loop, and as long as somebody types some more. */
  async wait(): Promise<void> {
    const start = this.#now();
    await nextTurn();
    for (;;) {
      const now = this.#now();
      const quiet = now - this.#last;
      if (quiet >= typing || now - start >= patience) return;
      await new Promise((resolve) => setTimeout(resolve, typing - quiet));
    }
  }
}
