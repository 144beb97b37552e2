import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../config/config.ts';
import { mineTest } from './mine.ts';

const config = {
  ...defaultConfig,
  people: [
    { name: 'Li Wen', handles: ['@li'], emails: ['li@acme.test'], team: 'payments' },
    { name: 'Maya', handles: ['@maya'], emails: [], team: null },
  ],
};

test('a mail address finds the handle and the name that the configuration ties to it', () => {
  const mine = mineTest(['LI@acme.test'], config);
  assert.ok(mine(['@li']));
  assert.ok(mine(['@maya', 'Li Wen']));
  assert.ok(!mine(['@maya']));
  assert.ok(!mine([]));
});

test('a handle needs no configuration, and nobody is nobody', () => {
  assert.ok(mineTest(['@sam'], defaultConfig)(['sam']));
  assert.ok(!mineTest([], config)(['']));
  assert.ok(!mineTest([''], config)(['']));
});
