import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInline } from '../../text/markdown/inline.ts';
import { mask } from '../mask.ts';
import { Names } from '../names.ts';
import { sentencesOf } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import { readSentence } from './reading.ts';

const vocabulary = [
  ...['<unknown>', '<prose>', '<action>', '<end>', '<person>', '<number>', '<code>', '<identifier>', '<ly>'],
  ...['the', 'forgot', 'second', 'hand', '.'],
];
const names = new Names({ people: ['Maya'], teams: [], systems: ['Hermes'] });

function read(text: string, context: 'prose' | 'action' = 'prose'): readonly string[] {
  const { pieces } = readInline(text, [{ start: 0, end: text.length }], new Map());
  const tokens = tokenise(mask(text, 0, pieces));
  const [sentence] = sentencesOf(tokens);
  assert.ok(sentence);
  const { ids, marks } = readSentence(tokens, sentence, names, context, (word) => {
    const id = vocabulary.indexOf(word);
    return id < 0 ? undefined : id;
  });
  return ids.map((id, at) => `${vocabulary[id]}${(marks[at] ?? 0) === 0 ? '' : `+${marks[at]}`}`);
}

suite('a sentence as the net reads it', () => {
  test('begins with its place and ends with an end', () => {
    assert.deepEqual(read('the .'), ['<prose>', 'the', '.', '<end>']);
    assert.deepEqual(read('the', 'action'), ['<action>', 'the', '<end>']);
  });

  test('people, numbers, code and identifiers are one word each', () => {
    assert.deepEqual(read('Maya forgot 12 `rm -rf` v2_x.'), [
      '<prose>',
      '<person>+2',
      'forgot',
      '<number>',
      '<code>',
      '<identifier>',
      '.',
      '<end>',
    ]);
  });

  test('an unknown word is its ending, a compound its parts, a machine marked', () => {
    assert.deepEqual(read('the slackly second-hand Hermes'), [
      '<prose>',
      'the',
      '<ly>',
      'second',
      'hand',
      '<unknown>+33',
      '<end>',
    ]);
  });
});
