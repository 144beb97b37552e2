import assert from 'node:assert/strict';
import test from 'node:test';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import { knownNames } from './known-names.ts';

test('whom fixes name most stands first, however the handle is written', () => {
  const owners = [['@tomas'], ['@ines'], ['@Ines', '@tomas'], ['@INES'], []];
  const facts = postmortemFacts(
    {},
    owners.map((named) => ({ owners: named })),
  );
  assert.deepEqual(knownNames([facts], () => null).owners, ['@ines', '@tomas']);
});

test('one issue of each tracker, the most used tracker first', () => {
  const fixes = [
    { trackers: ['X-1'], trackerUrls: ['https://else.test/browse/X-1'] },
    { trackers: ['#4', '#5'], trackerUrls: ['https://code.test/shop/issues/4', null] },
    { trackers: ['#9'], trackerUrls: [null] },
    { trackers: ['OPS-1'], trackerUrls: [null] },
  ];
  const byId = (_: string, id: string): string | null =>
    id.startsWith('#') ? `https://code.test/shop/issues/${id.slice(1)}` : null;
  assert.deepEqual(knownNames([postmortemFacts({}, fixes)], byId).issues, [
    'https://code.test/shop/issues/4',
    'https://else.test/browse/X-1',
  ]);
});
