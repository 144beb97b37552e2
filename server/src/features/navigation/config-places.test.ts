import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definesTerms, extendedFiles, personPlace, termPlace, usualLevelPlaces } from './config-places.ts';

const text = [
  'extends: [sre, ./a.yaml, ../b.yml, /etc/c.yaml, "https://x.test/d.yaml"]',
  'levels: [build, "run time"]',
  'labels:',
  '  - flag',
  "  - name: 'feature flag'",
  '    level: Run-Time',
  'people:',
  '  - Ana Souza',
  '  - name: Maya Lindqvist',
].join('\n');

const words = (span: { readonly start: number; readonly end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

test('levels, labels and people are found in each form of a list, without quotes', () => {
  assert.equal(words(termPlace(text, 'level', 'run-time')), 'run time');
  assert.equal(words(termPlace(text, 'label', 'flag')), 'flag');
  assert.equal(words(termPlace(text, 'label', 'Feature Flag')), 'feature flag');
  assert.equal(words(termPlace(text, 'label', 'build')), null);
  assert.equal(words(personPlace(text, 'Ana Souza')), 'Ana Souza');
  assert.equal(words(personPlace(text, 'Maya Lindqvist')), 'Maya Lindqvist');
  assert.deepEqual(usualLevelPlaces(text, 'run time').map(words), ['Run-Time']);
});

test('files that are built on are paths within the repository, the strongest first', () => {
  assert.deepEqual(extendedFiles(text), ['../b.yml', './a.yaml']);
});

test('a text that is no configuration defines nothing', () => {
  for (const broken of ['', '[', 'levels:', 'levels: 7: 8', '- a']) {
    assert.equal(definesTerms(broken, 'level'), false, broken);
    assert.deepEqual(extendedFiles(broken), []);
  }
});
