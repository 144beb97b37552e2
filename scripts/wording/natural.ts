import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultVocabulary } from '../../server/src/model/document/vocabulary.ts';
import { readPostmortem } from '../../server/src/model/read.ts';
import { findHits } from '../../server/src/prose/find-hits.ts';
import { isEnglish } from '../../server/src/prose/language.ts';
import { type WordingClass, wordingClasses } from '../../server/src/prose/learned/net.ts';
import type { Sentence } from '../../server/src/prose/sentences.ts';
import { contentHash } from '../../server/src/text/content-hash.ts';
import { Source } from '../../server/src/text/source.ts';
import { type ReadText, readText } from './texts.ts';

/** Sentences of real documents that somebody has read: what they are, by a name that gives nothing of them away. */
const readThrough: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('read-through.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
);

/** A name for a sentence: the same words give the same one. */
export function sentenceName({ passage, tokens }: ReadText, { from, to }: Sentence): string {
  const text = passage.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return contentHash(text.replaceAll(/\s+/g, ' '));
}

/** Whether somebody has read it and said what it is. */
export function isRead(text: ReadText, sentence: Sentence): boolean {
  return readThrough.has(sentenceName(text, sentence));
}

/** What a reader took a sentence of a real document for; `none` where nobody has read it, null where it is unclear. */
export function labelOfNatural(text: ReadText, sentence: Sentence): WordingClass | null {
  const label = readThrough.get(sentenceName(text, sentence)) ?? 'none';
  return wordingClasses.find((one) => one === label) ?? null;
}

const silent = new Set(['lessons', 'luck', 'debrief']);
const roster = { people: [], teams: [], systems: [] };

/** A passage of a real document in which the rules find nothing: it is taken for harmless. */
export interface Natural extends ReadText {
  readonly file: string;
  /** Of a document that is read as a post-mortem. */
  readonly postmortem: boolean;
  /** A name for the passage that gives nothing of it away. */
  readonly hash: string;
}

/** The passages of all markdown files below the folders, each text once. */
export function* naturalPassages(folders: readonly string[], most: number): Iterable<Natural> {
  const seen = new Set<string>();
  for (const file of folders.flatMap(markdownBelow)) {
    const text = readFileSync(file, 'utf8');
    if (text.length > most) continue;
    const postmortem = readPostmortem(new Source(text), {
      uri: pathToFileURL(file).href,
      vocabulary: defaultVocabulary,
      path: 'default',
    });
    if (!isEnglish(postmortem.passages)) continue;
    for (const passage of postmortem.passages) {
      const hash = contentHash(passage.text.replaceAll(/\s+/g, ' '));
      if (seen.has(hash) || silent.has(passage.place) || passage.text.length > 4000) continue;
      seen.add(hash);
      if (findHits(passage, roster, null).length > 0) continue;
      const context = passage.place === 'actions' ? 'action' : 'prose';
      yield { ...readText(passage, context), file, postmortem: postmortem.recognised, hash };
    }
  }
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
