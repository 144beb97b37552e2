import { check } from '../engine/check.ts';
import { type RuleFailure, rethrow } from '../engine/rule-failure.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { readParsed } from '../model/read.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { DateOrder } from '../model/time/written-date.ts';
import { rules } from '../rules/registry.ts';
import type { Facts, World } from '../rules/rule.ts';
import { reparseText } from '../text/incremental.ts';
import { type ParsedText, parseText } from '../text/parse.ts';
import { Source } from '../text/source.ts';
import { type ConfigInForce, type ConfigStore, pathOpinion } from '../workspace/config-store.ts';
import type { Existence } from '../workspace/existence.ts';
import type { FactsIndex } from '../workspace/facts-index.ts';
import { type RecordedFacts, recordFacts } from '../workspace/recorded-facts.ts';
import { normalUri } from '../workspace/uris.ts';
import type { DocumentModel, Review, TextVersion } from './document-model.ts';

/** Today, now and the zone as the server sees them. */
export interface Clock {
  readonly today: () => IsoDate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly zone: string;
}

export interface ReviewerParts {
  readonly configs: ConfigStore;
  readonly index: FactsIndex;
  readonly existence: Existence;
  readonly clock: Clock;
  /** Hears of rules that threw; absent, they throw here. */
  readonly failed?: (uri: string, failure: RuleFailure) => void;
}

interface Entry {
  readonly parsed: ParsedText;
  /** As read at first; `settled` is the same with the dates' order of its siblings. */
  readonly model: DocumentModel;
  settled: DocumentModel | null;
  checked: Checked | null;
}

interface Checked {
  readonly review: Review;
  readonly today: IsoDate;
  readonly asked: RecordedFacts;
}

/**
 * Reads and checks open documents, each version once: a result stands until the text, the configuration, the day
 * or one of the answers about other files changes.
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
    const { configs } = this.#parts;
    const inForce = configs.peek(document.uri) ?? (await configs.forDocument(document.uri));
    const entry = this.#entryOf(document, inForce);
    return settle(entry, this.#facts(entry.model));
  }

  /** The document with its findings. */
  async review(document: TextVersion): Promise<Review> {
    const { configs } = this.#parts;
    const inForce = configs.peek(document.uri) ?? (await configs.forDocument(document.uri));
    const checked = await this.#reviewEntry(this.#entryOf(document, inForce));
    this.#last.set(document.uri, checked);
    return checked.review;
  }

  /** The same for a text that no editor holds; nothing of it is kept. */
  async reviewOnce(document: TextVersion): Promise<Review> {
    const inForce = await this.#parts.configs.forDocument(document.uri);
    const parsed = parseText(new Source(document.getText()));
    return (await this.#reviewEntry(entryOf(document, inForce, parsed))).review;
  }

  /** Reads a text that may or may not be what the editor holds; nothing of it is kept. */
  async readOnce(uri: string, text: string): Promise<DocumentModel> {
    const inForce = await this.#parts.configs.forDocument(uri);
    return { uri, version: 0, postmortem: this.readText(uri, text, inForce), inForce };
  }

  /** Reads a text under a configuration that is known. */
  readText(uri: string, text: string, inForce: ConfigInForce): Postmortem {
    return readParsed(parseText(new Source(text)), {
      uri,
      vocabulary: inForce.config.vocabulary,
      path: pathOpinion(inForce, uri),
    });
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
  #entryOf(document: TextVersion, inForce: ConfigInForce): Entry {
    const { uri, version } = document;
    const known = this.#entries.get(uri);
    if (known?.model.version === version && known.model.inForce === inForce) return known;
    const source = new Source(document.getText());
    const parsed = known === undefined ? parseText(source) : reparseText(known.parsed, source);
    const entry = entryOf(document, inForce, parsed);
    this.#entries.set(uri, entry);
    return entry;
  }

  async #reviewEntry(entry: Entry): Promise<Checked> {
    let checked = this.#check(entry);
    while (await this.#parts.existence.resolve()) checked = this.#check(entry);
    return checked;
  }

  #check(entry: Entry): Checked {
    if (entry.checked !== null && this.#holds(entry.checked, entry.model)) return entry.checked;
    const { clock, failed = (_, failure) => rethrow(failure) } = this.#parts;
    const asked = recordFacts(this.#facts(entry.model));
    const model = settle(entry, asked.facts);
    const today = clock.today();
    const world: World = {
      today,
      now: clock.now(),
      zone: clock.zone,
      config: model.inForce.config,
      facts: asked.facts,
    };
    const findings = check(model.postmortem, world, rules, 'hint', (failure) => failed(model.uri, failure));
    const review: Review = { model, findings };
    entry.checked = { review, today, asked };
    return entry.checked;
  }

  #holds(checked: Checked, model: DocumentModel): boolean {
    return checked.today === this.#parts.clock.today() && checked.asked.stillTrue(this.#facts(model));
  }

  #facts({ uri, inForce }: DocumentModel): Facts {
    return this.#parts.index.factsFor(inForce.root, normalUri(uri), this.#parts.existence.ask);
  }
}

/** The document read again as its siblings write dates, where nothing in it decides between day and month first. */
function settle(entry: Entry, facts: Facts): DocumentModel {
  const { model, parsed } = entry;
  const order = model.postmortem.undecidedDates ? facts.dateOrder() : null;
  if (order === null) return model;
  if (entry.settled?.postmortem.dateOrder === order) return entry.settled;
  entry.settled = { ...model, postmortem: readAs(model.uri, parsed, model.inForce, order) };
  return entry.settled;
}

function entryOf({ uri, version }: TextVersion, inForce: ConfigInForce, parsed: ParsedText): Entry {
  const postmortem = readAs(uri, parsed, inForce, inForce.config.vocabulary.dateOrder);
  return { parsed, model: { uri, version, postmortem, inForce }, settled: null, checked: null };
}

function readAs(
  uri: string,
  parsed: ParsedText,
  inForce: ConfigInForce,
  dateOrder: DateOrder | null,
): Postmortem {
  return readParsed(parsed, {
    uri,
    vocabulary: { ...inForce.config.vocabulary, dateOrder },
    path: pathOpinion(inForce, uri),
  });
}
