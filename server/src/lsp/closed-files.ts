import { countFindings } from '../features/document-status.ts';
import type { FindingCounts } from '../protocol/postmortem-row.ts';
import { describe } from './isolate.ts';
import type { Session } from './session.ts';

/** Counting begins so late (milliseconds) that the rows without figures are drawn first. */
const delay = 500;

interface Counted {
  readonly hash: string;
  readonly today: string;
  /** Sign of the configuration in force; null where it is not known now. */
  readonly config: string | null;
  /** Null where the file could not be looked at. */
  readonly counts: FindingCounts | null;
}

/** Counts the findings of files that no editor holds, a few at a time, when somebody asks for them. */
export class ClosedFiles {
  readonly #session: Session;
  readonly #hashOf: (uri: string) => string | null;
  readonly #counted: () => void;
  readonly #known = new Map<string, Counted>();
  /** What is still to be counted, in the order in which it was asked for. */
  readonly #waiting = new Set<string>();
  #running = false;

  /** `counted` runs when more is known than before. */
  constructor(session: Session, hashOf: (uri: string) => string | null, counted: () => void) {
    this.#session = session;
    this.#hashOf = hashOf;
    this.#counted = counted;
  }

  /** What is known of the file now; open documents are told by their last review. */
  countsOf(uri: string): FindingCounts | null {
    const open = this.#session.documents.get(uri);
    const review = open === null ? null : this.#session.reviewer.lastReview(open.uri);
    if (review !== null) return countFindings(review.findings);
    return this.#known.get(uri)?.counts ?? null;
  }

  /** Counts these in the background, as far as they are not archived and not counted yet. */
  async count(uris: Iterable<string>): Promise<void> {
    this.#forgetGone();
    for (const uri of uris) {
      if (this.#isMissing(uri)) this.#waiting.add(uri);
    }
    if (this.#running || this.#waiting.size === 0) return;
    this.#running = true;
    try {
      await new Promise((resolve) => setTimeout(resolve, delay));
      // A set that is walked also gives what is added meanwhile.
      for (const uri of this.#waiting) {
        await this.#count(uri);
        this.#waiting.delete(uri);
        await this.#session.activity.wait();
      }
      this.#counted();
    } finally {
      this.#running = false;
    }
  }

  #forgetGone(): void {
    for (const uri of this.#known.keys()) {
      if (this.#session.index.get(uri) === null) this.#known.delete(uri);
    }
  }

  #isMissing(uri: string): boolean {
    const { index, documents } = this.#session;
    return index.get(uri)?.archived === false && documents.get(uri) === null && !this.#isCurrent(uri);
  }

  #isCurrent(uri: string): boolean {
    const known = this.#known.get(uri);
    if (known === undefined) return false;
    const { hash, today, config } = this.#basisOf(uri);
    return known.hash === hash && known.today === today && (config === null || known.config === config);
  }

  /** What a count rests on. */
  #basisOf(uri: string): Omit<Counted, 'counts'> {
    const { calendar, configs } = this.#session;
    return {
      hash: this.#hashOf(uri) ?? '',
      today: calendar.today(),
      config: configs.peek(uri)?.sign ?? null,
    };
  }

  async #count(uri: string): Promise<void> {
    await this.#session.configs.forDocument(uri);
    const basis = this.#basisOf(uri);
    this.#known.set(uri, { ...basis, counts: await this.#look(uri) });
  }

  async #look(uri: string): Promise<FindingCounts | null> {
    const { files, reviewer, log } = this.#session;
    try {
      const text = await files.readText(uri);
      if (text === null) return null;
      return countFindings((await reviewer.reviewOnce(uri, text)).findings);
    } catch (error) {
      log.error(`counting ${uri}: ${describe(error)}`);
      return null;
    }
  }
}
