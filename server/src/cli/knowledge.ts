import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { URI } from 'vscode-uri';
import { walkMarkdown } from '../host/node-walk.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { mostFiles } from '../protocol/document-names.ts';
import { settledDocument } from '../review/read-document.ts';
import { type FileReading, readingOf } from '../review/reading-of.ts';
import type { Facts } from '../rules/rule.ts';
import { contentHash } from '../text/content-hash.ts';
import { fileUri } from '../text/uri-text.ts';
import { isWithin } from '../text/uris.ts';
import { FactsIndex } from '../workspace/facts-index.ts';
import { refusalOf } from '../workspace/refusal.ts';
import type { CheckCache, KnownReading } from './check-cache.ts';
import { type Document, documentOf, loadText } from './documents.ts';
import type { SettingsByFolder } from './settings.ts';

/** A document by its root folder's URI, its own URI and its incident's day. */
export interface DocumentPlace {
  readonly root: string;
  readonly uri: string;
  readonly date: IsoDate | null;
}

/** Where a document is. */
export function documentPlaceOf({ uri, inForce, postmortem }: Document): DocumentPlace {
  return { root: inForce.root, uri, date: postmortem.date };
}

/**
 * What is known of all post-mortems below the roots of the documents under check. It grows while documents are
 * read; what a check heard too early is asked again at the end.
 */
export class Knowledge {
  readonly #settings: SettingsByFolder;
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
  #waiting: { readonly reading: KnownReading; readonly root: string }[] = [];
  /** By URI, the sign of its reading and the root that it belongs to; with a cache only. */
  readonly #signs = new Map<string, { readonly sign: string; readonly root: string }>();
  /** By root, the sign of all readings that belong to it; made when everything has been read. */
  readonly #rootSigns = new Map<string, string>();

  /** With a `cache`, files of which an earlier run says what they hold are not read again. */
  constructor(settings: SettingsByFolder, today: string, cwd: string, cache: CheckCache | null = null) {
    this.#settings = settings;
    this.#today = today;
    this.#cwd = cwd;
    this.#cache = cache;
  }

  /** Remembers what others may ask of the document; `kept` also for later runs. */
  take(document: Document, kept = true): void {
    if (this.#read.has(document.file)) return;
    this.#read.add(document.file);
    const reading = readingOf(document, this.#today, null);
    const { root } = document.inForce;
    this.#put(document.uri, reading, root);
    if (this.#cache === null) return;
    const known = this.#cache.readingAs(document, reading, kept);
    if (reading.kind !== 'other') this.#signs.set(known.uri, { sign: known.sign, root });
  }

  /** The same of a file of which an earlier run says what it holds. */
  takeKnown(file: string, reading: KnownReading): void {
    if (this.#read.has(file)) return;
    this.#read.add(file);
    if (reading.kind === 'other') return;
    const { root } = this.#settings.of(file);
    this.#waiting.push({ reading, root });
    this.#signs.set(reading.uri, { sign: reading.sign, root });
  }

  /** The document as all files below its root let it be read. */
  settle(document: Document): Document {
    const { file, path, named, bom } = document;
    const facts = this.whenAsked(documentPlaceOf(document));
    return { file, path, named, bom, ...settledDocument(document, facts) };
  }

  /** What is known so far. The team's template is read first: it decides for all. */
  soFar(place: DocumentPlace): Facts {
    this.#readTemplates(place.root);
    return this.#factsFor(place);
  }

  /** The same as `complete`, but other files are read only when a rule asks about them. */
  whenAsked(place: DocumentPlace): Facts {
    return {
      byId: (id) => this.complete(place).byId(id),
      byUri: (uri) => this.complete(place).byUri(uri),
      byClass: (key) => this.complete(place).byClass(key),
      exists: (uri) => existsBelow(place.root, uri),
      houseSections: (among) => this.complete(place).houseSections(among),
      hasTemplate: () => this.complete(place).hasTemplate(),
      usesChain: () => this.complete(place).usesChain(),
      dateOrder: () => this.complete(place).dateOrder(),
      severities: () => this.complete(place).severities(),
    };
  }

  /** What is known after all files below the document's root were read. */
  complete(place: DocumentPlace): Facts {
    this.#readRoot(place.root);
    return this.#factsFor(place);
  }

  /** Equal as long as whatever is asked about the root's post-mortems has the same answer; with a cache only. */
  signOf(root: string): string {
    const known = this.#rootSigns.get(root);
    if (known !== undefined) return known;
    this.#readRoot(root);
    const lines = [...this.#signs]
      .filter(([, reading]) => reading.root === root)
      .map(([uri, { sign }]) => `${uri} ${sign}`);
    const signOfAll = contentHash(lines.sort().join('\n'));
    this.#rootSigns.set(root, signOfAll);
    return signOfAll;
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
    const refused = refusalOf(root, fileUri(homedir())) !== null;
    const files = refused ? [] : walkMarkdown(URI.parse(root).fsPath, mostFiles).files;
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

  #put(uri: string, reading: FileReading, root: string): void {
    if (reading.kind === 'postmortem') this.#index.set(reading.facts, root);
    if (reading.kind === 'template') this.#index.setTemplate(uri, reading.sections, root);
  }

  #factsFor({ root, uri, date }: DocumentPlace): Facts {
    for (const { reading, root: own } of this.#waiting) this.#put(reading.uri, reading.parsed(), own);
    this.#waiting = [];
    const facts = this.#index.factsFor(root, uri, exists);
    return { ...facts, byClass: (key) => facts.byClass(key).filter(isBefore(date)) };
  }
}

/** Only an earlier incident can be the first of its class; so those that are read later change no answer. */
function isBefore(date: IsoDate | null): (facts: PostmortemFacts) => boolean {
  return (facts) => date !== null && facts.date !== null && facts.date < date;
}

/** Of files outside the root nothing is told. */
function existsBelow(root: string, uri: string): 'yes' | 'no' | 'unknown' {
  return isWithin(root, uri) ? exists(uri) : 'unknown';
}

function exists(uri: string): 'yes' | 'no' {
  return existsSync(URI.parse(uri).fsPath) ? 'yes' : 'no';
}
