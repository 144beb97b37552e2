import { check } from '../engine/check.ts';
import type { Facts, Finding, World } from '../rules/rule.ts';
import { type RecordedFacts, recordFacts } from '../workspace/recorded-facts.ts';
import { type Document, readDocument, settled, visitDocuments, type Walked } from './documents.ts';
import { Knowledge, type Place } from './knowledge.ts';
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

/**
 * Checks every document, in order. Each is read and checked once and then let go; where an answer about other files
 * was another when all of them had been read, it is checked again.
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
    return conclude(document, check(document.postmortem, world), 0);
  };
  const results: (Released & { readonly asked: RecordedFacts; value: T })[] = [];
  const walked = visitDocuments(options, settings, terminal, (document) => {
    knowledge.take(document);
    const released = release(document, options, settings, terminal);
    const asked = recordFacts(knowledge.soFar(released.place));
    results.push({ ...released, asked, value: run(document, asked.facts) });
  });
  for (const result of results) {
    if (!result.asked.askedOthers()) continue;
    const facts = knowledge.complete(result.place);
    if (result.asked.stillTrue(facts)) continue;
    const document = result.again();
    if (document !== null) result.value = run(document, facts);
  }
  return { ...walked, results: results.map(({ value }) => value) };
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
  const place = { root: document.settings.root, uri: document.postmortem.uri };
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
