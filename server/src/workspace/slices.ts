import type { Steps } from '../text/steps.ts';

/** Work goes on for so long (milliseconds) before others may have a turn. */
const slice = 4;

export interface Turns {
  /** Milliseconds, for measuring slices of work. */
  readonly now: () => number;
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>;
}

/** Cuts long work into slices, between which others have a turn. */
export class Slices {
  readonly #turns: Turns;
  readonly #wanted: () => boolean;
  #start: number;

  /** `wanted` tells after each pause whether anybody still waits for the work. */
  constructor(turns: Turns, wanted: () => boolean = () => true) {
    this.#turns = turns;
    this.#wanted = wanted;
    this.#start = turns.now();
  }

  /** Called after each piece of work; pauses where the slice is over. False where the work is wanted no longer. */
  async next(): Promise<boolean> {
    if (this.#isOver()) {
      await this.#turns.pause();
      this.#start = this.#turns.now();
    }
    return this.#wanted();
  }

  /** Goes through the steps, a slice at a time, and tells before each pause how far it is; null where the work is wanted no longer. */
  async through<T>(steps: Steps<T>, tell: (had: number) => void = () => {}): Promise<T | null> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      // Most steps pass without waiting for a promise: that costs more than a small step.
      if (!this.#isOver()) continue;
      tell(step.value);
      if (!(await this.next())) return null;
    }
  }

  /** The same to the end, whoever waits for it. */
  async toEnd<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.#isOver()) await this.next();
    }
  }

  #isOver(): boolean {
    return this.#turns.now() - this.#start >= slice;
  }
}
