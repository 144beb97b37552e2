import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultVocabulary } from '../../model/document/vocabulary.ts';
import { rankOf } from './rank.ts';

test('reads the spellings of one severity as one rank', () => {
  for (const written of [
    'P1',
    'p1',
    'SEV1',
    'SEV-1',
    'sev 1',
    'S1',
    '~S1',
    'SEV-1 – checkout unavailable',
    'P1 (was P2)',
  ]) {
    assert.equal(rankOf(written, defaultVocabulary), 1, written);
  }
  assert.equal(rankOf('near-miss', defaultVocabulary), 9);
  assert.equal(rankOf('Near miss', defaultVocabulary), 9);
});

test('does not take a longer word or figure for a severity', () => {
  for (const written of ['P12', 'SEV10', 'S33 bucket', 'high', '', 'P']) {
    assert.equal(rankOf(written, defaultVocabulary), null, written);
  }
});
