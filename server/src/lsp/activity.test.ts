import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Activity } from './activity.ts';

suite('work in the background', () => {
  test('goes on at once while nobody types', async () => {
    let asked = 0;
    const activity = new Activity(() => {
      asked++;
      return 1_000;
    });
    await activity.wait();
    assert.ok(asked <= 2);
  });

  test('stands back while somebody types, and no longer than its patience', async () => {
    let now = 0;
    const activity = new Activity(() => now);
    const typing = setInterval(() => {
      now += 30;
      activity.touch();
    }, 1);
    activity.touch();
    await activity.wait();
    clearInterval(typing);
    assert.ok(now >= 150, String(now));
  });
});
