import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { URI } from 'vscode-uri';
import { isMarkdownName } from '../host/markdown-names.ts';
import { walk } from '../host/node-walk.ts';
import { factsOf } from '../model/extract-facts.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { Facts } from '../rules/rule.ts';
import { FactsIndex } from '../workspace/facts-index.ts';
import { refusalOf } from '../workspace/refusal.ts';
import { type Document, readDocument, settled } from './documents.ts';
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
  /** Those of which every file was read. */
  readonly #roots = new Set<string>();
  /** The files below a root, listed when its templates were looked for. */
  readonly #files = new Map<string, readonly string[]>();
  readonly #read = new Set<string>();
  readonly #index = new FactsIndex();

  constructor(settings: Settings, today: string, cwd: string) {
    this.#settings = settings;
    this.#today = today;
    this.#cwd = cwd;
  }

  /** Remembers what others may ask of the document. */
  take(document: Document): void {
    if (this.#read.has(document.file)) return;
    this.#read.add(document.file);
    const { postmortem, settings } = document;
    if (postmortem.because === 'template') {
      this.#index.setTemplate(
        postmortem.uri,
        postmortem.sections.map(({ kind }) => kind),
      );
    } else if (postmortem.recognised) {
      this.#index.set(factsOf(postmortem, this.#today, settings.config.archiveAfter));
    }
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
      exists: this.#factsFor(place).exists,
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
    const files = refused ? [] : walk(root, isMarkdownName, mostFiles).files;
    this.#files.set(root, files);
    return files;
  }

  #readFile(file: string): void {
    if (this.#read.has(file)) return;
    const document = readDocument(file, false, this.#settings, this.#cwd);
    if (!('message' in document)) this.take(document);
  }

  #factsFor({ root, uri, date }: Place): Facts {
    const facts = this.#index.factsFor(URI.file(root).toString(), uri, exists);
    return { ...facts, byClass: (key) => facts.byClass(key).filter(isBefore(date)) };
  }
}

/** Only an earlier incident can be the first of its class; so those that are read later change no answer. */
function isBefore(date: IsoDate | null): (facts: PostmortemFacts) => boolean {
  return (facts) => date !== null && facts.date !== null && facts.date < date;
}

function exists(uri: string): 'yes' | 'no' {
  return existsSync(URI.parse(uri).fsPath) ? 'yes' : 'no';
}
