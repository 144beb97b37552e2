import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { resolveMoment } from '../model/lexicon/time/parse-moment.ts';
import type { WrittenMoment } from '../model/lexicon/time/written-moment.ts';
import type { ImportedEntry, ImportWorld } from './imported.ts';
import { momentOfSaid } from './said-moment.ts';

/** The day in force, as dividers and dated lines say it. */
export class DaysInForce {
  #day: IsoDate | null = null;
  readonly #world: ImportWorld;

  constructor(world: ImportWorld) {
    this.#world = world;
  }

  divide(written: WrittenMoment | null): void {
    if (written === null) this.#day = null;
    else {
      const { moment } = resolveMoment(written, {
        ...this.#world,
        carried: this.#world.near,
        year: null,
        zone: null,
      });
      // A weekday alone is near the incident, and no more is known.
      this.#day = written.date === null ? null : moment.date;
    }
  }

  /** `carries`: the lines below an entry with a day are of that day. */
  momentOf(written: WrittenMoment, carries: boolean): ImportedEntry['moment'] {
    const moment = momentOfSaid(written, this.#day, this.#world);
    if (carries && written.date !== null && moment.date !== null) this.#day = moment.date;
    return moment;
  }
}
