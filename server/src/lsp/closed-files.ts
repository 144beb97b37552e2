import type { Review, TextVersion } from '../features/document-model.ts';
import { countFindings } from '../features/document-status.ts';
import type { Tally } from '../features/postmortem-rows.ts';
import { nextTurn } from './breathe.ts';
import { describe } from './isolate.ts';
import type { Session } from './session.ts';

/** Files beyond this number are not counted: the tree shows them without figures. */
const mostCounted = 2_000;

interface Counted {
  readonly hash: string;
  readonly today: string;
  /** Null where the file could not be looked at. */
  readonly tally: Tally | null;
}

/** Counts the findings of files that no editor holds, a few at a time, when somebody asks for them. */
export class ClosedFiles {
  readonly #session: Session;
  readonly #hashOf: (uri: string) => string | null;
  readonly #counted: () => void;
  readonly #tallies = new Map<string, Counted>();
  #running = false;

  /** `counted` runs when more is known than before. */
  constructor(session: Session, hashOf: (uri: string) => string | null, counted: () => void) {
    this.#session = session;
    this.#hashOf = hashOf;
    this.#counted = counted;
  }

  /** What is known of the file now; open documents are told by their last review. */
  tallyOf(uri: string): Tally | null {
    const open = this.#session.documents.get(uri);
    const review = open === null ? null : this.#session.reviewer.lastReview(open.uri);
    if (review !== null) return tallyOf(review);
    return this.#tallies.get(uri)?.tally ?? null;
  }

  /** Counts what is not archived and not counted yet, in the background. */
  async countAll(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      const missing = this.#missing();
      for (const uri of missing) {
        await this.#count(uri);
        await nextTurn();
      }
      if (missing.length > 0) this.#counted();
    } finally {
      this.#running = false;
    }
  }

  #missing(): readonly string[] {
    const { index, documents, calendar } = this.#session;
    const today = calendar.today();
    return [...index.all()]
      .filter(({ archived }) => !archived)
      .map(({ uri }) => uri)
      .filter((uri) => {
        const known = this.#tallies.get(uri);
        const current = known?.hash === (this.#hashOf(uri) ?? '') && known.today === today;
        return !current && documents.get(uri) === null;
      })
      .slice(0, mostCounted);
  }

  async #count(uri: string): Promise<void> {
    const hash = this.#hashOf(uri) ?? '';
    const today = this.#session.calendar.today();
    this.#tallies.set(uri, { hash, today, tally: await this.#look(uri) });
  }

  async #look(uri: string): Promise<Tally | null> {
    const { files, reviewer, log } = this.#session;
    try {
      const text = await files.readText(uri);
      if (text === null) return null;
      const document: TextVersion = { uri, version: 0, languageId: 'markdown', getText: () => text };
      return tallyOf(await reviewer.reviewOnce(document));
    } catch (error) {
      log.error(`counting ${uri}: ${describe(error)}`);
      return null;
    }
  }
}

function tallyOf({ findings }: Review): Tally {
  return {
    counts: countFindings(findings),
    late: findings.some(({ rule }) => rule === 'meta/late'),
  };
}
