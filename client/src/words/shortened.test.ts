import assert from 'node:assert/strict';
import test from 'node:test';
import { shortened } from './shortened.ts';

test('a long title ends between words', () => {
  assert.equal(shortened('Cap retries'), 'Cap retries');
  assert.equal(
    shortened('Compare document counts in the runbook before the alias moves'),
    'Compare document counts in the runbook…',
  );
});

test('a title of one long word, or of letters of two units, is never cut within a letter', () => {
  assert.equal(shortened('x'.repeat(60)), `${'x'.repeat(37)}…`);
  assert.ok(!/[\ud800-\udbff]…$/.test(shortened('🔥'.repeat(60))));
});
