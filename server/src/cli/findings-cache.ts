import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { RecordedAnswers } from '../review/recorded-facts.ts';
import type { CacheKey } from '../workspace/index-cache.ts';
import type { SeverityCounts } from './told.ts';

/** What a check concluded of one file, and what that rests on beside the file. */
export interface Conclusion {
  readonly recognised: boolean;
  /** The incident's day: answers about other incidents depend on it. */
  readonly date: IsoDate | null;
  /** What rules asked of the clock beside the day; empty: nothing. */
  readonly clock: string;
  /** Sign of all that was known of other post-mortems; empty: nothing was asked of them. */
  readonly others: string;
  /** What rules asked of other files; parsed only where it must be asked again. */
  readonly answers: () => RecordedAnswers;
  /** Rules asked whether files exist: that is asked again whatever is known of post-mortems. */
  readonly asksFiles: boolean;
  readonly counts: SeverityCounts;
  /** By finding, its name within the file. */
  readonly fingerprints: readonly string[];
  /** The findings as JSON. */
  readonly findings: string;
}

const format = 'missing-link findings 4';

/**
 * The conclusions of an earlier run, by file: each line of the text is one. Whether the text is whole is for its store
 * to say.
 */
export class FindingsCache {
  readonly #lines = new Map<string, string>();

  constructor(lines: readonly string[] | null, version: string) {
    const [head, ...rest] = lines ?? [];
    if (head !== findingsHead(version)) return;
    for (const line of rest) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
  }

  uris(): Iterable<string> {
    return this.#lines.keys();
  }

  /** The line of a file as it was written. */
  line(uri: string): string | null {
    return this.#lines.get(uri) ?? null;
  }

  /** What was concluded of exactly this text under this configuration on this day. */
  get(key: CacheKey): Conclusion | null {
    const [, hash, config, today, rest = '', asked = '', findings] =
      this.#lines.get(key.uri)?.split('\t') ?? [];
    if (hash !== key.hash || config !== key.config || today !== key.today || findings === undefined) {
      return null;
    }
    const [recognised, date, clock, others, asksFiles, counts, fingerprints] = JSON.parse(rest) as Written;
    const answers = (): RecordedAnswers =>
      new Map(JSON.parse(asked) as readonly (readonly [string, string])[]);
    return { recognised, date, clock, others, asksFiles, answers, counts, fingerprints, findings };
  }
}

type Written = readonly [
  recognised: boolean,
  date: IsoDate | null,
  clock: string,
  others: string,
  asksFiles: boolean,
  counts: SeverityCounts,
  fingerprints: readonly string[],
];

/** The first line of a cache that this program can read again. */
export function findingsHead(version: string): string {
  return `${format}\t${version}`;
}

/** The line of one conclusion; JSON has no tab and no line ending of its own. */
export function findingsLine(key: CacheKey, conclusion: Conclusion): string {
  const { recognised, date, clock, others, asksFiles, answers, counts, fingerprints, findings } = conclusion;
  const rest: Written = [recognised, date, clock, others, asksFiles, counts, fingerprints];
  const asked = JSON.stringify([...answers()]);
  return [key.uri, key.hash, key.config, key.today, JSON.stringify(rest), asked, findings].join('\t');
}
