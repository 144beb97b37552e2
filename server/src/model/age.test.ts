import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../text/source.ts';
import { documentState, isOverdue, snoozedUntil, statusOf } from './age.ts';
import { factsOf, fixKeys } from './extract-facts.ts';
import type { Postmortem } from './postmortem.ts';
import { readPostmortem } from './read.ts';
import { defaultVocabulary } from './vocabulary.ts';

const today = '2026-11-21';

function read(text: string, name = '2026-11-03-queue.md'): Postmortem {
  const uri = `file:///repo/postmortems/${name}`;
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'included' });
}

function withStatus(status: string, date: string): Postmortem {
  return read(`---\ndate: ${date}\n${status}\n---\n\n# Queue stalled\n`, 'queue.md');
}

suite('the age of a document', () => {
  const recent = '2026-11-03';
  const old = '2024-11-03';
  const cases: readonly (readonly [string, string, string])[] = [
    ['', recent, 'current'],
    ['', old, 'archived'],
    ['', '2026-08-23', 'current'],
    ['', '2026-08-22', 'archived'],
    ['status: draft', recent, 'draft'],
    ['status: Draft', old, 'draft'],
    ['status: WIP', old, 'draft'],
    ['draft: true', recent, 'draft'],
    ['draft: false', recent, 'current'],
    ['status: review', old, 'current'],
    ['status: In review', old, 'current'],
    ['status: open', old, 'current'],
    ['state: open', old, 'current'],
    ['status: published', recent, 'current'],
    ['status: published', old, 'archived'],
    ['status: closed', recent, 'archived'],
    ['status: Final', recent, 'archived'],
    ['status: Complete', recent, 'archived'],
    // The incident is resolved; of the document that says nothing.
    ['status: Resolved', recent, 'current'],
    ['status: Resolved', old, 'archived'],
    ['status: Complete, action items in progress', recent, 'current'],
  ];
  for (const [status, date, state] of cases) {
    test(`${status === '' ? 'no status' : status}, ${date}`, () => {
      assert.equal(documentState(withStatus(status, date), today, 90), state);
    });
  }

  test('without any date it is memory', () => {
    assert.equal(documentState(read('# Queue stalled\n', 'queue.md'), today, 90), 'archived');
  });
});

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

suite('what is kept', () => {
  test('the facts of a document on the template', () => {
    const text = [
      '---',
      'type: postmortem',
      'id: INC-7',
      'severity: P1',
      'status: review',
      'services: [checkout, cart]',
      'level: operation',
      'label: configuration',
      'recurs: INC-3',
      '---',
      '',
      '# Queue stalled',
      '',
      '## Structural fix',
      '',
      '- [ ] Alert on the age',
      '  - Owner: @ana',
      '  - Due: 2026-12-01',
      '',
    ].join('\n');
    const facts = factsOf(read(text), today, 90);
    const { fixes, ...rest } = facts;
    assert.deepEqual(
      [
        rest.id,
        rest.severity,
        rest.level,
        rest.label,
        rest.services,
        rest.recurs,
        rest.date,
        rest.archived,
        rest.usesChain,
      ],
      [
        'INC-7',
        'P1',
        'operation',
        'configuration',
        ['checkout', 'cart'],
        ['INC-3'],
        '2026-11-03',
        false,
        true,
      ],
    );
    assert.deepEqual(
      [fixes[0]?.title, fixes[0]?.owners, fixes[0]?.due, fixes[0]?.status, fixes[0]?.line],
      ['Alert on the age', ['@ana'], '2026-12-01', 'open', 15],
    );
  });

  test('keys name a fix while others come and go', () => {
    const items = (list: string): readonly string[] => fixKeys(read(`# x\n\n## Action items\n\n${list}\n`));
    const before = items('- Alert on the age\n- Plot the depth\n- Plot the depth');
    const after = items('- Drain it by hand\n- Alert on the age\n- Plot the depth (@ana)\n- Plot the depth');
    assert.equal(new Set(before).size, 3);
    for (const key of before) assert.ok(after.includes(key), key);
  });
});
