import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitUrl } from './commit-url.ts';

const sha = '9f8e7d6c';

test('a commit is beside the issues of its repository where the host has one form', () => {
  const at = (url: string): string | null => commitUrl(sha, [{ key: '#', url }]);
  assert.equal(at('https://github.com/o/r/issues/{id}'), `https://github.com/o/r/commit/${sha}`);
  assert.equal(at('https://lab.test/g/r/-/issues/{id}'), `https://lab.test/g/r/-/commit/${sha}`);
  assert.equal(at('https://tracker.test/issues/{id}'), null);
});

test('a configured address takes precedence, and words that are no hash lead nowhere', () => {
  const templates = [
    { key: '#', url: 'https://github.com/o/r/issues/{id}' },
    { key: 'commit', url: 'https://git.test/{id}' },
  ];
  assert.equal(commitUrl(sha, templates), `https://git.test/${sha}`);
  for (const words of ['1234567', 'defaced', '9f8e7', 'INC-2026', '']) {
    assert.equal(commitUrl(words, templates), null, words);
  }
  assert.equal(commitUrl(sha, [{ key: 'commit', url: 'command:evil{id}' }]), null);
});
