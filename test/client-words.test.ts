import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { clientWords, wordsOf } from './client-words.ts';

const german: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));

/** Words that are the same in German. */
const same = new Set(['1 post-mortem', 'Missing Link: {0}', 'Post-mortem', 'Status', '{0} post-mortems']);

suite('the words of the client', () => {
  const { keys, around } = clientWords();

  test('none goes around the languages', () => {
    assert.deepEqual(around, []);
  });

  test('each is in German, and nothing else is', () => {
    assert.ok(keys.length > 40);
    assert.deepEqual(Object.keys(german).sort(), keys);
    const left = keys.filter((key) => german[key] === key && !same.has(key));
    assert.deepEqual(left, []);
  });

  test('a translation has the values, icons and line ends of the original', () => {
    for (const key of keys) assert.deepEqual(fixedParts(german[key] ?? ''), fixedParts(key), key);
  });
});

test('words for people are told from words for machines', () => {
  const code = [
    `import { x } from './Some Path.ts';`,
    `server.log.warn(\`The answer \${a} did not come: \${b} more words\`);`,
    `window.showInformationMessage('Done is done.');`,
    `window.showInformationMessage(l10n.t('Said in words'));`,
    `const item = { label: 'now', command: 'missingLink.refresh', id: 'now' };`,
    `const said = \`\${count} fixes changed\`;`,
    `throw new Error('This cannot be');`,
  ].join('\n');
  assert.deepEqual(wordsOf(code, 'a.ts'), {
    keys: ['Said in words'],
    around: ['a.ts: Done is done.', 'a.ts: now', 'a.ts:  fixes changed'],
  });
});

function fixedParts(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}|\$\([\w-]+\)|\n|`[^`]+`/g)].map(([part]) => part).sort();
}
