import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { wordsIn } from '../../server/src/prose/learned/unpack-words.ts';
import { packWords } from './pack-words.ts';

suite('packed words', () => {
  const words = ['careless', '<end>', 'care', 'caring', '!', 'b', 'c'.repeat(80), 'c'.repeat(90)];
  const packed = packWords(
    words.map((word) => ({ word, vector: new Float32Array(4) })),
    4,
    2,
    true,
  );

  test('come back in the order of the alphabet', () => {
    assert.deepEqual(wordsIn(packed), words.toSorted());
  });

  test('are written without what they share with the word before', () => {
    const three = ['careless', 'care', 'caring'].map((word) => ({ word, vector: new Float32Array(4) }));
    assert.equal(packWords(three, 4, 2, true).words, 'Acare Eless Ding');
  });

  test('may be none', () => {
    assert.deepEqual(wordsIn(packWords([], 4, 2, false)), []);
  });
});
