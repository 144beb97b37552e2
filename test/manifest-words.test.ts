import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

type Words = Readonly<Record<string, string>>;

const manifest = readFileSync('package.json', 'utf8');
const english = wordsOf('package.nls.json');
const german = wordsOf('package.nls.de.json');

/** Names that are the same in every language. */
const names = new Set(['Missing Link', 'Post-mortems']);

/** Keys of the manifest under which words for people are. */
const shown = /^(?:title|name|contextualTitle|contents|description|markdownDescription|altText)$/;

suite('the words of the manifest', () => {
  test('none is written into the manifest itself', () => {
    const around = wordsIn(JSON.parse(manifest).contributes).filter(
      (text) => !/^%[\w.]+%$/.test(text) && !names.has(text),
    );
    assert.deepEqual(around, []);
  });

  test('the manifest uses the keys that there are, and all of them', () => {
    const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  test('every key is translated', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
    const same = Object.keys(english).filter((key) => german[key] === english[key]);
    assert.deepEqual(
      same.filter((key) => !names.has(english[key] ?? '')),
      [],
    );
  });

  test('a translation has the links and the code of the original', () => {
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(fixedParts(german[key] ?? ''), fixedParts(text), key);
    }
  });

  for (const [language, words] of [
    ['English', english],
    ['German', german],
  ] as const) {
    test(`in ${language}, who types the title of a command gets no other one`, () => {
      const titles = Object.entries(words).filter(([key]) => key.startsWith('command.'));
      const confused = titles.flatMap(([key, title]) =>
        titles
          .filter(([other, longer]) => other !== key && matches(title, longer))
          .map(([, longer]) => `'${title}' also finds '${longer}'`),
      );
      assert.deepEqual(confused, []);
    });
  }
});

test('what is typed finds a title as the palette does it', () => {
  assert.ok(matches('Show Open Fixes', 'Show My Open Fixes'));
  assert.ok(matches('Open Fix', 'Show Open Fixes'));
  assert.ok(!matches('Show Open Fixes', 'Show Only My Fixes'));
});

/** Whether the palette offers the title for what is typed: each word begins one of the title's, in their order. */
function matches(typed: string, title: string): boolean {
  const left = split(title);
  return split(typed).every((word) => {
    const at = left.findIndex((other) => other.startsWith(word));
    left.splice(0, at + 1);
    return at >= 0;
  });
}

function split(title: string): string[] {
  return title.toLowerCase().replaceAll('…', '').split(/\s+/);
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return shown.test(key) ? [inner] : [];
    if (key === 'enumDescriptions') return inner as readonly string[];
    return wordsIn(inner);
  });
}

/** Addresses of commands, code, and names in code: what a translation must not change. */
function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\(command:[^)]*\)|(`+)[^`]+\1/g)]
    .map(([part]) => part.replace('Strg+', 'Ctrl+'))
    .sort();
}

function wordsOf(file: string): Words {
  return JSON.parse(readFileSync(file, 'utf8'));
}
