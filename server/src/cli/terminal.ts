import type { RulePages } from './rule-pages.ts';
import type { Shown } from './text/shown.ts';

/** What a command needs of the process around it; tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output may carry colour. */
  readonly colour: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The civil date on the user's calendar. */
  readonly today: string;
  /** IANA name of the user's zone. */
  readonly zone: () => string;
  /** Where a cache is kept unless the command line says so. */
  readonly cacheFolder: () => string;
  /** Names the program that runs; another build may find other things. Null where nothing can be kept for it. */
  readonly programSign: string | null;
  /** Where the rules are explained; absent: nowhere. */
  readonly pages?: RulePages;
  /** All of standard input; null where it cannot be read. */
  readonly readInput: () => Uint8Array | null;
  readonly out: (text: Shown) => void;
  readonly error: (text: Shown) => void;
}
