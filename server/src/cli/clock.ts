import type { World } from '../rules/rule.ts';

/** A world that remembers whether the hour or the zone was asked for; the day is everybody's. */
export interface WatchedClock {
  readonly world: World;
  /** What was asked, with its answer; empty where nothing was. */
  readonly asked: () => string;
}

export function watchClock(world: World): WatchedClock {
  let now = false;
  let zone = false;
  const { today, config, facts } = world;
  return {
    world: {
      today,
      config,
      facts,
      get now() {
        now = true;
        return world.now;
      },
      get zone() {
        zone = true;
        return world.zone;
      },
    },
    asked: () => (now || zone ? clockText(now ? world.now : null, zone ? world.zone : null) : ''),
  };
}

/** Whether the clock would answer the same now. */
export function sameClock(asked: string, world: Pick<World, 'now' | 'zone'>): boolean {
  if (asked === '') return true;
  const [now, zone] = asked.split(' ');
  return asked === clockText(now === '' ? null : world.now, zone === '' ? null : world.zone);
}

function clockText(now: number | null, zone: string | null): string {
  return `${now ?? ''} ${zone ?? ''}`;
}
