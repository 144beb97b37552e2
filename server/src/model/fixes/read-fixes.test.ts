import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Source } from '../../text/source.ts';
import type { Fix } from '../document/fix.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

function fixesOf(text: string): readonly Fix[] {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' }).fixes;
}

function document(items: string, heading = '## Action items'): string {
  return `# 2026-11-03, queue stalled\n\n## Summary\n\nOrders waited.\n\n${heading}\n\n${items}\n\n## Lessons learned\n\n- Queues lie.\n`;
}

const titles = (fixes: readonly Fix[]): readonly string[] => fixes.map(({ title }) => title);
const ownersOf = (fix: Fix | undefined): readonly string[] =>
  fix?.owners.map(({ name }) => name) ?? ['no fix'];

/** An item and the doers that it names. */
const owners: readonly (readonly [string, readonly string[]])[] = [
  ['@ana will alert on the age', ['ana']],
  ['@ana to alert on the age', ['ana']],
  ['@ana: alert on the age', ['ana']],
  ['@ana, @bo: alert on the age', ['ana', 'bo']],
  ['@ana and @bo to alert on the age', ['ana', 'bo']],
  ['**@ana** alert on the age', ['ana']],
  ['`@ana` alert on the age', ['ana']],
  ['[@ana](https://example.org/ana) to alert on the age', ['ana']],
  ['Alert on the age (@ana)', ['ana']],
  ['Alert on the age (@ana, @bo)', ['ana', 'bo']],
  ['Alert on the age (@ana & @bo)', ['ana', 'bo']],
  ['Alert on the age [@ana]', ['ana']],
  ['Alert on the age ([@ana](https://example.org/ana))', ['ana']],
  ['Alert on the age - @ana', ['ana']],
  ['Alert on the age — @shop/payments', ['shop/payments']],
  ['Alert on the age @ana', ['ana']],
  ['Alert on the age (@ana) (#12)', ['ana']],
  ['Alert on the age ([#12](https://example.org/issues/12)) @ana', ['ana']],
  ['Alert on the age. Owner: Ana Souza', ['Ana Souza']],
  ['Alert on the age. Owner: @ana', ['ana']],
  ['Alert on the age (owner: Ana)', ['Ana']],
  ['Alert on the age (assigned to Ana)', ['Ana']],
  ['Alert on the age (Assignee: Ana, Bo)', ['Ana', 'Bo']],
  ['Alert on the age **Owner:** Ana', ['Ana']],
  ['Alert on the age | DRI: Ana', ['Ana']],
  ['Alert on the age [Ana]', ['Ana']],
  ['Alert on the age [Ana Souza]', ['Ana Souza']],
  ['Ana to alert on the age', ['Ana']],
  ['Ana and Bo to alert on the age', ['Ana', 'Bo']],
  ['AS to alert on the age', ['AS']],
  ['Mark to alert on the age', ['Mark']],
  ['Platform team to alert on the age', ['Platform team']],
  ['Platform team: alert on the age', ['Platform team']],
  ['Developers to alert on the age', ['Developers']],
  ['SRE to alert on the age', ['SRE']],
  ['Alert on the age (Platform team)', ['Platform team']],
  ['Alert on the age - Platform team', ['Platform team']],
  ['Alert on the age\n  - Owner: Ana', ['Ana']],
  ['Alert on the age\n  - **Owner**: @ana and @bo', ['ana', 'bo']],
  ['Alert on the age\n  - Assigned to: Ana / Bo', ['Ana', 'Bo']],
  ['Alert on the age\n  - Responsible: platform team', ['platform team']],
  ['Alert on the age  \n  Owner: Ana  \n  Due: 2026-12-01', ['Ana']],
  ['Alert on the age\n\n  Owner: Ana', ['Ana']],
  ['Alert on the age, owner: Ana, due 2026-12-01, OPS-12', ['Ana']],
  ['Alert on the age, owner: Ana, by 1 December 2026', ['Ana']],
  ['Alert on the age. Owner: Ana by 2026-12-01', ['Ana']],
  ['Alert on the age. Owner: Ana, Bo (OPS-12)', ['Ana', 'Bo']],
  ['Alert on the age. Owner: Ana, in progress', ['Ana']],
  ['Alert on the age. Owner: Ana, status: done', ['Ana']],
  ['Alert on the age, assigned to Ana', ['Ana']],
  ['Alert on the age, owner Ana, due by 2026-12-01', ['Ana']],
  ['Alert on the age - 2026-12-01 - @ana', ['ana']],
];

/** Items that name nobody. */
const ownerless: readonly string[] = [
  'Alert on the age',
  'Alert on the age (Done)',
  'Alert on the age (in progress)',
  'Alert on the age (per node)',
  'Alert on the age (batch requests)',
  'Alert on the age (Kubernetes)',
  'Alert on the age [detect]',
  'Alert on the age [WIP]',
  'Alert on the age (owner: TBD)',
  'Alert on the age (owner: ???)',
  'Alert on the age. Owner: to be decided',
  'Upgrade to nats-server@2.2.0',
  'Pin ansi-regex@6.0.1',
  'Remove @types/node',
  'Upgrade to @babel/core',
  'Write to oncall@example.org',
  'Announce it with @channel',
  'Add the annotation `@Transactional`',
  'Add `@ana` to the roster',
  'Ask @ana how the age is measured',
  'Talk to @ana',
  'Review what @ana wrote about the age',
  'The alert reported by @ana fires too late',
  'AWS to be asked about limits of the queue',
  'Need to alert on the age',
  'We need to alert on the age',
  'Plan to alert on the age',
  'Improvements to alert on the age',
  'Alerting to cover the age',
  'Add alerts to page somebody',
  'Kubernetes to be upgraded to the last version',
  'Monitoring: alert on the age',
  'Switch to a bounded queue',
  'Everything to do with queues, revisit in spring',
  'Move Orders to its own queue',
  'Read [the guide][Limits] again',
  'Grafana will show the age',
];

suite('owners', () => {
  for (const [item, expected] of owners) {
    test(item.replaceAll('\n', '⏎'), () =>
      assert.deepEqual(ownersOf(fixesOf(document(`- ${item}`))[0]), expected),
    );
  }
  for (const item of ownerless) {
    test(`nobody: ${item}`, () => assert.deepEqual(ownersOf(fixesOf(document(`- ${item}`))[0]), []));
  }

  test('lines of names above their items', () => {
    const text = document(
      '**Ana**\n\n- Alert on the age\n- Plot the depth\n\n**BO/Carla**\n\n- Drain it\n\n**Team**\n\n- Agree on a limit\n\n**Take to planning**\n\n- Split the queue',
    );
    assert.deepEqual(fixesOf(text).map(ownersOf), [['Ana'], ['Ana'], ['BO', 'Carla'], ['Team'], []]);
  });

  test('names as bullets and with a colon', () => {
    const text = document('- **Ana**\n  - Alert on the age\n- Bo:\n  - Plot the depth');
    assert.deepEqual(fixesOf(text).map(ownersOf), [['Ana'], ['Bo']]);
  });

  test('names of every kind above items', () => {
    for (const name of [
      'Mark',
      'Florence',
      'McKay',
      'Agnes G',
      'José',
      'Anna-Lena',
      'GC',
      'AB',
      'Payments team',
      '@ana',
    ]) {
      assert.deepEqual(
        ownersOf(fixesOf(document(`**${name}**\n\n- Alert on the age`))[0]),
        [name.replace('@', '')],
        name,
      );
    }
  });

  test('topics above items are no names', () => {
    for (const topic of [
      'Monitoring',
      'Short term',
      'Database',
      'Runbooks',
      'BinderHub',
      'AWS',
      'Detection',
      'High',
    ]) {
      assert.deepEqual(ownersOf(fixesOf(document(`**${topic}**\n\n- Alert on the age`))[0]), [], topic);
      assert.deepEqual(ownersOf(fixesOf(document(`### ${topic}\n\n- Alert on the age`))[0]), [], topic);
    }
  });

  test('a name that only the metadata makes known', () => {
    const text = `---\nauthors: [Mira Rust]\n---\n\n${document('- Plot the depth — Mira')}`;
    assert.deepEqual(ownersOf(fixesOf(text)[0]), ['Mira']);
  });

  test('columns: several, roles, placeholders', () => {
    const rows = [
      'charles,olivier',
      'Ana & Bo',
      'Head of operations.',
      '???',
      'TBD',
      '-',
      '',
      'Squad A and/or anyone',
    ];
    const text = document(
      `| Action item | Owner |\n|---|---|\n${rows.map((row, i) => `| Do ${i} | ${row} |`).join('\n')}`,
    );
    assert.deepEqual(fixesOf(text).map(ownersOf), [
      ['charles', 'olivier'],
      ['Ana', 'Bo'],
      ['Head of operations'],
      [],
      [],
      [],
      [],
      ['Squad A and/or anyone'],
    ]);
  });
});

suite('what vouches for a name', () => {
  const named = (items: string): readonly (readonly string[])[] => fixesOf(document(items)).map(ownersOf);

  test('most siblings have one at the same place', () => {
    assert.deepEqual(named('- Alert on the age (Zorg)\n- Plot the depth (Quux)\n- Drain it'), [
      ['Zorg'],
      ['Quux'],
      [],
    ]);
    assert.deepEqual(named('- Alert on the age (Zorg)\n- Plot the depth\n- Drain it'), [[], [], []]);
  });

  test('teams in front, also those that are called like a topic', () => {
    assert.deepEqual(named('- [Shop] Alert on the age\n- [Payments] Plot it\n- [Architecture] Drain it'), [
      ['Shop'],
      ['Payments'],
      ['Architecture'],
    ]);
    assert.deepEqual(named('- [Detect] Alert on the age\n- [Prevent] Plot the depth'), [[], []]);
  });

  test('a habit of one list holds in the next one of the document', () => {
    const text = `${document('- **Priya**: alert on the age\n- **Ana**: plot it')}\n## Next steps\n\n- Zorg - drain it\n`;
    assert.deepEqual(fixesOf(text).map(ownersOf), [['Priya'], ['Ana'], ['Zorg']]);
  });

  test('who owns one item is known in the others', () => {
    assert.deepEqual(named('- Alert on the age\n  - Owner: Zorg\n- Plot the depth — Zorg\n- Drain it'), [
      ['Zorg'],
      ['Zorg'],
      [],
    ]);
  });

  test('a date beside it, and no thing that is called by its name in a link', () => {
    assert.deepEqual(named('- Alert on the age – Payments – by 4 December 2026'), [['Payments']]);
    assert.deepEqual(named('- Alert on the age ([Trello](https://example.org/c/1)) - done'), [[]]);
  });
});

test('a sentence that is wrapped is read as one line, a labelled line is its own', () => {
  const wrapped = fixesOf(document('- Agree on a limit with the shop. Priya, by\n  4 December 2026'))[0];
  assert.deepEqual([ownersOf(wrapped), wrapped?.due?.date], [['Priya'], '2026-12-04']);
  const labelled = fixesOf(document('- Agree on a limit\n  Owner: Priya\n  Due: 2026-12-04'))[0];
  assert.deepEqual([ownersOf(labelled), labelled?.due?.date], [['Priya'], '2026-12-04']);
});

test('the brackets and signs of Chinese and Japanese', () => {
  const fix = fixesOf(document('- 【已完成】增加告警（负责人：谭志远，截止：2026-12-04）'))[0];
  assert.deepEqual([ownersOf(fix), fix?.due?.date, fix?.status], [['谭志远'], '2026-12-04', 'done']);
});

test('a column with an unknown header is what most of its cells are', () => {
  const text = document(
    '| Work | Squawk | Flies | Blip |\n|---|---|---|---|\n| Alert on the age | Priya | 4 Dec 2026 | done |\n| Plot it | Ana | 5 Dec 2026 | open |',
  );
  const [fix] = fixesOf(text);
  assert.deepEqual([ownersOf(fix), fix?.due?.date, fix?.status], [['Priya'], '2026-12-04', 'done']);
  const done = document(
    '| Action | Completed on |\n|---|---|\n| Alert on the age | 2026-11-05 |\n| Plot it | |',
  );
  assert.deepEqual(
    fixesOf(done).map(({ status, due }) => [status, due]),
    [
      ['done', null],
      ['unmarked', null],
    ],
  );
});

test('rows and lists that explain or say that nothing is to do are no fixes', () => {
  const table =
    '| Action | Kind |\n|---|---|\n| Alert on the age | Prevent |\n| None required for the export | n/a |';
  const legend = '* Prevent - it cannot come back\n* Mitigate - it hurts less\n\n';
  assert.deepEqual(titles(fixesOf(document(legend + table))), ['Alert on the age']);
});

test('headings with their fields right under them are actions', () => {
  const text = document('### Another queue for orders\n\nOwner: Ana\nDue: 2026-12-01\n');
  assert.deepEqual(fixesOf(text).map(ownersOf), [['Ana']]);
  assert.equal(fixesOf(text)[0]?.due?.date, '2026-12-01');
});

test('advice to readers is no work of the team', () => {
  const items = '- Use a second factor\n- Do not use a password twice';
  const lead = 'We have some recommendations for package authors and users:\n\n';
  assert.deepEqual(fixesOf(document(lead + items, '## Recommendations')), []);
  assert.equal(fixesOf(document(items, '## Recommendations')).length, 2);
});

test('a date between the item and its owner is the due date', () => {
  for (const item of [
    'Alert on the age - 2026-12-01 - @ana',
    'Alert on the age - shop#12 - 2026-12-01 - @ana',
    'Alert on the age - estimated 2026-12-01 - @ana',
    'Alert on the age, assigned to Ana, 2026-12-01',
    'Alert on the age, owner: Ana, by 1 December 2026',
  ]) {
    assert.equal(fixesOf(document(`- ${item}`))[0]?.due?.date, '2026-12-01', item);
  }
});

test('a mark in capitals behind the reference in its column', () => {
  const text = document(
    '| Action item | Owner | Bug |\n|---|---|---|\n| Do a | ana | n/a **DONE** |\n| Do b | bo | Bug 5 TODO |',
  );
  assert.deepEqual(
    fixesOf(text).map((fix) => fix.status),
    ['done', 'open'],
  );
});

/** An item and what it says of itself. */
const statuses: readonly (readonly [string, string])[] = [
  ['- [x] Alert on the age', 'done'],
  ['- Alert on the age - done (shop!412)', 'done'],
  ['- **Alert on the age** — owner: Ana — due: 2026-12-01 — ✅ done', 'done'],
  ['- [X] Alert on the age', 'done'],
  ['- [ ] Alert on the age', 'open'],
  ['- [] Alert on the age', 'open'],
  ['- [ ] Alert on the age (in progress)', 'in-progress'],
  ['- Alert on the age', 'unmarked'],
  ['- Alert on the age (done)', 'done'],
  ['- Alert on the age (Done)', 'done'],
  ['- Alert on the age **(Done as of 2026-11-05)**', 'done'],
  ['- Alert on the age (fixed in #12)', 'done'],
  ['- Alert on the age - DONE', 'done'],
  ['- Alert on the age – done', 'done'],
  ['- Alert on the age: done', 'done'],
  ['- Alert on the age. Done.', 'done'],
  ['- Alert on the age - done in https://example.org/shop/pull/871', 'done'],
  ['- Alert on the age. DONE in [#65](https://example.org/shop/pull/65)', 'done'],
  ['- Alert on the age. Already done in https://example.org/shop/pull/7', 'done'],
  ['- Alert on the age - this has been fixed', 'done'],
  ['- DONE Alert on the age', 'done'],
  ['- DONE: Alert on the age', 'done'],
  ['- Done: Alert on the age', 'done'],
  ['- **DONE** Alert on the age', 'done'],
  ['- **Done** - Alert on the age', 'done'],
  ['- [DONE] Alert on the age', 'done'],
  ['- ✅ Alert on the age', 'done'],
  ['- Alert on the age ✔️', 'done'],
  ['- :white_check_mark: Alert on the age', 'done'],
  ['- ~~Alert on the age~~', 'done'],
  ['- ~~Alert on the age~~ (#12)', 'done'],
  ['- Alert on the age\n  - Status: done', 'done'],
  ['- Alert on the age\n  - Status: Closed', 'done'],
  ['- TODO Alert on the age', 'open'],
  ['- Alert on the age - TODO', 'open'],
  ['- Alert on the age *(pending)*', 'open'],
  ['- Alert on the age (Already planned)', 'open'],
  ['- WIP: Alert on the age', 'in-progress'],
  ['- 🚧 Alert on the age', 'in-progress'],
  ['- Alert on the age (ongoing)', 'in-progress'],
  ["- Alert on the age (won't do)", 'dropped'],
  ['- Alert on the age - cancelled', 'dropped'],
  ['- Alert on the age\n  - Dropped: the queue goes', 'dropped'],
  ['- [x] Alert on the age\n  - Verified: 2026-12-01, it fired', 'verified'],
  ['- Accepted: the queue goes in spring, @ana, until 2027-03-31', 'accepted'],
  ['- Already closed by #477', 'done'],
  ['- Alert on the age **Done**', 'done'],
  ['- `DONE` Alert on the age', 'done'],
  ['- Alert on the age => done', 'done'],
  ['- Alert on the age (done by @ana)', 'done'],
  ['- Alert on the age; done in v2.1', 'done'],
  ['- ~~Alert on the age~~ done', 'done'],
  ['- Alert on the age - in progress, see #12', 'in-progress'],
  ['- Alert on the age (partially done)', 'in-progress'],
  ['- Alert on the age - on hold', 'open'],
  ['- Alert on the age (not done)', 'open'],
  // Words of a sentence that are no marks.
  ['- Alert when the breaker of the gateway stays CLOSED', 'unmarked'],
  ['- [ ] Alert when the breaker of the gateway is CLOSED', 'open'],
  ['- Count the packets that are DROPPED', 'unmarked'],
  ['- Retry jobs that stay PENDING in the queue', 'unmarked'],
  ['- Count the jobs that are `DROPPED`', 'unmarked'],
  ['- Alert on the age once the migration is done', 'unmarked'],
  ['- Alert on the age (if not done already)', 'unmarked'],
  ['- Drop what is already done by the library', 'unmarked'],
  ['- Keep the alert until it is fixed in the library', 'unmarked'],
  ['- Check that all done items leave the queue', 'unmarked'],
  ['- Alert when a job is not done within an hour', 'unmarked'],
  ['- Added an alert on the age', 'unmarked'],
  ['- Done jobs should leave the queue', 'unmarked'],
  ['- Open the queue to other teams', 'unmarked'],
  ['- Fixed-size queues for all consumers', 'unmarked'],
  ['- Close idle connections (no retries)', 'unmarked'],
];

suite('how far it is', () => {
  for (const [item, status] of statuses) {
    test(item.replaceAll('\n', '⏎'), () => assert.equal(fixesOf(document(item))[0]?.status, status));
  }

  test('a column of states', () => {
    const said = [
      ['DONE', 'done'],
      ['**DONE**', 'done'],
      ['Done ✅', 'done'],
      ['Complete', 'done'],
      ['closed', 'done'],
      ['TODO.', 'open'],
      ['To Do', 'open'],
      ['Not started', 'open'],
      ['ONGOING', 'in-progress'],
      ['**IN PROGRESS**', 'in-progress'],
      ["Won't fix", 'dropped'],
      ['', 'unmarked'],
    ];
    const rows = said.map(([words], index) => `| Do ${index} | ${words} |`).join('\n');
    const text = document(`| Action | Status |\n|---|---|\n${rows}`);
    assert.deepEqual(
      fixesOf(text).map(({ status }) => status),
      said.map(([, status]) => status),
    );
  });

  test('a state in a column that is about something else', () => {
    const text = document(
      '| Action item | Type | Owner | Bug |\n|---|---|---|---|\n| Alert on the age | detect | Ana | **DONE** |\n| Plot it | detect | Ana | #12 |',
    );
    assert.deepEqual(
      fixesOf(text).map(({ status }) => status),
      ['done', 'unmarked'],
    );
  });

  test('a heading or a sentence that says it of a whole list', () => {
    assert.equal(fixesOf(document('**In progress**\n\n- Alert on the age'))[0]?.status, 'in-progress');
    assert.equal(fixesOf(document('### Completed\n\n- Alert on the age'))[0]?.status, 'done');
    assert.equal(
      fixesOf(document('The following were already completed:\n\n- Alert on the age'))[0]?.status,
      'done',
    );
    assert.equal(
      fixesOf(document('These will be completed in spring:\n\n- Alert on the age'))[0]?.status,
      'unmarked',
    );
  });
});

/** An item and the tickets it names. */
const trackers: readonly (readonly [string, readonly string[]])[] = [
  ['Alert on the age (shop!412)', ['shop!412']],
  ['Alert on the age, see !412', ['!412']],
  ['Say hello! 412 times', []],
  ['Alert on the age (#12)', ['#12']],
  [
    'Alert on the age ([#12](https://github.com/shop/queue/issues/12))',
    ['https://github.com/shop/queue/issues/12'],
  ],
  ['Alert on the age https://github.com/shop/queue/pull/12.', ['https://github.com/shop/queue/pull/12']],
  ['https://github.com/shop/queue/issues/95', ['https://github.com/shop/queue/issues/95']],
  ['#2209 ', ['#2209']],
  ['Alert on the age (shop/queue#12)', ['shop/queue#12']],
  ['Alert on the age, queue#12', ['queue#12']],
  ['Alert on the age (PAY-12)', ['PAY-12']],
  ['Alert on the age (Jira PAY-12)', ['PAY-12']],
  [
    '[PAY-12](https://shop.atlassian.net/browse/PAY-12) Alert on the age',
    ['https://shop.atlassian.net/browse/PAY-12'],
  ],
  ['Alert on the age [issue-12]', ['https://github.com/shop/queue/issues/12']],
  [
    'Alert on the age\n  - https://gitlab.com/shop/queue/-/issues/3',
    ['https://gitlab.com/shop/queue/-/issues/3'],
  ],
  ['Alert on the age\n  - Ticket: OPS 12', ['OPS 12']],
  ['Alert on the age in UTF-8, SHA-256, CVE-2026-1234 and ISO-8601', []],
  ['Alert on the age as INC-2026-014 needed', []],
  ['Read https://github.com/shop/queue/blob/main/queue.ts#L12', []],
  ['Alert on the age (https://github.com/shop/queue/commit/0a1b2c)', []],
];

suite('trackers', () => {
  for (const [item, expected] of trackers) {
    test(item.replaceAll('\n', '⏎'), () => {
      const text = `${document(`- ${item}`)}\n[issue-12]: https://github.com/shop/queue/issues/12\n`;
      assert.deepEqual(
        fixesOf(text)[0]?.trackers.map(({ id }) => id),
        expected,
      );
    });
  }
});

suite('what is an action', () => {
  test('groups are opened, details belong to their item', () => {
    const text = document(
      [
        '- Short term:',
        '  - Alert on the age',
        '  - Plot the depth',
        '- Observability improvements',
        '  - Count the errors',
        '- Find out why it stalled, and whether it can be made to:',
        '  - drain by itself',
        '  - be seen earlier',
        '- **Write a runbook**: it says how to drain',
        '  - with pictures',
      ].join('\n'),
    );
    assert.deepEqual(
      titles(fixesOf(text)),
      [
        'Alert on the age',
        'Plot the depth',
        'Count the errors',
        'Find out why it stalled, and whether it can be made to:',
        'Write a runbook: it says how to drain',
      ].map((title) => title.replace(/:$/, '')),
    );
  });

  test('boxes under a plain item are the items', () => {
    const text = document('- Make the queue visible\n  - [x] Alert on the age\n  - [ ] Plot the depth');
    assert.deepEqual(titles(fixesOf(text)), ['Alert on the age', 'Plot the depth']);
  });

  test('every heading that means actions, at any level', () => {
    for (const heading of [
      '## Follow-ups',
      '# Corrective actions',
      '### Next steps',
      '## 6. Action items:',
      '## :memo: Action Items ##',
      '**Action items**',
      'Action items\n------------',
      '## What are we doing about it?',
      '## Preventative measures',
      '## Remediation items',
    ]) {
      assert.deepEqual(
        titles(fixesOf(document('- Alert on the age', heading))),
        ['Alert on the age'],
        heading,
      );
    }
  });

  test('fields as items of one list, as lines, as paragraphs and as small tables', () => {
    const said = ['Alert on the age', ['Ana'], '2026-12-01'];
    for (const items of [
      '- Action: Alert on the age\n- Owner: Ana\n- Due: 2026-12-01\n\n- Action: Plot the depth\n- Owner: Bo',
      '- Alert on the age\n- Owner: Ana\n- Due: 2026-12-01',
      '**Action:** Alert on the age  \n**Owner:** Ana  \n**Due:** 2026-12-01\n\n**Action:** Plot the depth  \n**Owner:** Bo',
      '### Action 1: Alert on the age\n\n**Owner:** Ana  \n**Due:** 2026-12-01\n\n### Action 2: Plot the depth\n\n- Owner: Bo',
      '### Alert on the age\n\n| Field | Value |\n|---|---|\n| Owner | Ana |\n| Due | 2026-12-01 |',
      '1. **Alert on the age** - Owner: Ana - Due: 2026-12-01 - Status: open',
      '- Alert on the age (Ana, by Dec 1)',
      '- Alert on the age [Ana, 2026-12-01]',
      '- Alert on the age — **Ana** — *2026-12-01* \n  - Owner: Ana',
      'Owner: Ana\n\n- Alert on the age, by Dec 1',
      '> - [ ] Alert on the age (owner: Ana, due: 2026-12-01)',
    ]) {
      const fix = fixesOf(document(items))[0];
      assert.deepEqual([fix?.title.replace(/ — Ana$/, ''), ownersOf(fix), fix?.due?.date], said, items);
    }
  });

  test('an item that begins with the word of a field stays an item', () => {
    const items =
      '- Alert on the age (@ana)\n- Test: drain the queue on staging\n- Link: the board and the runbook';
    assert.equal(fixesOf(document(items)).length, 3);
  });

  test('a heading that names lessons and actions holds both', () => {
    const items = '- Queues lie about their depth\n- Alert on the age\n- Nobody reads the board (@ana)';
    assert.deepEqual(titles(fixesOf(document(items, '## Lessons learned and action items'))), [
      'Alert on the age',
      'Nobody reads the board',
    ]);
  });

  test('one heading an action', () => {
    const text = document(
      '### 1) Alert on the age `@ana` [detect]\n\nIt stood for an hour.\n\n### 2) Plot the depth `@bo`\n\nOn the board.\n\n### Process improvements\n\n- Agree on a limit',
    );
    assert.deepEqual(titles(fixesOf(text)), ['Alert on the age', 'Plot the depth', 'Agree on a limit']);
  });

  test('bullets that markdown does not know, and lines with boxes', () => {
    assert.deepEqual(titles(fixesOf(document('• Alert on the age\n• Plot the depth'))), [
      'Alert on the age',
      'Plot the depth',
    ]);
    assert.deepEqual(titles(fixesOf(document('[ ] Alert on the age\n[x] Plot the depth'))), [
      'Alert on the age',
      'Plot the depth',
    ]);
    const typed = 'We will:\na) Alert on the age\n   of each queue\nb) Plot the depth. Owner: @ana';
    assert.deepEqual(titles(fixesOf(document(typed))), ['Alert on the age of each queue', 'Plot the depth.']);
    const numbered = 'AI-1 Alert on the age. Owner: @ana.\n\nAI-2 Plot the depth';
    assert.deepEqual(titles(fixesOf(document(numbered))), ['AI-1 Alert on the age.', 'AI-2 Plot the depth']);
    assert.deepEqual(titles(fixesOf(document('a) is what we wrote on the board that day.'))), []);
  });

  test('tables by what their header means', () => {
    for (const header of [
      'Action item|Owner',
      'Action|Expected Date|Status',
      'Kind|Description',
      'Action item|Type|Owner|Reference',
      '#|Action|Owner|Priority|Due|Status|Tracking',
      'Description|TYPE-ACTION|Related Issue|Assignee',
      'Task|Who|When',
      '**Action Items**|**Date**|**Status**',
      '# | アクション | 担当 | 期限 | 状態',
    ]) {
      const columns = header.split('|');
      const row = columns.map((column) =>
        /action|description|task|アクション/i.test(column) && !/type/i.test(column)
          ? 'Alert on the age'
          : ' ',
      );
      const text = document(
        `|${columns.join('|')}|\n|${columns.map(() => '---').join('|')}|\n|${row.join('|')}|`,
      );
      assert.deepEqual(titles(fixesOf(text)), ['Alert on the age'], header);
    }
  });

  test('a table of actions without a heading, and tables of other things', () => {
    const actions = '| Action Item | Owner |\n|---|---|\n| Alert on the age | Ana |';
    assert.deepEqual(titles(fixesOf(document(actions, '## Detection'))), ['Alert on the age']);
    const events = '| Time | Action |\n|---|---|\n| 10:00 | Restarted it |';
    assert.deepEqual(fixesOf(document(events, '## Timeline')), []);
    const records = '| Name | Type | Value |\n|---|---|---|\n| queue | CNAME | orders |';
    assert.deepEqual(fixesOf(document(records)), []);
  });

  test('what was done in the incident is no follow-up', () => {
    for (const heading of ['## Actions taken', '## Immediate actions', '## Resolution', '## Response']) {
      assert.deepEqual(fixesOf(document('- Restarted the consumer', heading)), [], heading);
    }
  });

  test('checklists about the report, advice to readers, prose and placeholders', () => {
    const pasted =
      '- [ ] Incident has been dealt with or is over\n- [ ] Sections above are filled out\n- [ ] All actionable items above have linked issues';
    assert.deepEqual(fixesOf(document(pasted, '## Actions')), []);
    const advice = '- If you use the queue, upgrade your client\n- Rotate your tokens';
    assert.deepEqual(fixesOf(document(advice, '## Recommendations')), []);
    const others = '- Package authors should sign their releases\n- Users should pin their versions';
    assert.deepEqual(fixesOf(document(others, '## Recommendations')), []);
    assert.deepEqual(fixesOf(document('We are going to alert on the age of orders.')), []);
    assert.deepEqual(fixesOf(document('- {{ summary }} [link to github issue]\n- TBD\n- ...\n- None.')), []);
  });

  test('our template: an empty one holds nothing, a filled one everything', () => {
    const slots = '- [ ] \n  - Owner:\n  - Due:\n  - Artefact:\n  - Tracker:\n  - Check:\n  - Check by:';
    assert.deepEqual(fixesOf(document(slots, '## Structural fix')), []);
    const filled = [
      '- [ ] Validate configuration against its schema in the release gate',
      '  - Owner: @ana',
      '  - Due: 2026-12-01',
      '  - Artefact: `.github/workflows/release.yml`, shop/infra:gate.yaml',
      '  - Tracker: #482',
      '  - Check: a wrong schema is stopped on staging',
      '  - Check by: 2027-01-15',
    ].join('\n');
    const fix = fixesOf(document(filled, '## Structural fix'))[0];
    assert.deepEqual(
      [fix?.kind, fix?.status, fix?.due?.date, fix?.checkBy?.date, fix?.check],
      ['structural', 'open', '2026-12-01', '2027-01-15', 'a wrong schema is stopped on staging'],
    );
    assert.deepEqual(
      fix?.artefacts.map(({ path }) => path),
      ['.github/workflows/release.yml', 'shop/infra:gate.yaml'],
    );
    assert.deepEqual(
      fix?.trackers.map(({ id }) => id),
      ['#482'],
    );
  });

  test('an accepted risk has an owner and a day to look again', () => {
    const fix = fixesOf(
      document('- Accepted: the queue goes in spring, @ana, until 2027-03-31', '## Structural fix'),
    )[0];
    assert.deepEqual([fix?.acceptedUntil?.date, ownersOf(fix)], ['2027-03-31', ['ana']]);
    assert.match(fix?.title ?? '', /^the queue goes in spring/);
  });

  test('a field below an accepted risk says when to look again', () => {
    const until = (field: string): string | null | undefined => {
      const risk = ['- Accepted: the quota is raised by hand', '  - Owner: @ana', `  - ${field}: 2027-02-01`];
      return fixesOf(document(risk.join('\n'), '## Structural fix'))[0]?.acceptedUntil?.date;
    };
    assert.deepEqual(['Look again', 'Review on', 'Due'].map(until), [
      '2027-02-01',
      '2027-02-01',
      '2027-02-01',
    ]);
  });

  test('paths that are files, and words that are none', () => {
    const named = (item: string): readonly string[] | undefined =>
      fixesOf(document(`- ${item}`))[0]?.artefacts.map(({ path }) => path);
    assert.deepEqual(named('Name the limit in `runbooks/queue.md` and [the gate](../ci/gate.yml)'), [
      'runbooks/queue.md',
      '../ci/gate.yml',
    ]);
    assert.deepEqual(named('Call `queue.drain()` on `v2.1` of `example.org` with `--limit`'), []);
  });
});

test('a long item takes no longer than it is long', () => {
  // Each of these would take minutes, were a pattern to look at every run of it again.
  const runs = [
    '@a ',
    '@a/',
    '#1',
    ': ',
    'due: ',
    '( ',
    '.',
    ' ',
    ', a',
    '=> done ',
    '**',
    ']',
    'x.',
    ' and @a',
  ];
  for (const run of runs) {
    const long = run.repeat(60_000 / run.length);
    for (const text of [
      document(`- a${long}b`),
      document(`- ${long}`),
      document(`| Action | Owner |\n|--|--|\n| ${long}x | ${long}x |`),
      document(`### ${long}x\n\ntext`),
    ]) {
      assert.ok(fixesOf(text).length >= 0);
    }
  }
});

test('every span of every fix lies in the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '## Action items\n\n',
    '- [ ] Alert',
    '\n',
    '  - Owner: @ana',
    ' (due 2026-12-01)',
    '| Action | Owner |\n|--|--|\n| a b | ',
    '|',
    '**Ana**',
    ' [x](',
    ')',
    '`',
    '~~',
    '📅 2026-12-01',
    '\r\n',
    '\t',
    ': ',
    '### 1. ',
    '[',
    '<br>',
    '\uFFFC',
    'Accepted: ',
    '{due: ',
    '}',
    '@',
    '(((',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const fix of fixesOf(text)) {
        const spans = [
          fix.span,
          fix.titleSpan,
          fix.words,
          ...fix.fields.map(({ span }) => span),
          ...fix.owners.map(({ span }) => span),
        ];
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
      }
    }),
    { numRuns: 400 },
  );
});
