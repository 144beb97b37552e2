import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { atOnce, type Steps } from '../text/steps.ts';
import { Slices } from './slices.ts';

/** Gives the numbers of its steps. */
function* counting(steps: number): Steps<readonly number[]> {
  const passed: number[] = [];
  for (let step = 0; step < steps; step++) {
    passed.push(step);
    yield passed.length;
  }
  return passed;
}

suite('work in slices', () => {
  test('pauses after each slice of time, and not before', async () => {
    let clock = 0;
    let pauses = 0;
    const slices = new Slices({ now: () => clock, pause: async () => void pauses++ });
    for (const [time, expected] of [
      [3, 0],
      [4, 1],
      [7, 1],
      [8, 2],
    ] as const) {
      clock = time;
      assert.equal(await slices.next(), true);
      assert.equal(pauses, expected, String(time));
    }
  });

  test('goes through steps to what they give, as all at once does', async () => {
    let clock = 0;
    const told: number[] = [];
    const slices = new Slices({ now: () => clock++, pause: async () => {} });
    assert.deepEqual(await slices.through(counting(20), (had) => told.push(had)), atOnce(counting(20)));
    assert.ok(told.length > 1 && told.length < 20, String(told));
  });

  test('ends where nobody wants the work after a pause', async () => {
    let clock = 0;
    let wanted = true;
    const pause = async (): Promise<void> => {
      wanted = false;
    };
    const slices = new Slices({ now: () => (clock += 10), pause }, () => wanted);
    assert.equal(await slices.through(counting(3)), null);
    assert.equal(await slices.next(), false);
  });
});
