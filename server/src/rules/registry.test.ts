import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allRules } from './registry.ts';
import { ruleIds } from './rule-ids.ts';

suite('the registry', () => {
  test('has every id once, in the order of the list', () => {
    assert.deepEqual(
      allRules.map(({ id }) => id),
      ruleIds,
    );
    assert.equal(new Set(ruleIds).size, ruleIds.length);
  });
});
