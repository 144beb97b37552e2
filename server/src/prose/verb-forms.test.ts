import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseOfGerund, baseOfPast } from './verb-forms.ts';

test('the plain form of what is written', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['checked', 'check'],
    ['planned', 'plan'],
    ['notified', 'notify'],
    ['validated', 'validate'],
    ['forgotten', 'forget'],
    ['misread', 'misread'],
    ['double-checked', 'double-check'],
    ['panicked', 'panic'],
    ['cancelled', 'cancel'],
    ['taken', 'take'],
  ];
  for (const [past, base] of forms) assert.equal(baseOfPast(past), base);
  for (const [gerund, base] of [
    ['checking', 'check'],
    ['validating', 'validate'],
    ['running', 'run'],
    ['telling', 'tell'],
    ['skipping', 'skip'],
    ['seeing', 'see'],
    ['making', 'make'],
  ] as const) {
    assert.equal(baseOfGerund(gerund), base);
  }
});

test('nothing is guessed', () => {
  assert.equal(baseOfPast('bled'), null);
  assert.equal(baseOfPast('red'), null);
  assert.equal(baseOfGerund('during'), null);
});
