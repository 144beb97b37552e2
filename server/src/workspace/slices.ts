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
  #start: number;

  constructor(turns: Turns) {
    this.#turns = turns;
    this.#start = turns.now();
  }

  /** Called after each piece of work; pauses where the slice is over. */
  async next(): Promise<void> {
    if (this.#turns.now() - this.#start < slice) return;
    await this.#turns.pause();
    this.#start = this.#turns.now();
  }
}
