import type { Severity } from '../config/config.ts';
import { check } from '../engine/check.ts';
import { rules } from '../rules/registry.ts';
import type { Facts, Finding, World } from '../rules/rule.ts';
import { type RecordedFacts, recordFacts } from '../workspace/recorded-facts.ts';
import { type Document, readDocument, settled, visitDocuments, type Walked } from './documents.ts';
import { Knowledge, type Place, placeOf } from './knowledge.ts';
import type { CheckOptions } from './options.ts';
import { repair } from './repair-file.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { todayOf, worldOf } from './world.ts';

/** What is made of a document and its findings; only that is kept. `repaired` counts repairs made before. */
export type Conclude<T> = (document: Document, findings: readonly Finding[], repaired: number) => T;

export interface Checked<T> extends Walked {
  readonly results: readonly T[];
}

/** A document that was let go, and how to have it again. */
interface Released {
  readonly place: Place;
  readonly again: () => Document | null;
}

/** A result, or the document that is still to be checked. */
type Result<T> = Released &
  (
    | { readonly kind: 'held'; readonly document: Document }
    | { readonly kind: 'checked'; readonly asked: RecordedFacts; readonly value: T }
  );

/** Characters of text whose documents are held until everything is known: some sixty MB of memory. */
const heldText = 3_000_000;

/**
 * Checks every document, in order. As many as memory allows wait until all post-mortems have been read; those beyond
 * are checked at once by what is known so far, let go, and checked again only where an answer has changed since.
 */
export function checkDocuments<T>(
  options: CheckOptions,
  settings: Settings,
  terminal: Terminal,
  conclude: Conclude<T>,
): Checked<T> {
  const knowledge = new Knowledge(settings, todayOf(options.today, terminal), terminal.cwd);
  const run = (read: Document, facts: Facts): T => {
    const document = settled(read, () => facts);
    const world = worldOf(document.settings, facts, options.today, terminal);
    return conclude(document, check(document.postmortem, world, rules, leastShown(options)), 0);
  };
  const results: Result<T>[] = [];
  let held = 0;
  const walked = visitDocuments(options, settings, terminal, (document) => {
    knowledge.take(document);
    const released = release(document, options, settings, terminal);
    held += document.postmortem.source.text.length;
    if (held <= heldText) {
      results.push({ ...released, kind: 'held', document });
      return;
    }
    const asked = recordFacts(knowledge.soFar(released.place));
    results.push({ ...released, kind: 'checked', asked, value: run(document, asked.facts) });
  });
  const values = results.flatMap((result) => settle(result, knowledge, run));
  return { ...walked, results: values };
}

/** The mildest severity that anybody will see: text leaves hints out. */
function leastShown({ format, hints, failOn }: CheckOptions): Severity {
  return format === 'text' && !hints && failOn !== 'hint' ? 'information' : 'hint';
}

/** The value by what is known in the end. */
function settle<T>(
  result: Result<T>,
  knowledge: Knowledge,
  run: (document: Document, facts: Facts) => T,
): readonly T[] {
  if (result.kind === 'held') return [run(result.document, knowledge.whenAsked(result.place))];
  if (!result.asked.askedOthers()) return [result.value];
  const facts = knowledge.complete(result.place);
  if (result.asked.stillTrue(facts)) return [result.value];
  const document = result.again();
  return document === null ? [result.value] : [run(document, facts)];
}

/** The same with all repairs made: first everything is read, so that they rest on what is true in the end. */
export function repairDocuments<T>(
  options: CheckOptions,
  settings: Settings,
  terminal: Terminal,
  conclude: Conclude<T>,
): Checked<T> {
  const knowledge = new Knowledge(settings, todayOf(options.today, terminal), terminal.cwd);
  const released: Released[] = [];
  const walked = visitDocuments(options, settings, terminal, (document) => {
    knowledge.take(document);
    released.push(release(document, options, settings, terminal));
  });
  const results = released.flatMap(({ place, again }) => {
    const read = again();
    if (read === null) return [];
    const facts = knowledge.complete(place);
    const document = settled(read, () => facts);
    const world: World = worldOf(document.settings, facts, options.today, terminal);
    const done = repair(document, check(document.postmortem, world), world);
    return [conclude(done.document, done.findings, done.repaired)];
  });
  return { ...walked, results };
}

function release(
  document: Document,
  options: CheckOptions,
  settings: Settings,
  terminal: Terminal,
): Released {
  const place = placeOf(document);
  // Standard input is read once; files are read again when they are wanted again.
  if (options.stdinFilename !== null) return { place, again: () => document };
  return { place, again: reader(document.file, document.named, settings, terminal) };
}

/** Apart from `release`: a function made beside one that holds the document would hold it too. */
function reader(file: string, named: boolean, settings: Settings, terminal: Terminal): () => Document | null {
  return () => {
    const read = readDocument(file, named, settings, terminal.cwd);
    return 'message' in read ? null : read;
  };
}
