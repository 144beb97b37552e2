import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { type Clock, instantOf } from '../review/clock.ts';
import type { Terminal } from './terminal.ts';

/** The clock of a run: a pinned day where `--today` gives one, else the machine's. */
export function clockOf(today: IsoDate | null, terminal: Terminal): Clock {
  return {
    today: () => today ?? terminal.today,
    now: () => (today === null ? terminal.now : instantOf(today)),
    get zone() {
      return terminal.zone();
    },
  };
}

/** A clock that remembers whether the hour or the zone was asked for; the day is everybody's. */
export interface WatchedClock {
  readonly clock: Clock;
  /** What was asked, with its answer; empty where nothing was. */
  readonly asked: () => string;
}

export function watchClock(clock: Clock): WatchedClock {
  let now = false;
  let zone = false;
  return {
    clock: {
      today: clock.today,
      now: () => {
        now = true;
        return clock.now();
      },
      get zone() {
        zone = true;
        return clock.zone;
      },
    },
    asked: () => (now || zone ? clockText(now ? clock.now() : null, zone ? clock.zone : null) : ''),
  };
}

/** Whether the clock would answer the same now. */
export function sameClock(asked: string, clock: Clock): boolean {
  if (asked === '') return true;
  const [now, zone] = asked.split(' ');
  return asked === clockText(now === '' ? null : clock.now(), zone === '' ? null : clock.zone);
}

function clockText(now: number | null, zone: string | null): string {
  return `${now ?? ''} ${zone ?? ''}`;
}
