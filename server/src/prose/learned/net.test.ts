import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  classify,
  type Net,
  pool,
  project,
  projectionSize,
  weightsOf,
  withMarks,
  wordingClasses,
} from './net.ts';

/** Two words of one number, one mark, one filter that sees two places: first times 1, second times 10, mark 100. */
const net: Net = {
  shape: { wordSize: 1, channels: 2, filters: 1, widths: [2] },
  vectors: Float32Array.from([1, 2]),
  filterWeights: Float32Array.from([1, 0, 10, 100]),
  filterBias: Float32Array.from([-5]),
  classWeights: Float32Array.from(wordingClasses.map((_, which) => (which === 1 ? 1 : 0))),
  classBias: new Float32Array(wordingClasses.length),
};

suite('net', () => {
  test('a place gives each filter its numbers and marks, weighed by offset', () => {
    assert.equal(projectionSize(net.shape), 2);
    assert.deepEqual([...project(net, 1)], [2, 20]);
    assert.deepEqual([...withMarks(net, project(net, 0), 1)], [1, 110]);
  });

  test('the best place of a filter counts, and none below zero', () => {
    const one = project(net, 0);
    const two = project(net, 1);
    const { values, starts } = pool(net, [one, one, two]);
    assert.deepEqual([...values, ...starts], [1 + 20 - 5, 1]);
    assert.deepEqual([...pool(net, [one]).values], [0]);
  });

  test('the words of the best places count', () => {
    const pooled = pool(net, [project(net, 0), project(net, 0), project(net, 1)]);
    assert.deepEqual(weightsOf(net, pooled, 1, 3), [0, 16, 16]);
    assert.deepEqual(weightsOf(net, pooled, 2, 3), [0, 0, 0]);
  });

  test('answers are probabilities, the likelier the higher their score', () => {
    const answer = classify(net, [3]);
    assert.ok(Math.abs(answer.reduce((sum, one) => sum + one, 0) - 1) < 1e-9);
    assert.equal(answer.indexOf(Math.max(...answer)), 1);
    assert.deepEqual(new Set(classify(net, [0])), new Set([1 / wordingClasses.length]));
  });
});
