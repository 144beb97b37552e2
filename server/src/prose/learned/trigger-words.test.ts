import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TriggerWords } from './trigger-words.ts';
import type { PackedWords } from './unpack-words.ts';

const book = { levels: 64, rowSize: 2, scales: [1], text: '' };

function part(words: string, triggers: boolean): PackedWords {
  return { triggers, words, vectors: { rowSize: 2, groupSize: 2, book, text: '' } };
}

suite('words that wake the second reader', () => {
  const triggers = new TriggerWords({
    words: [part('Acareless Asloppy Ato', true), part('Apod Athe', false)],
  });

  test('one of them in the text is enough, in any case and at either end', () => {
    assert.ok(triggers.standIn('Careless.'));
    assert.ok(triggers.standIn('It was all a bit SLOPPY'));
  });

  test('words that only begin like one, stand behind the triggers or are too short do not count', () => {
    assert.equal(triggers.standIn('Carelessly sloppiness'), false);
    assert.equal(triggers.standIn('The pod went to sleep.'), false);
    assert.equal(triggers.standIn(''), false);
  });
});
