import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

const levels = ['strategy', 'discovery', 'scope', 'execution', 'operation'];

test('finds the name that a slip of the keys meant', () => {
  assert.equal(nearest('opertion', levels), 'operation');
  assert.equal(nearest('Excecution', levels), 'execution');
  assert.equal(nearest('scenario gap', ['scenario-gap', 'testing-gap']), 'scenario-gap');
});

test('takes two neighbours the wrong way round for one slip', () => {
  assert.equal(nearest('socpe', levels), 'scope');
  assert.equal(nearest('ruels', ['root', 'rules', 'people']), 'rules');
});

test('offers nothing where no name is near', () => {
  assert.equal(nearest('deployment', levels), null);
  assert.equal(nearest('', levels), null);
});

test('offers nothing where two names are equally near', () => {
  assert.equal(nearest('bat', ['cat', 'hat']), null);
});

test('does not measure words of absurd length', () => {
  assert.equal(nearest('operation'.repeat(1000), levels), null);
});
