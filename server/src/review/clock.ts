import type { IsoDate } from '../model/lexicon/time/moment.ts';

/** Today, now and the zone as a host sees them. */
export interface Clock {
  readonly today: () => IsoDate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** IANA name of the user's zone. */
  readonly zone: string;
}

/** The instant (milliseconds since the epoch) at which a pinned day is: noon UTC, for every host. */
export function instantOf(day: IsoDate): number {
  return Date.parse(`${day}T12:00:00Z`);
}
