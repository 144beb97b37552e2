import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { LearnedReader } from '../../server/src/prose/learned/reader.ts';
import { markCount } from '../../server/src/prose/learned/reading.ts';
import { wordsIn } from '../../server/src/prose/learned/unpack-words.ts';
import { answers } from './answer.ts';
import { type Course, train, trainOn } from './course.ts';
import { packNet, packVocabulary } from './finish.ts';
import { settle } from './settle.ts';
import { makeVocabulary } from './vocabulary.ts';

const words = ['slow', 'lazy', 'the', 'pod', 'reviewer'];
const vectors = new Map(
  words.map((word, at) => [word, Array.from({ length: 6 }, (_, i) => (i === at ? 1 : 0))]),
);
const vocabulary = makeVocabulary(new Map(), { size: 6, words, vectors }, words.length);
const sentence = (text: string): { readonly ids: readonly number[]; readonly marks: readonly number[] } => {
  const ids = text.split(' ').map((word) => vocabulary.ids.get(word) ?? 0);
  return { ids, marks: ids.map(() => 0) };
};
const example = (text: string, which: number) => ({
  ...sentence(text),
  target: [0, 1, 2, 3, 4].map((at) => (at === which ? 1 : 0)),
  weight: 1,
});
const shape = { wordSize: 4, channels: 4 + markCount, filters: 4, widths: [1, 2] };
const course: Course = {
  shape,
  vocabulary,
  publicSize: 6,
  unknown: 0,
  labelled: [
    example('the lazy reviewer', 1),
    example('lazy the reviewer', 1),
    example('the slow pod', 0),
    example('slow the pod', 0),
  ],
  natural: [example('the pod', 0), example('the reviewer', 0)],
  naturalPerRound: 2,
  rounds: 60,
  batch: 3,
  pace: { rate: 0.02, wordRate: 0.001, decay: 0, dropout: 0.1, wordDropout: 0 },
  seed: 3,
};

suite('training', () => {
  const net = train(course);

  test('tells the sentences apart that it has seen', () => {
    const [lazy, slow] = answers(net, [sentence('the lazy reviewer'), sentence('the slow pod')]);
    assert.ok((lazy?.[1] ?? 0) > 0.8, `${lazy}`);
    assert.ok((slow?.[0] ?? 0) > 0.8, `${slow}`);
  });

  test('gives the same net for the same seed', () => {
    assert.deepEqual(train(course).filters.values, net.filters.values);
    assert.notDeepEqual(train({ ...course, seed: 4 }).filters.values, net.filters.values);
  });

  const kept = vocabulary.words.map((_, id) => id);
  const packedWords = packVocabulary(net, vocabulary, { kept, fine: kept.length, triggers: new Set() });

  test('goes on with the words as they are packed, and leaves them as they are', () => {
    const settled = settle(net, packedWords);
    const read = (text: string): number => {
      const ids = text.split(' ').map((word) => settled.vocabulary.ids.get(word) ?? 0);
      return answers(settled.net, [{ ids, marks: ids.map(() => 0) }])[0]?.[0] ?? 0;
    };
    const [wanted = []] = answers(net, [sentence('the lazy reviewer')]);
    assert.ok(Math.abs(read('the lazy reviewer') - (wanted[0] ?? 0)) < 0.1);
    const words = settled.net.words.values.slice();
    trainOn(settled.net, {
      ...course,
      natural: [],
      naturalPerRound: 0,
      pace: { ...course.pace, wordRate: 0 },
    });
    assert.deepEqual(settled.net.words.values, words);
    assert.notDeepEqual(settled.net.filters.values, net.filters.values);
  });

  test('is answered alike by the packed net', () => {
    const packed = packNet(net, packedWords, 64);
    const reader = new LearnedReader(packed);
    const ids = new Map(packed.words.flatMap(wordsIn).map((word, id) => [word, id]));
    for (const text of ['the lazy reviewer', 'the slow pod', 'slow the pod']) {
      const packedIds = text.split(' ').map((word) => ids.get(word) ?? 0);
      const answer = reader.answer({ ids: packedIds, marks: packedIds.map(() => 0) });
      const [wanted = []] = answers(net, [sentence(text)]);
      assert.ok(Math.abs((answer[0] ?? 0) - (wanted[0] ?? 0)) < 0.1, `${answer} ${wanted}`);
    }
  });
});
