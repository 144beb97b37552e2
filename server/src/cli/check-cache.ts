import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Severity } from '../config/config.ts';
import { readCache, writeCache } from '../host/node-cache.ts';
import type { FileReading } from '../review/reading-of.ts';
import { contentHash } from '../text/content-hash.ts';
import { fileUri } from '../text/uri-text.ts';
import { type CacheKey, cacheHead, cacheLine, IndexCache } from '../workspace/index-cache.ts';
import type { Document, TextFile } from './documents.ts';
import { type Conclusion, FindingsCache, findingsHead, findingsLine } from './findings-cache.ts';

/** What an earlier run read in a file. */
export interface KnownReading {
  readonly uri: string;
  readonly kind: FileReading['kind'];
  /** Equal for equal readings. */
  readonly sign: string;
  readonly parsed: () => FileReading;
}

/**
 * What earlier runs read and concluded, in two files of one folder: readings (what other files may ask about), and
 * findings as far down as `level`. Each line stands for itself, so the two need not be of one run.
 */
export class CheckCache {
  readonly #folder: string;
  readonly #level: Severity;
  readonly #version: string;
  readonly #today: string;
  readonly #readings: IndexCache;
  readonly #findings: FindingsCache;
  readonly #newReadings = new Map<string, string>();
  readonly #newFindings = new Map<string, string>();

  /** `version` names the program: what another one wrote is not read. */
  constructor(folder: string, level: Severity, version: string, today: string) {
    this.#folder = folder;
    this.#level = level;
    this.#version = version;
    this.#today = today;
    this.#readings = new IndexCache(readCache(this.#readingsFile), version);
    this.#findings = new FindingsCache(readCache(this.#findingsFile), version);
  }

  keyOf({ file, text, inForce }: Pick<TextFile, 'file' | 'text' | 'inForce'>): CacheKey {
    return {
      uri: fileUri(file),
      hash: contentHash(text),
      config: inForce.sign,
      today: this.#today,
    };
  }

  readingOf(key: CacheKey): KnownReading | null {
    const found = this.#readings.find(key);
    if (found === null) return null;
    const { sum: sign, json } = found;
    return { uri: key.uri, kind: kindOf(json), sign, parsed: () => JSON.parse(json) as FileReading };
  }

  /** Where the reading of a document is among the others; `kept`: also for later runs. */
  readingAs(
    document: Document,
    reading: FileReading,
    kept: boolean,
  ): { readonly uri: string; readonly sign: string } {
    const key = this.keyOf({ ...document, text: document.postmortem.source.text });
    if (kept) {
      this.#newReadings.set(key.uri, cacheLine(key, '', reading, document.inForce.config.archiveAfter));
    }
    return { uri: key.uri, sign: contentHash(JSON.stringify(reading)) };
  }

  conclusionOf(key: CacheKey): Conclusion | null {
    return this.#findings.get(key);
  }

  keepConclusion(key: CacheKey, conclusion: Conclusion): void {
    this.#newFindings.set(key.uri, findingsLine(key, conclusion));
  }

  /** Writes what is new beside what still may be of use. */
  save(): void {
    if (this.#newReadings.size > 0) {
      writeCache(this.#readingsFile, merged(cacheHead(this.#version), this.#readings, this.#newReadings));
    }
    if (this.#newFindings.size > 0) {
      writeCache(this.#findingsFile, merged(findingsHead(this.#version), this.#findings, this.#newFindings));
    }
  }

  get #readingsFile(): string {
    return join(this.#folder, 'readings.cache');
  }

  /** Rules that can only say less are not asked, so that each level has findings of its own. */
  get #findingsFile(): string {
    return join(this.#folder, `findings-${this.#level}.cache`);
  }
}

/** As `JSON.stringify` begins the readings. */
function kindOf(json: string): FileReading['kind'] {
  if (json.startsWith('{"kind":"postmortem"')) return 'postmortem';
  return json.startsWith('{"kind":"template"') ? 'template' : 'other';
}

interface Lines {
  readonly uris: () => Iterable<string>;
  readonly line: (uri: string) => string | null;
}

/** New lines in place of old ones; those of files that are gone are left out. */
function merged(head: string, earlier: Lines, fresh: ReadonlyMap<string, string>): string {
  const lines = [head, ...fresh.values()];
  for (const uri of earlier.uris()) {
    const line = earlier.line(uri);
    if (line !== null && !fresh.has(uri) && existsSync(URI.parse(uri).fsPath)) lines.push(line);
  }
  return lines.join('\n');
}
