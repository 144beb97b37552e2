import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { throttled } from './throttle.ts';

test('many calls are one run, and the first ones come sooner', (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  let runs = 0;
  const call = throttled(2_000, () => runs++, [250, 1_000]);
  const after = (milliseconds: number): number => {
    call();
    call();
    mock.timers.tick(milliseconds - 1);
    const before = runs;
    mock.timers.tick(1);
    return runs - before;
  };
  assert.deepEqual([after(250), after(1_000), after(2_000), after(2_000)], [1, 1, 1, 1]);
  mock.timers.tick(10_000);
  assert.equal(runs, 4, 'nothing runs that was not called');
});
