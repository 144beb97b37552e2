import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { URI } from 'vscode-uri';
import { walkMarkdown } from '../host/node-walk.ts';
import { factsOf } from '../model/extract-facts.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { Facts } from '../rules/rule.ts';
import { contentHash } from '../text/content-hash.ts';
import { FactsIndex } from '../workspace/facts-index.ts';
import type { CachedReading } from '../workspace/index-cache.ts';
import { refusalOf } from '../workspace/refusal.ts';
import { isWithin } from '../workspace/uris.ts';
import type { CheckCache, KnownReading } from './check-cache.ts';
import { type Document, documentOf, loadText, settled } from './documents.ts';
import type { Settings } from './settings.ts';

/** As in the editor: files of a root beyond this number are not read. */
const mostFiles = 20_000;

/** A document by its root folder (a path), its URI and its incident's day. */
export interface Place {
  readonly root: string;
  readonly uri: string;
  readonly date: IsoDate | null;
}

/** Where a document stands. */
export function placeOf({ settings, postmortem }: Document): Place {
  return { root: settings.root, uri: postmortem.uri, date: postmortem.date };
}

/**
 * What is known of all post-mortems below the roots of the documents under check. It grows while documents are
 * read; what a check heard too early is asked again at the end.
 */
export class Knowledge {
  readonly #settings: Settings;
  readonly #today: string;
  readonly #cwd: string;
  readonly #cache: CheckCache | null;
  /** Those of which every file was read. */
  readonly #roots = new Set<string>();
  /** The files below a root, listed when its templates were looked for. */
  readonly #files = new Map<string, readonly string[]>();
  readonly #read = new Set<string>();
  readonly #index = new FactsIndex();
  /** Readings of earlier runs as they were kept: parsed only when a rule asks about other files. */
  #waiting: KnownReading[] = [];
  /** By URI, the sign of its reading; with a cache only. */
  readonly #signs = new Map<string, string>();
  /** By root, the sign of all readings below it; made when everything has been read. */
  readonly #rootSigns = new Map<string, string>();

  /** With a `cache`, files of which an earlier run says what they hold are not read again. */
  constructor(settings: Settings, today: string, cwd: string, cache: CheckCache | null = null) {
    this.#settings = settings;
    this.#today = today;
    this.#cwd = cwd;
    this.#cache = cache;
  }

  /** Remembers what others may ask of the document; `kept` also for later runs. */
  take(document: Document, kept = true): void {
    if (this.#read.has(document.file)) return;
    this.#read.add(document.file);
    const reading = this.#readingOf(document);
    this.#put(document.postmortem.uri, reading);
    if (this.#cache === null) return;
    const known = this.#cache.readingAs(document, reading, kept);
    if (reading.kind !== 'other') this.#signs.set(known.uri, known.sign);
  }

  /** The same of a file of which an earlier run says what it holds. */
  takeKnown(file: string, reading: KnownReading): void {
    if (this.#read.has(file)) return;
    this.#read.add(file);
    if (reading.kind === 'other') return;
    this.#waiting.push(reading);
    this.#signs.set(reading.uri, reading.sign);
  }

  /** The document as all files below its root let it be read. */
  settle(document: Document): Document {
    return settled(document, () => this.complete(placeOf(document)));
  }

  /** What is known so far. The team's template is read first: it decides for all. */
  soFar(place: Place): Facts {
    this.#readTemplates(place.root);
    return this.#factsFor(place);
  }

  /** The same as `complete`, but other files are read only when a rule asks about them. */
  whenAsked(place: Place): Facts {
    return {
      byId: (id) => this.complete(place).byId(id),
      byClass: (key) => this.complete(place).byClass(key),
      exists: (uri) => existsBelow(place.root, uri),
      houseSections: (among) => this.complete(place).houseSections(among),
      usesChain: () => this.complete(place).usesChain(),
      dateOrder: () => this.complete(place).dateOrder(),
    };
  }

  /** What is known after all files below the document's root were read. */
  complete(place: Place): Facts {
    this.#readRoot(place.root);
    return this.#factsFor(place);
  }

  /** Equal as long as whatever is asked about post-mortems below the root has the same answer; with a cache only. */
  signOf(root: string): string {
    const known = this.#rootSigns.get(root);
    if (known !== undefined) return known;
    this.#readRoot(root);
    const folder = URI.file(root).toString();
    const lines = [...this.#signs].filter(([uri]) => isWithin(folder, uri)).map((line) => line.join(' '));
    const sign = contentHash(lines.sort().join('\n'));
    this.#rootSigns.set(root, sign);
    return sign;
  }

  #readRoot(root: string): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    for (const file of this.#filesOf(root)) this.#readFile(file);
    this.#files.delete(root);
  }

  #readTemplates(root: string): void {
    if (this.#roots.has(root) || this.#files.has(root)) return;
    for (const file of this.#filesOf(root)) {
      if (/template/i.test(basename(file))) this.#readFile(file);
    }
  }

  #filesOf(root: string): readonly string[] {
    const known = this.#files.get(root);
    if (known !== undefined) return known;
    const refused = refusalOf(URI.file(root).toString(), URI.file(homedir()).toString()) !== null;
    const files = refused ? [] : walkMarkdown(root, mostFiles).files;
    this.#files.set(root, files);
    return files;
  }

  #readFile(file: string): void {
    if (this.#read.has(file)) return;
    const text = loadText(file, false, this.#settings, this.#cwd);
    if ('message' in text) return;
    const known = this.#cache?.readingOf(this.#cache.keyOf(text)) ?? null;
    if (known === null) this.take(documentOf(text));
    else this.takeKnown(file, known);
  }

  #readingOf({ postmortem, settings }: Document): CachedReading {
    if (postmortem.because === 'template') {
      return { kind: 'template', sections: postmortem.sections.map(({ kind }) => kind) };
    }
    if (!postmortem.recognised) return { kind: 'other' };
    return { kind: 'postmortem', facts: factsOf(postmortem, this.#today, settings.config.archiveAfter) };
  }

  #put(uri: string, reading: CachedReading): void {
    if (reading.kind === 'postmortem') this.#index.set(reading.facts);
    if (reading.kind === 'template') this.#index.setTemplate(uri, reading.sections);
  }

  #factsFor({ root, uri, date }: Place): Facts {
    for (const reading of this.#waiting) this.#put(reading.uri, reading.parsed());
    this.#waiting = [];
    const facts = this.#index.factsFor(URI.file(root).toString(), uri, exists);
    return { ...facts, byClass: (key) => facts.byClass(key).filter(isBefore(date)) };
  }
}

/** Only an earlier incident can be the first of its class; so those that are read later change no answer. */
function isBefore(date: IsoDate | null): (facts: PostmortemFacts) => boolean {
  return (facts) => date !== null && facts.date !== null && facts.date < date;
}

/** Of files outside the root nothing is told. */
function existsBelow(root: string, uri: string): 'yes' | 'no' | 'unknown' {
  return isWithin(URI.file(root).toString(), uri) ? exists(uri) : 'unknown';
}

function exists(uri: string): 'yes' | 'no' {
  return existsSync(URI.parse(uri).fsPath) ? 'yes' : 'no';
}
