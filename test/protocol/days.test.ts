import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DaysResult } from '../../server/src/protocol/offered-day.ts';
import { Requests } from '../../server/src/protocol/protocol.ts';
import { changed } from './documents.ts';
import { TestClient } from './test-client.ts';

const monthFirst = 'postmortems/2026-09-02-month-first.md';
const files = {
  [monthFirst]: changed('Due: 2026-12-04', 'Due: 12/24/2026').replace('id: INC-2026-014', 'id: INC-2026-009'),
};

suite('the question for a day', () => {
  test('is answered with what the words mean, and with days to choose', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const ask = async (words: string, uri: string | null = null): Promise<DaysResult> =>
      client.connection.sendRequest(Requests.days, { words, purpose: 'due', uri });
    const titles = ({ meant }: DaysResult): readonly string[] => meant.map(({ title }) => title);

    assert.deepEqual(titles(await ask('')), []);
    assert.deepEqual((await ask('')).others[0], {
      day: '2026-11-23',
      title: '2026-11-23 Monday',
      distance: 'in 2 days',
    });
    assert.deepEqual(titles(await ask('in 10 days')), ['2026-12-01 Tuesday']);
    const either = await ask('next fri');
    assert.deepEqual(
      [titles(either), either.note],
      [['2026-11-27 Friday', '2026-12-04 Friday'], "'next fri' can be 2 days."],
    );
    const nothing = await ask('soon');
    assert.deepEqual([titles(nothing), nothing.note], [[], "'soon' is not understood as a day."]);
    assert.equal(nothing.others.length, 10);

    assert.deepEqual(titles(await ask('03/04/2027')), ['2027-03-04 Thursday', '2027-04-03 Saturday']);
    assert.deepEqual(titles(await ask('03/04/2027', client.uri(monthFirst))), ['2027-03-04 Thursday']);
  });
});
