import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postmortemFacts } from '../model/facts.fixture.ts';
import type { FixFacts } from '../model/facts.ts';
import { postmortemRows } from './postmortem-rows.ts';

const world = { today: '2026-11-21', now: Date.parse('2026-11-21T12:00Z'), countsOf: () => null };

function structural(...fixes: readonly Partial<FixFacts>[]): string | undefined {
  const all = fixes.map((fix): Partial<FixFacts> => ({ kind: 'structural', ...fix }));
  return postmortemRows([postmortemFacts({}, all)], world)[0]?.structural;
}

test('the worst of the structural fixes speaks for all', () => {
  assert.equal(structural(), 'missing');
  assert.equal(structural({ status: 'done' }), 'done');
  assert.equal(structural({ status: 'done' }, { status: 'in-progress' }), 'in-progress');
  assert.equal(structural({ due: '2026-12-01' }, { due: '2026-11-20' }), 'overdue');
});

test('a structural fix that is snoozed is not overdue, as in the list of open fixes', () => {
  assert.equal(structural({ due: '2026-11-01', snoozedUntil: '2026-12-01' }), 'open');
  assert.equal(structural({ due: '2026-11-01', snoozedUntil: '2026-11-21' }), 'overdue');
});

test('what waits comes first, then the newest', () => {
  const all = [
    postmortemFacts({ uri: 'file:///old', status: 'published', date: '2026-01-02' }),
    postmortemFacts({ uri: 'file:///new', status: 'published', date: '2026-10-02' }),
    postmortemFacts({ uri: 'file:///archived', archived: true }),
    postmortemFacts({ uri: 'file:///draft', status: 'draft', date: '2026-01-01' }),
    postmortemFacts({ uri: 'file:///review' }),
  ];
  const rows = postmortemRows(all, world).map(({ uri, state }) => [uri.slice('file:///'.length), state]);
  assert.deepEqual(rows, [
    ['draft', 'draft'],
    ['review', 'review'],
    ['new', 'published'],
    ['old', 'published'],
    ['archived', 'archived'],
  ]);
});
