import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import type { FixFacts, PostmortemFacts } from '../../model/document/facts.ts';
import { defaultVocabulary } from '../../model/document/vocabulary.ts';
import { openFixes } from './open-fixes.ts';

const today = '2026-11-21';

function rows(fixes: readonly Partial<FixFacts>[], facts: Partial<PostmortemFacts> = {}) {
  return openFixes([postmortemFacts(facts, fixes)], {
    today,
    isMine: () => false,
    vocabularyOf: () => defaultVocabulary,
    places: { rootOf: () => 'file:///shop', placeOf: () => null },
    trackerUrl: (_, id) => (id === '#1' ? 'https://tracker.test/1' : null),
  });
}

function place(changes: Partial<FixFacts>, facts: Partial<PostmortemFacts> = {}): readonly unknown[] {
  const [row] = rows([changes], facts);
  return row === undefined ? [] : [row.group, row.days];
}

suite('where a fix stands in time', () => {
  const cases: readonly (readonly [string, Partial<FixFacts>, readonly unknown[]])[] = [
    ['no date', {}, ['no-date', null]],
    ['yesterday', { due: '2026-11-20' }, ['overdue', -1]],
    ['today is in time', { due: today }, ['this-week', 0]],
    ['in progress counts as open', { status: 'in-progress', due: '2026-11-20' }, ['overdue', -1]],
    ['tracked elsewhere is never overdue', { status: 'tracked', due: '2026-11-01' }, ['tracked', -20]],
    ['an accepted risk', { status: 'accepted', acceptedUntil: '2026-11-22' }, ['accepted', 1]],
    ['an accepted risk on its day', { status: 'accepted', acceptedUntil: today }, ['look-again', 0]],
    ['an accepted risk for ever', { status: 'accepted' }, ['accepted', null]],
    ['done, and nobody looked', { status: 'done', checkBy: '2026-11-20' }, ['verify', -1]],
    ['done lately', { status: 'done', due: '2026-11-10' }, ['done', -11]],
    ['done, to be looked at later', { status: 'done', checkBy: '2026-12-20' }, ['done', null]],
    ['verified', { status: 'verified' }, []],
    ['dropped', { status: 'dropped' }, []],
    ['nothing says', { status: 'unmarked' }, ['unmarked', null]],
    ['snoozed', { due: '2026-11-01', snoozedUntil: '2026-12-01' }, ['later', 10]],
    ['snoozed to a day before it is due', { due: '2026-12-20', snoozedUntil: '2026-12-01' }, ['later', 10]],
    ['snoozed until today', { due: '2026-11-01', snoozedUntil: today }, ['overdue', -20]],
  ];
  for (const [name, changes, expected] of cases) {
    test(name, () => assert.deepEqual(place(changes), expected));
  }

  test('done long ago is gone', () => {
    assert.deepEqual(place({ status: 'done' }, { date: '2026-08-01' }), []);
  });
});

test('an address in the text wins over the team’s template', () => {
  const [row] = rows([{ trackers: ['#1', '#2', 'X-1'], trackerUrls: [null, 'https://else.test/2', null] }]);
  assert.deepEqual(row?.trackers, [
    { id: '#1', url: 'https://tracker.test/1' },
    { id: '#2', url: 'https://else.test/2' },
    { id: 'X-1', url: null },
  ]);
});

test('a row says level, label and severity in the words and the order of the team', () => {
  const [row] = rows([{}], { level: 'Operations', label: 'Configuration', severity: 'SEV-2' });
  assert.deepEqual([row?.level, row?.levelRank, row?.label], ['operation', 4, 'configuration']);
  assert.deepEqual([row?.severity, row?.severityRank], ['SEV-2', 2]);
  const [other] = rows([{}], { level: 'weather', severity: 'catastrophe' });
  assert.deepEqual([other?.level, other?.levelRank, other?.severityRank], ['weather', null, null]);
});

test('a snoozed fix names the day that counts beside the one it was due', () => {
  const [row] = rows([{ due: '2026-11-01', snoozedUntil: '2026-12-01' }]);
  assert.deepEqual([row?.due, row?.day], ['2026-11-01', '2026-12-01']);
});

test('a post-mortem without title and id is called by its file', () => {
  const [row] = rows([{}], { title: null, id: null });
  assert.deepEqual([row?.incident, row?.incidentTitle], ['a', 'a']);
});
