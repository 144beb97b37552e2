import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../text/source.ts';
import { readPostmortem } from '../read.ts';
import { isOverdue, snoozedUntil, statusOf } from './fix-state.ts';
import type { Postmortem } from './postmortem.ts';
import { defaultVocabulary } from './vocabulary.ts';

const today = '2026-11-21';

function read(text: string): Postmortem {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'included' });
}

function fixOf(item: string): ReturnType<typeof read>['fixes'][number] {
  const fix = read(`# Queue stalled\n\n## Action items\n\n- ${item}\n`).fixes[0];
  assert.ok(fix !== undefined);
  return fix;
}

suite('the status that counts', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Alert on the age', 'open', 'unmarked'],
    ['[ ] Alert on the age', 'open', 'open'],
    ['Alert on the age (due 2026-12-01)', 'open', 'open'],
    ['Alert on the age (#12)', 'tracked', 'unmarked'],
    ['[ ] Alert on the age (#12)', 'tracked', 'tracked'],
    ['Alert on the age (#12, due 2026-12-01)', 'open', 'open'],
    ['Alert on the age (in progress)', 'in-progress', 'in-progress'],
    ['[x] Alert on the age', 'done', 'done'],
    ['Added an alert on the age', 'unmarked', 'unmarked'],
    ['Applied a limit to the queue', 'unmarked', 'unmarked'],
    ['Dropped the second queue', 'unmarked', 'unmarked'],
    ['The limit has been raised', 'unmarked', 'unmarked'],
    ['We have dropped the second queue', 'unmarked', 'unmarked'],
    ['We have decided to drop the second queue', 'open', 'unmarked'],
    ['[ ] Added value must be shown', 'open', 'open'],
    ['Need a limit that has been tested', 'open', 'unmarked'],
    ['Feed the queue from one place', 'open', 'unmarked'],
    ['Embed the runbook in the alert', 'open', 'unmarked'],
  ];
  for (const [item, current, archived] of cases) {
    test(item, () => {
      assert.deepEqual(
        [statusOf(fixOf(item), 'current'), statusOf(fixOf(item), 'archived')],
        [current, archived],
      );
    });
  }

  test('what was done in the incident and what is parked is open only where a box says so', () => {
    const text =
      '# x\n\n## Immediate fixes\n\n- Set a limit\n- [ ] Restart it\n\n## Parked for the retro\n\n- Fewer queues\n';
    const said = read(text).fixes.map((fix) => statusOf(fix, 'current'));
    assert.deepEqual(said, ['unmarked', 'open', 'unmarked']);
  });

  test('a structural fix is open at any age', () => {
    const fix = read('# Queue stalled\n\n## Structural fix\n\n- Alert on the age\n').fixes[0];
    assert.ok(fix !== undefined);
    assert.equal(statusOf(fix, 'archived'), 'open');
  });
});

suite('overdue', () => {
  test('the day itself is in time, the next is not', () => {
    const fix = fixOf('Alert on the age (due 2026-11-20)');
    assert.deepEqual(
      [isOverdue(fix, 'current', '2026-11-20'), isOverdue(fix, 'current', today)],
      [false, true],
    );
  });

  test('never when it is done or tracked, nor until the end of a snooze', () => {
    assert.equal(isOverdue(fixOf('[x] Alert on the age (due 2026-11-10)'), 'current', today), false);
    assert.equal(isOverdue(fixOf('Alert on the age (#12)'), 'current', today), false);
    const snoozed = fixOf(
      'Alert on the age\n  - Due: 2026-11-10\n  - Snoozed: 2026-12-15, waits for the freeze',
    );
    assert.equal(snoozedUntil(snoozed), '2026-12-15');
    assert.deepEqual(
      [isOverdue(snoozed, 'current', today), isOverdue(snoozed, 'current', '2026-12-16')],
      [false, true],
    );
  });
});
