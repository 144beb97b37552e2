import type { Severity } from '../config/config.ts';
import type { Clock } from '../review/clock.ts';
import { filesStillTrue, type RecordedFacts, stillTrue } from '../review/recorded-facts.ts';
import { reviewing } from '../review/review-document.ts';
import type { Facts } from '../rules/rule.ts';
import { atOnce } from '../text/steps.ts';
import type { CacheKey } from '../workspace/index-cache.ts';
import type { CheckCache } from './check-cache.ts';
import { clockOf, sameClock, watchClock } from './clock.ts';
import { type Document, documentOf, type TextFile, visitTexts, type Walked } from './documents.ts';
import { FailedRules } from './failed-rules.ts';
import type { Conclusion } from './findings-cache.ts';
import { type DocumentPlace, documentPlaceOf, Knowledge } from './knowledge.ts';
import type { CheckOptions } from './options.ts';
import { type Released, reader, release } from './released.ts';
import type { SettingsByFolder } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { type ToldFindings, tellOf, toldAgain } from './told.ts';

/** What was found in one file. */
export interface Outcome {
  /** As printed. */
  readonly path: string;
  readonly recognised: boolean;
  readonly told: ToldFindings;
}

/** What is made of the outcome of a file; only that is kept. */
export type Conclude<T> = (outcome: Outcome) => T;

export interface Checked<T> extends Walked {
  readonly results: readonly T[];
}

/** What a check of this run gave. */
interface Fresh<T> {
  readonly value: T;
  readonly asked: RecordedFacts;
  /** What later runs may know; null where nothing is kept for them. */
  readonly kept: { readonly key: CacheKey; readonly conclusion: Conclusion } | null;
}

/** What an earlier run concluded of this text. */
interface Known {
  readonly path: string;
  readonly key: CacheKey;
  readonly conclusion: Conclusion;
}

/** A result, or what is still to be done for it. */
type Result<T> =
  | (Released & { readonly kind: 'held'; readonly document: Document })
  | (Released & { readonly kind: 'checked' } & Fresh<T>)
  /** An earlier run knows the answer; it is valid as long as what it rests on is still true. */
  | (Released & { readonly kind: 'known' } & Known)
  /** An earlier run knows what it holds, but not what is found in it now. */
  | { readonly kind: 'unread'; readonly again: () => Document | null };

/** Characters of text whose documents are held until everything is known: some sixty MB of memory. */
const heldText = 3_000_000;

/** Checks every document, in order; `cache` brings what earlier runs found, and takes what this one finds. */
export function checkDocuments<T>(
  options: CheckOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
  cache: CheckCache | null,
  conclude: Conclude<T>,
): Checked<T> {
  return new CheckRun(options, settings, terminal, cache, conclude).run();
}

/**
 * One check of many documents. As many as memory allows wait until all post-mortems have been read; those beyond
 * are checked at once by what is known so far, let go, and checked again only where an answer has changed since.
 */
class CheckRun<T> {
  readonly #options: CheckOptions;
  readonly #settings: SettingsByFolder;
  readonly #terminal: Terminal;
  readonly #cache: CheckCache | null;
  readonly #conclude: Conclude<T>;
  readonly #clock: Clock;
  readonly #knowledge: Knowledge;
  readonly #failed = new FailedRules();
  readonly #results: Result<T>[] = [];
  #held = 0;

  constructor(
    options: CheckOptions,
    settings: SettingsByFolder,
    terminal: Terminal,
    cache: CheckCache | null,
    conclude: Conclude<T>,
  ) {
    this.#options = options;
    this.#settings = settings;
    this.#terminal = terminal;
    this.#cache = cache;
    this.#conclude = conclude;
    this.#clock = clockOf(options.today, terminal);
    this.#knowledge = new Knowledge(settings, this.#clock.today(), terminal.cwd, cache);
  }

  run(): Checked<T> {
    const walked = visitTexts(this.#options, this.#settings, this.#terminal, (text) => {
      if (!this.#takeKnown(text)) this.#takeDocument(documentOf(text));
    });
    const results = this.#results.flatMap((result) => this.#settle(result));
    this.#cache?.save();
    return { ...walked, results, errors: [...walked.errors, ...this.#failed.errors()] };
  }

  /** False where no earlier run has read this text, or nobody may ask: standard input is no file. */
  #takeKnown(text: TextFile): boolean {
    if (this.#cache === null || this.#isInput) return false;
    const key = this.#cache.keyOf(text);
    const reading = this.#cache.readingOf(key);
    if (reading === null) return false;
    this.#knowledge.takeKnown(text.file, reading);
    if (reading.kind !== 'postmortem' && !text.named) return true;
    const again = reader(text.file, text.named, this.#settings, this.#terminal);
    const conclusion = this.#cache.conclusionOf(key);
    if (conclusion === null) {
      this.#results.push({ kind: 'unread', again });
      return true;
    }
    const place = { root: text.inForce.root, uri: key.uri, date: conclusion.date };
    this.#results.push({ kind: 'known', place, path: text.path, key, conclusion, again });
    return true;
  }

  #takeDocument(document: Document): void {
    this.#knowledge.take(document, !this.#isInput);
    if (!document.named && !document.postmortem.recognised) return;
    const released = release(document, this.#options, this.#settings, this.#terminal);
    this.#held += document.postmortem.source.text.length;
    if (this.#held <= heldText) {
      this.#results.push({ ...released, kind: 'held', document });
      return;
    }
    const fresh = this.#check(document, this.#knowledge.soFar(released.place));
    this.#results.push({ ...released, kind: 'checked', ...fresh });
  }

  /** The value by what is known in the end. */
  #settle(result: Result<T>): readonly T[] {
    switch (result.kind) {
      case 'held':
        return [
          this.#keep(this.#check(result.document, this.#knowledge.whenAsked(result.place)), result.place),
        ];
      case 'checked':
        return this.#holds(result)
          ? [this.#keep(result, result.place)]
          : this.#checkAgain(result, result.value);
      case 'known':
        return this.#stands(result)
          ? [this.#conclude(outcomeOf(result.path, result.conclusion))]
          : this.#checkAgain(result, null);
      default:
        return this.#checkAgain(result, null);
    }
  }

  #holds({ asked, place }: Released & Fresh<T>): boolean {
    return !asked.askedOthers() || asked.stillTrue(this.#knowledge.complete(place));
  }

  /** Whether what was concluded in an earlier run is what a check would give now. */
  #stands({ conclusion, place, key }: Released & Known): boolean {
    const { answers, asksFiles, clock, others } = conclusion;
    const facts = this.#knowledge.whenAsked(place);
    if (!sameClock(clock, this.#clock)) return false;
    const sign = others === '' ? '' : this.#knowledge.signOf(place.root);
    if (sign === others) return !asksFiles || filesStillTrue(answers(), facts);
    if (!stillTrue(answers(), facts)) return false;
    this.#cache?.keepConclusion(key, { ...conclusion, others: sign });
    return true;
  }

  /** Where the file has gone meanwhile what was concluded before is left. */
  #checkAgain({ again }: Pick<Released, 'again'>, before: T | null): readonly T[] {
    const document = again();
    if (document === null) return before === null ? [] : [before];
    const place = documentPlaceOf(document);
    return [this.#keep(this.#check(document, this.#knowledge.whenAsked(place)), place)];
  }

  #check(read: Document, facts: Facts): Fresh<T> {
    const watched = watchClock(this.#clock);
    const { path } = read;
    const context = { facts, clock: watched.clock, failed: this.#failed.in(path) };
    const reviewed = atOnce(reviewing(read, context, leastShown(this.#options)));
    const { document, findings, asked } = reviewed;
    const { postmortem } = document;
    const { recognised } = postmortem;
    const told = tellOf(findings, postmortem.source, postmortem.uri);
    const value = this.#conclude({ path, recognised, told });
    const lasts = this.#cache !== null && !this.#isInput && this.#failed.isClean(path);
    if (this.#cache === null || !lasts) return { value, asked, kept: null };
    const key = this.#cache.keyOf({ ...read, text: postmortem.source.text });
    const conclusion: Conclusion = {
      recognised,
      date: read.postmortem.date,
      clock: watched.asked(),
      others: '',
      answers: () => asked.answers,
      asksFiles: asked.askedFiles(),
      counts: told.counts,
      fingerprints: told.fingerprints(),
      findings: told.json(),
    };
    return { value, asked, kept: { key, conclusion } };
  }

  /** Hands the conclusion to later runs, with a sign of the others as they are known in the end. */
  #keep({ value, asked, kept }: Fresh<T>, { root }: DocumentPlace): T {
    if (kept === null) return value;
    const others = asked.askedOthers() ? this.#knowledge.signOf(root) : '';
    this.#cache?.keepConclusion(kept.key, { ...kept.conclusion, others });
    return value;
  }

  get #isInput(): boolean {
    return this.#options.stdinFilename !== null;
  }
}

function outcomeOf(path: string, { recognised, counts, findings, fingerprints }: Conclusion): Outcome {
  return { path, recognised, told: toldAgain(counts, findings, fingerprints) };
}

/** The mildest severity that anybody will see: text leaves hints out. */
export function leastShown({ format, hints, failOn }: CheckOptions): Severity {
  return format === 'text' && !hints && failOn !== 'hint' ? 'information' : 'hint';
}
