import assert from 'node:assert/strict';
import test from 'node:test';
import { defaultArrangement } from '../../protocol/arrangement.ts';
import { openFix } from '../../protocol/open-fix.fixture.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';
import { type Arranged, arrange } from './arrange-fixes.ts';

const overdue = openFix({
  id: 'a',
  title: 'Alert on lag',
  group: 'overdue',
  days: -9,
  owners: ['@ines'],
  mine: true,
});
const older = openFix({
  id: 'b',
  title: 'Cap retries',
  group: 'overdue',
  days: -30,
  owners: ['@tomas'],
  severity: 'P2',
  severityRank: 2,
});
const dateless = openFix({
  id: 'c',
  title: 'Write the runbook',
  owners: [],
  level: null,
  incident: 'INC-10',
});
const tracked = openFix({
  id: 'd',
  title: 'Split the queue',
  group: 'tracked',
  trackers: [{ id: '#482', url: null }],
});
const shared = openFix({
  id: 'e',
  title: 'Review quotas',
  group: 'later',
  days: 40,
  owners: ['@ines', '@tomas'],
});
const all = [dateless, tracked, overdue, shared, older];

test('by due: the most urgent first, what rests is folded at the end', () => {
  assert.deepEqual(outline(arrange(all, defaultArrangement)), [
    'Overdue: b a',
    'Later: e',
    'No date: c',
    '(Tracked elsewhere): d',
  ]);
});

test('by owner: a shared fix stands under each, the ownerless last', () => {
  assert.deepEqual(outline(arrange(all, { ...defaultArrangement, groupBy: 'owner' })), [
    '@ines: a e',
    '@tomas: b e',
    'No owner: c',
    '(Tracked elsewhere): d',
  ]);
});

test('by incident: numbers count as numbers', () => {
  const labels = labelsOf(arrange(all, { ...defaultArrangement, groupBy: 'incident' }));
  assert.deepEqual(labels, ['INC-7', 'INC-10', 'Tracked elsewhere']);
});

test('each root has incidents of its own, and a group says whose it is', () => {
  const fixes = ['shop', 'billing'].flatMap((place) =>
    ['a', 'b'].map((id) =>
      openFix({ id: place + id, incident: 'INC-1', root: `file:///w/${place}`, place, owners: ['@ines'] }),
    ),
  );
  const grouped = (groupBy: 'incident' | 'owner'): readonly unknown[] =>
    groupsOf(arrange(fixes, { ...defaultArrangement, groupBy })).map(({ id, label, place, count }) => [
      id,
      label,
      place,
      count,
    ]);
  assert.deepEqual(grouped('incident'), [
    ['incident:file:///w/billing#inc-1', 'INC-1', 'billing', 2],
    ['incident:file:///w/shop#inc-1', 'INC-1', 'shop', 2],
  ]);
  assert.deepEqual(grouped('owner'), [['owner:@ines', '@ines', null, 4]]);
});

test('of fixes with one day the structural one comes first', () => {
  const fixes = [
    openFix({ id: 'a', kind: 'corrective', days: 3, severityRank: 0 }),
    openFix({ id: 'b', kind: 'structural', days: 3, severityRank: 2 }),
    openFix({ id: 'c', kind: 'corrective', days: 1 }),
  ];
  assert.deepEqual(outline(arrange(fixes, defaultArrangement)), ['No date: c b a']);
});

test('the fixes of one post-mortem alone, whatever others call theirs', () => {
  const fixes = [openFix({ id: 'a', uri: 'file:///a.md' }), openFix({ id: 'b', uri: 'file:///b.md' })];
  const postmortem = { uri: 'file:///b.md', name: 'INC-7' };
  assert.deepEqual(idsOf(arrange(fixes, { ...defaultArrangement, postmortem })), ['b']);
});

test('every word of a filter has to occur, in whatever field', () => {
  const find = (text: string): readonly string[] => idsOf(arrange(all, { ...defaultArrangement, text }));
  assert.deepEqual(find('QUEUE #482'), ['d']);
  assert.deepEqual(find('tomas retries'), ['b']);
  assert.deepEqual(find('tomas nothing'), []);
  assert.deepEqual(find('inc-10'), ['c'], 'INC-10 and not INC-100');
  assert.deepEqual(find('inc-1'), []);
});

test('mine and overdue narrow the rows', () => {
  assert.deepEqual(outline(arrange(all, { ...defaultArrangement, mineOnly: true })), ['Overdue: a']);
  assert.deepEqual(outline(arrange(all, { ...defaultArrangement, overdueOnly: true })), ['Overdue: b a']);
});

test('sorted by severity, then by date', () => {
  assert.deepEqual(outline(arrange(all, { ...defaultArrangement, sortBy: 'severity' }))[0], 'Overdue: a b');
});

test('levels stand in the order of the chain, severities in that of the scale', () => {
  const labels = (groupBy: 'level' | 'severity', fixes: readonly OpenFix[]): readonly string[] =>
    labelsOf(arrange(fixes, { ...defaultArrangement, groupBy }));
  const levels = [
    ['weather', null],
    ['operation', 4],
    ['strategy', 0],
  ] as const;
  assert.deepEqual(
    labels(
      'level',
      levels.map(([level, levelRank]) => openFix({ id: level, level, levelRank })),
    ),
    ['strategy', 'operation', 'No level named'],
    'what the team does not call a level is none',
  );
  const severities = [
    ['Low', 3],
    ['Critical', 0],
    ['High', 1],
  ] as const;
  assert.deepEqual(
    labels(
      'severity',
      severities.map(([severity, severityRank]) => openFix({ id: severity, severity, severityRank })),
    ),
    ['Critical', 'High', 'Low'],
  );
});

test('an owner is one group however the handle is written, and has an item once', () => {
  const fixes = [openFix({ id: 'a', owners: ['@ines', '@Ines'] }), openFix({ id: 'b', owners: ['@INES'] })];
  assert.deepEqual(outline(arrange(fixes, { ...defaultArrangement, groupBy: 'owner' })), ['@ines: a b']);
});

test('a group is called what its first row calls it', () => {
  const fixes = [
    openFix({ id: 'a', owners: ['@INES'], days: 3 }),
    openFix({ id: 'b', owners: ['@Ines'], days: 1 }),
    openFix({ id: 'c', owners: ['@ines', '@INES'], days: 2 }),
  ];
  assert.deepEqual(outline(arrange(fixes, { ...defaultArrangement, groupBy: 'owner' })), ['@Ines: b c a']);
});

test('of groups and rows the first are given as they stand among all', () => {
  const fixes = Array.from({ length: 90 }, (_, index) =>
    openFix({ id: String(index), title: `Step ${index}`, incident: `INC-${index % 30}` }),
  );
  const arranged = arrange(fixes, { ...defaultArrangement, groupBy: 'incident', sortBy: 'title' });
  const groups = arranged.first(3);
  assert.deepEqual([arranged.live, arranged.shown.length], [30, 90]);
  assert.deepEqual(
    groups.map(({ label, count, first }) => [label, count, first(2).map(({ id }) => id)]),
    [
      ['INC-0', 3, ['0', '30']],
      ['INC-1', 3, ['1', '31']],
      ['INC-2', 3, ['2', '32']],
    ],
  );
});

function groupsOf({ live, first, resting }: Arranged): ReturnType<Arranged['first']> {
  return [...first(live), ...resting];
}

function labelsOf(arranged: Arranged): readonly string[] {
  return groupsOf(arranged).map(({ label }) => label);
}

function idsOf(arranged: Arranged): readonly string[] {
  return groupsOf(arranged).flatMap(({ first, count }) => first(count).map(({ id }) => id));
}

function outline(arranged: Arranged): readonly string[] {
  return groupsOf(arranged).map(({ label, folded, first, count }) => {
    const ids = first(count)
      .map((fix) => fix.id)
      .join(' ');
    return folded ? `(${label}): ${ids}` : `${label}: ${ids}`;
  });
}
