import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { type Clock, instantOf } from '../review/clock.ts';

/** Milliseconds of a day at most: clocks that are set are noticed within the hour. */
const longestWait = 3_600_000;

/** Today on the user's calendar; with a pinned day it never changes. */
export class Calendar implements Clock {
  readonly zone: string;
  readonly #pinned: IsoDate | null;
  readonly #machine: () => number;
  readonly #format: Intl.DateTimeFormat;

  /** `machine` gives milliseconds since the epoch; an unknown zone counts as UTC. */
  constructor(machine: () => number, zone: string, pinned: IsoDate | null) {
    this.#machine = machine;
    this.#pinned = pinned;
    this.zone = isZone(zone) ? zone : 'UTC';
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: this.zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  }

  readonly today = (): IsoDate => this.#pinned ?? this.#dayOf(this.#machine());

  /** A pinned day is at noon UTC, as on the command line. */
  readonly now = (): number => (this.#pinned === null ? this.#machine() : instantOf(this.#pinned));

  /** Milliseconds after which it may be another day; null where the day is pinned. */
  untilNextLook(): number | null {
    if (this.#pinned !== null) return null;
    const now = this.#machine();
    const today = this.#dayOf(now);
    if (this.#dayOf(now + longestWait) === today) return longestWait;
    let low = 0;
    let high = longestWait;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#dayOf(now + middle) === today) low = middle;
      else high = middle;
    }
    return high;
  }

  #dayOf(moment: number): IsoDate {
    const parts = new Map(this.#format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
