import assert from 'node:assert/strict';
import test from 'node:test';
import { inEnglish, l10n, speakWith } from './l10n.ts';

test('words are English until somebody gives another language', () => {
  assert.equal(l10n.t('{0} of {1}, {0}', 1, 'two'), '1 of two, 1');
  assert.equal(l10n.t('no value for {0}'), 'no value for {0}');
  speakWith((message) => message.toUpperCase());
  assert.equal(l10n.t('said'), 'SAID');
  speakWith(inEnglish);
});
