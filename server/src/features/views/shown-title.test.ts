import assert from 'node:assert/strict';
import test from 'node:test';
import { shownTitle } from './shown-title.ts';

test('no row is nameless: the title, else the id, else the file', () => {
  const uri = 'file:///repo/postmortems/2026-11-03-slow%20checkout.md';
  assert.equal(shownTitle({ title: 'Slow checkout', id: 'INC-7', uri }), 'Slow checkout');
  assert.equal(shownTitle({ title: ' ', id: 'INC-7', uri }), 'INC-7');
  assert.equal(shownTitle({ title: null, id: null, uri }), '2026-11-03-slow checkout');
  assert.equal(
    shownTitle({ title: null, id: null, uri: 'file:///repo/2026-outage/index.md' }),
    '2026-outage',
  );
});
