import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import jsTokens from 'js-tokens';
import { allRules } from '../server/src/rules/registry.ts';

const top = join(import.meta.dirname, '..');

interface Unwanted {
  readonly word: RegExp;
  readonly instead: string;
}

/** Words that make a sentence hard to read at once, with what we write instead. */
const words: readonly Unwanted[] = [
  { word: /(?<!-)\bstands?\b(?! for\b|-)|\bstood\b(?! for\b)/i, instead: 'is, are' },
  { word: /\bsees? to it\b/i, instead: 'does it' },
  { word: /\bwhom\b/i, instead: 'who' },
  { word: /(?<!\bthere )\b(?:is|are) none\b/i, instead: 'is not one' },
  { word: /\bbelongs? into\b/i, instead: 'belongs in, goes into' },
  { word: /\bmend(?:s|ed|ing)?\b/i, instead: 'repair, fix' },
  { word: /\banew\b/i, instead: 'again' },
  { word: /\b(?:is|are) a slip\b/i, instead: 'is wrong' },
  { word: /\bno calendar has\b/i, instead: 'is not a real date' },
];

/** In a comment a client may be told something; a message tells nobody anything. */
const wordsOfMessages: readonly Unwanted[] = [
  ...words,
  { word: /\btells?\b(?! apart\b)/i, instead: 'says, shows' },
  { word: /\btold\b/i, instead: 'said, reported' },
];

/** Folders whose texts are vocabulary: words that are looked for in documents, and samples of them. */
const vocabulary =
  /^server\/src\/(?:model|prose)\/|\/(?:wording|training)\/|signals\.ts$|told[\w-]*\.ts$|\.(?:test|fixture)\.ts$/;

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules'));
}

function faultsIn(path: string, text: string, unwanted = wordsOfMessages): readonly string[] {
  return unwanted.flatMap(({ word, instead }) => {
    const found = word.exec(text)?.[0];
    if (found === undefined) return [];
    return `${path}: '${found}' (better: ${instead}) in: ${text.trim().slice(0, 120)}`;
  });
}

/** Messages, titles and descriptions: literals in which words follow one another. */
function sentencesOf(code: string): readonly string[] {
  return [...jsTokens(code)]
    .filter(({ type }) => type === 'StringLiteral' || type.includes('Template'))
    .map(({ value }) => value)
    .filter((value) => /[a-z] [a-z]/i.test(value));
}

function proseOf(page: string): string {
  return page.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`|"[^"\n]*"/g, '');
}

suite('plain words', () => {
  test('of messages, views and help', () => {
    const code = ['server/src', 'client/src', 'scripts'].flatMap((folder) => filesBelow(folder, '.ts'));
    const faults = code
      .filter((path) => !vocabulary.test(path))
      .flatMap((path) =>
        sentencesOf(readFileSync(join(top, path), 'utf8')).flatMap((sentence) => faultsIn(path, sentence)),
      );
    assert.deepEqual(faults, []);
  });

  test('of pages', () => {
    const pages = [...filesBelow('docs', '.md'), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
    const faults = pages.flatMap((path) =>
      proseOf(readFileSync(join(top, path), 'utf8'))
        .split('\n')
        .flatMap((line) => faultsIn(path, line)),
    );
    assert.deepEqual(faults, []);
  });

  test('of comments', () => {
    const code = ['server/src', 'client/src', 'scripts', 'test'].flatMap((folder) =>
      filesBelow(folder, '.ts'),
    );
    const faults = code.flatMap((path) =>
      [...jsTokens(readFileSync(join(top, path), 'utf8'))]
        .filter(({ type }) => type.endsWith('Comment'))
        .flatMap(({ value }) => faultsIn(path, value.replaceAll(/`[^`\n]*`|"[^"\n]*"/g, ''), words)),
    );
    assert.deepEqual(faults, []);
  });

  test('of what the manifest shows', () => {
    const manifest = readFileSync(join(top, 'package.nls.json'), 'utf8').split('\n');
    assert.deepEqual(
      manifest.flatMap((line) => faultsIn('package.nls.json', line)),
      [],
    );
  });

  test('summaries of rules are short', () => {
    for (const { id, summary } of allRules) assert.ok(summary.length <= 100, `${id}: ${summary}`);
  });
});
