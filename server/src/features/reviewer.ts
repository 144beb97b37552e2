import type { RuleFailure } from '../engine/rule-failure.ts';
import type { Clock } from '../review/clock.ts';
import type { ConfigInForce } from '../review/config-in-force.ts';
import { type FixedAll, fixingAll } from '../review/fix-all.ts';
import { readDocument, settledDocument } from '../review/read-document.ts';
import type { RecordedFacts } from '../review/recorded-facts.ts';
import { type ReviewContext, reviewing } from '../review/review-document.ts';
import type { Facts, Finding } from '../rules/rule.ts';
import { reparseText } from '../text/markdown/incremental.ts';
import { type ParsedText, parseText } from '../text/markdown/parse.ts';
import { Source } from '../text/source.ts';
import type { Steps } from '../text/steps.ts';
import { normalUri } from '../text/uris.ts';
import type { ConfigStore } from '../workspace/config-store.ts';
import type { Existence } from '../workspace/existence.ts';
import type { FactsIndex } from '../workspace/facts-index.ts';
import { Slices, type Turns } from '../workspace/slices.ts';
import type { DocumentModel, Review, TextVersion } from './document-model.ts';

export interface ReviewerParts {
  readonly configs: ConfigStore;
  readonly index: FactsIndex;
  readonly existence: Existence;
  readonly clock: Clock;
  /** Others have a turn between the steps of a review. */
  readonly turns: Turns;
  /** Hears of rules that threw; absent, they throw here. */
  readonly failed?: (uri: string, failure: RuleFailure) => void;
}

interface Entry {
  readonly model: DocumentModel;
  checked: Checked | null;
  /** A review that is under way. */
  running: Promise<Checked> | null;
}

interface Checked {
  readonly review: Review;
  readonly today: string;
  readonly asked: RecordedFacts;
}

/**
 * Reads and reviews open documents, each version once: a result is valid until the text, the configuration, the day or
 * one of the answers about other files changes.
 */
export class Reviewer {
  readonly #parts: ReviewerParts;
  readonly #entries = new Map<string, Entry>();
  /** What was found last in each document: what its editor shows. */
  readonly #last = new Map<string, Checked>();

  constructor(parts: ReviewerParts) {
    this.#parts = parts;
  }

  /** The document as read, without looking for findings. */
  async read(document: TextVersion): Promise<DocumentModel> {
    return this.settled((await this.#entryFor(document)).model);
  }

  /** The document by its own text alone, whatever its siblings say: what others may ask of it. */
  async readAlone(document: TextVersion): Promise<DocumentModel> {
    return (await this.#entryFor(document)).model;
  }

  /** The document with its findings. */
  async review(document: TextVersion): Promise<Review> {
    const checked = await this.#checkedEntry(await this.#entryFor(document));
    this.#last.set(document.uri, checked);
    return checked.review;
  }

  /** The same for a text that no editor holds; nothing of it is kept. */
  async reviewOnce(uri: string, text: string): Promise<Review> {
    const inForce = await this.#parts.configs.forDocument(uri);
    return (await this.#checkedEntry(entryOf({ uri, version: 0 }, inForce, parseText(new Source(text)))))
      .review;
  }

  /** What a document becomes when all repairs are made that `isMeant` lets through. */
  async fixAll({ model, findings }: Review, isMeant?: (finding: Finding) => boolean): Promise<FixedAll> {
    const { existence } = this.#parts;
    const reviewed = { document: model, findings };
    for (;;) {
      const fixed = await this.#inSlices(fixingAll(reviewed, this.#context(model), isMeant));
      if (!(await existence.resolve())) return fixed;
    }
  }

  /** Reads a text that may or may not be what the editor holds; nothing of it is kept. */
  async readOnce(uri: string, text: string): Promise<DocumentModel> {
    const inForce = await this.#parts.configs.forDocument(uri);
    return { ...readDocument(uri, text, inForce), version: 0 };
  }

  /** Reads another text in the place of a document. */
  readAs({ uri, inForce }: Pick<DocumentModel, 'uri' | 'inForce'>, text: string): DocumentModel {
    return this.settled({ ...readDocument(uri, text, inForce), version: 0 });
  }

  /** What was found last in this document, whatever its version; null before the first review. */
  lastReview(uri: string): Review | null {
    return this.#last.get(uri)?.review ?? null;
  }

  /** Whether another look at the document would ask the same and hear the same as the last one. */
  isCurrent(uri: string): boolean {
    const last = this.#last.get(uri);
    if (last === undefined) return true;
    const { model } = last.review;
    return this.#parts.configs.peek(uri) === model.inForce && this.#holds(last, model);
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
    this.#last.delete(uri);
  }

  /** The entry of this version; an edit re-reads only the chunks around it. */
  async #entryFor(document: TextVersion): Promise<Entry> {
    const { uri, version } = document;
    const { configs } = this.#parts;
    const inForce = configs.peek(uri) ?? (await configs.forDocument(uri));
    const known = this.#entries.get(uri);
    if (known?.model.version === version && known.model.inForce === inForce) return known;
    const source = new Source(document.getText());
    const parsed = known === undefined ? parseText(source) : reparseText(known.model.parsed, source);
    const entry = entryOf(document, inForce, parsed);
    this.#entries.set(uri, entry);
    return entry;
  }

  /** The document as its siblings let it be read. */
  settled(model: DocumentModel): DocumentModel {
    const document = settledDocument(model, this.#facts(model));
    return document === model ? model : { ...document, version: model.version };
  }

  async #checkedEntry(entry: Entry): Promise<Checked> {
    if (entry.checked !== null && this.#holds(entry.checked, entry.model)) return entry.checked;
    entry.running ??= this.#check(entry).finally(() => {
      entry.running = null;
    });
    return entry.running;
  }

  /** Again and again until nothing is asked that must be looked up first. */
  async #check(entry: Entry): Promise<Checked> {
    const { clock, existence } = this.#parts;
    const { model } = entry;
    for (;;) {
      const today = clock.today();
      const { document, findings, complete, asked } = await this.#inSlices(
        reviewing(model, this.#context(model)),
      );
      const review = { model: { ...document, version: model.version }, findings, complete };
      entry.checked = { review, today, asked };
      if (!(await existence.resolve())) return entry.checked;
    }
  }

  #holds(checked: Checked, model: DocumentModel): boolean {
    return checked.today === this.#parts.clock.today() && checked.asked.stillTrue(this.#facts(model));
  }

  #context(model: DocumentModel): ReviewContext {
    const { clock, failed } = this.#parts;
    const facts = this.#facts(model);
    return failed === undefined
      ? { facts, clock }
      : { facts, clock, failed: (failure) => failed(model.uri, failure) };
  }

  #facts({ uri, inForce }: DocumentModel): Facts {
    return this.#parts.index.factsFor(inForce.root, normalUri(uri), this.#parts.existence.ask);
  }

  #inSlices<T>(steps: Steps<T>): Promise<T> {
    return new Slices(this.#parts.turns).toEnd(steps);
  }
}

function entryOf(
  { uri, version }: Pick<TextVersion, 'uri' | 'version'>,
  inForce: ConfigInForce,
  parsed: ParsedText,
): Entry {
  const model = { ...readDocument(uri, parsed, inForce), version };
  return { model, checked: null, running: null };
}
