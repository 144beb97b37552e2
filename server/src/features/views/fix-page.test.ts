import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Arrangement, defaultArrangement } from '../../protocol/arrangement.ts';
import { openFix } from '../../protocol/open-fix.fixture.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';
import { type FixPage, fixPage } from './fix-page.ts';

function page(
  fixes: readonly OpenFix[],
  arrangement: Partial<Arrangement> = {},
  more: { readonly groups?: number; readonly rows?: Readonly<Record<string, number>> } = {},
): FixPage {
  return fixPage(fixes, {
    arrangement: { ...defaultArrangement, ...arrangement },
    groups: 0,
    rows: {},
    ...more,
  });
}

function many(number: number, values: (index: number) => Partial<OpenFix>): readonly OpenFix[] {
  return Array.from({ length: number }, (_, index) => openFix({ id: String(index), ...values(index) }));
}

function sizes({ groups }: FixPage): readonly (readonly [string, number, number])[] {
  return groups.map(({ label, count, fixes }) => [label, count, fixes.length]);
}

const late = many(900, (index) => ({ group: 'overdue', days: index - 1_000 }));

suite('a page of open fixes', () => {
  test('a small team gets every row', () => {
    const fixes = [...many(150, () => ({})), openFix({ id: 'done', group: 'done' })];
    assert.deepEqual(sizes(page(fixes)), [
      ['No date', 150, 150],
      ['Done lately', 1, 1],
    ]);
  });

  test('of a large group the first rows are sent, with the number of all', () => {
    const { groups, moreGroups } = page(late);
    assert.deepEqual(
      groups.map(({ count, fixes }) => [count, fixes.length, fixes[0]?.days, fixes.at(-1)?.days]),
      [[900, 200, -1_000, -801]],
    );
    assert.equal(moreGroups, 0);
  });

  test('more rows of one group are sent when they are wanted, of the others as many as before', () => {
    const fixes = [...late, ...many(300, (index) => ({ id: `later ${index}`, group: 'later', days: index }))];
    assert.deepEqual(sizes(page(fixes, {}, { rows: { 'due:overdue': 700, 'due:gone': 5 } })), [
      ['Overdue', 900, 700],
      ['Later', 300, 200],
    ]);
  });

  test('many groups share the rows that are sent, and no group is without', () => {
    const owned = many(2_000, (index) => ({ owners: [`@team-${index % 50}`] }));
    const { groups } = page(owned, { groupBy: 'owner' });
    assert.ok(groups.every(({ count, fixes }) => count === 40 && fixes.length === 40));
    const crowded = many(9_000, (index) => ({ owners: [`@team-${index % 100}`] }));
    assert.ok(page(crowded, { groupBy: 'owner' }).groups.every(({ fixes }) => fixes.length === 20));
  });

  test('groups are cut as well, except those that rest', () => {
    const alive = many(1_000, (index) => ({ incident: `INC-${index}` }));
    const fixes = [...alive, openFix({ id: 'tracked', group: 'tracked' })];
    const first = page(fixes, { groupBy: 'incident' });
    assert.deepEqual([first.groups.length, first.moreGroups], [201, 800]);
    const next = page(fixes, { groupBy: 'incident' }, { groups: 700 });
    assert.deepEqual(
      [next.groups.length, next.moreGroups, next.groups.at(-1)?.label],
      [701, 300, 'Tracked elsewhere'],
    );
  });
});

test('what is counted is not what is sent: each fix once, wherever it stands', () => {
  const fixes = [
    ...late,
    openFix({ id: 'mine', owners: ['@ines', '@tomas'], mine: true, group: 'overdue', days: -1 }),
    openFix({ id: 'mine too', mine: true, group: 'done' }),
    openFix({ id: 'tracked', group: 'tracked' }),
  ];
  const all = { all: 903, open: 901, overdue: 901, toVerify: 0, toLookAt: 0, done: 1 };
  const mine = { all: 2, open: 1, overdue: 1, toVerify: 0, toLookAt: 0, done: 1 };
  assert.deepEqual(page(fixes, { groupBy: 'owner' }).counts, { all, shown: all, mine });
  assert.deepEqual(page(fixes, { mineOnly: true }).counts, { all, shown: mine, mine });
});
