import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import type { FixFacts } from '../../model/document/facts.ts';
import type { PostmortemState } from '../../protocol/postmortem-row.ts';
import { postmortemGroups } from './postmortem-rows.ts';

const world = {
  today: '2026-11-21',
  now: Date.parse('2026-11-21T12:00Z'),
  countsOf: () => null,
  placeOf: () => null,
};

function structural(...fixes: readonly Partial<FixFacts>[]): string | undefined {
  const all = fixes.map((fix): Partial<FixFacts> => ({ kind: 'structural', ...fix }));
  return postmortemGroups([postmortemFacts({}, all)], {}, world)[0]?.rows[0]?.structural;
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
  const rows = postmortemGroups(all, {}, world).flatMap((group) =>
    group.rows.map(({ uri, state }) => [uri.slice('file:///'.length), state]),
  );
  assert.deepEqual(rows, [
    ['draft', 'draft'],
    ['review', 'review'],
    ['new', 'published'],
    ['old', 'published'],
    ['archived', 'archived'],
  ]);
});

test('of many the newest are sent, with the number of all, and more when they are wanted', () => {
  const all = Array.from({ length: 700 }, (_, index) =>
    postmortemFacts({ uri: `file:///${String(index).padStart(3, '0')}`, date: null, status: 'draft' }),
  );
  const newest = postmortemFacts({ uri: 'file:///x', date: '2026-11-20', status: 'draft' });
  const sizes = (rows: Readonly<Partial<Record<PostmortemState, number>>>): unknown =>
    postmortemGroups([...all, newest], rows, world).map((group) => [
      group.state,
      group.count,
      group.rows.length,
      group.rows[0]?.uri,
      group.rows[1]?.uri,
    ]);
  assert.deepEqual(sizes({}), [['draft', 701, 200, 'file:///x', 'file:///000']]);
  assert.deepEqual(sizes({ archived: 900, draft: 600 }), [['draft', 701, 600, 'file:///x', 'file:///000']]);
});
