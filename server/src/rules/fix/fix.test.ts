import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { fixAccepted } from './accepted.ts';
import { fixArtefact } from './artefact.ts';
import { fixCheck } from './check.ts';
import { fixDate } from './date.ts';
import { fixDue } from './due.ts';
import { fixDueOrder } from './due-order.ts';
import { fixEvidence } from './evidence.ts';
import { fixLinked } from './linked.ts';
import { fixOne } from './one.ts';
import { fixOngoing } from './ongoing.ts';
import { fixOverdue } from './overdue.ts';
import { fixOwner } from './owner.ts';
import { fixStructural } from './structural.ts';
import { fixTooMany } from './too-many.ts';
import { fixVerify } from './verify.ts';

function actions(items: string, head = ''): string {
  return `---\ntype: postmortem\n${head}---\n\n# 2026-11-03, queue stalled\n\n## Action items\n\n${items}\n`;
}

function onTemplate(items: string, head = ''): string {
  return `---\ntype: postmortem\ndate: 2026-11-03\n${head}---\n\n# Queue stalled\n\n## Missing chain level\n\nOperation.\n\n## Structural fix\n\n${items}\n`;
}

const words = (reports: readonly { readonly words: string }[]): readonly string[] =>
  reports.map((report) => report.words);

suite('fix/owner', () => {
  test('the item without an owner is named, its neighbours with one are not', () => {
    const told = tell(
      fixOwner,
      actions('- [ ] Alert on the age (@ana)\n- [ ] Plot the depth\n- [x] Drain it'),
    );
    assert.deepEqual(words(told), ['Plot the depth']);
  });

  test('a whole section without owners is one finding, and says so of dates', () => {
    const told = tell(fixOwner, actions('- Alert on the age\n- Plot the depth\n- Rename the queue'));
    assert.deepEqual(words(told), ['Action items']);
    assert.match(told[0]?.message ?? '', /^None of these 3 fixes has an owner or a due date/);
  });

  test('what is told as done below its own heading is not asked for', () => {
    const told = tell(
      fixOwner,
      actions(
        '### 1) Processes\n\nReduced the number of processes from 16 to 12.\n\n### 2) Alert on the age\n\nWe should page on the age of the queue.',
      ),
    );
    assert.deepEqual(words(told), ['Alert on the age']);
  });

  test('more than two in a document are one finding, which leads to each', () => {
    const [told, more] = tell(
      fixOwner,
      actions('- Alert on the age\n- Plot the depth (@ana)\n- Rename it\n- Drain it (@li, due 2026-12-01)'),
    );
    assert.equal(more, undefined);
    assert.equal(
      told?.message,
      '2 of 4 fixes have no owner, and 3 have no due date. Who will do each, and by when?',
    );
    assert.deepEqual(
      told.related?.map(({ message }) => message),
      ['Alert on the age', 'Plot the depth', 'Rename it'],
    );
  });

  test('the structural fix has its own', () => {
    const items =
      '- [ ] Compare timeouts in the gate\n\n## Follow-ups\n\n- Alert on age\n- Plot the depth\n- Drain it';
    assert.deepEqual(words(tell(fixOwner, onTemplate(items))), [
      'Compare timeouts in the gate',
      'Follow-ups',
    ]);
  });

  test('sub-headings of one section are one section', () => {
    const told = tell(
      fixOwner,
      actions(
        '### Process improvements\n\n- Alert on the age\n\n### Technical improvements\n\n- Plot the depth',
      ),
    );
    assert.deepEqual(words(told), ['Action items']);
  });

  test('a tracker answers, done and dropped ones are not asked', () => {
    const items =
      '- Alert on the age (#12)\n- Plot it (done)\n- Rename the queue\n  - Dropped: no need\n- [x] Drain it';
    assert.deepEqual(tell(fixOwner, actions(items)), []);
  });

  test('a placeholder is no owner, and the finding lies on it', () => {
    const text = actions('- [ ] Alert on the age\n  - Owner: TBD\n  - Due: 2026-12-01');
    assert.deepEqual(words(tell(fixOwner, text)), ['TBD']);
  });

  test('an empty slot is filled, a missing one is written as the neighbours write it', () => {
    const slot = actions('- [ ] Alert on the age\n  - Owner:\n  - Due: 2026-12-01');
    assert.match(apply(slot, tell(fixOwner, slot)[0]?.fixes?.[0]), /\n {2}- Owner: @ana\n {2}- Due/);
    const brackets = actions('- Plot it (@li, due 2026-12-01)\n- Alert on the age (due 2026-12-01)');
    assert.match(apply(brackets, tell(fixOwner, brackets)[0]?.fixes?.[0]), /age \(due 2026-12-01, @ana\)/);
  });

  test('an old document is asked only for what it says is open', () => {
    const old =
      '# 2024-11-03, queue stalled\n\n## Action items\n\n- Alert on the age\n- [ ] Plot the depth\n';
    assert.deepEqual(words(tell(fixOwner, old, { uri: 'file:///r/postmortems/2024-11-03-q.md' })), [
      'Plot the depth',
    ]);
  });
});

suite('fix/due', () => {
  test('a fix with neither owner nor date is one finding, unless owners are not asked for', () => {
    const text = actions('- Alert on the age (@ana, due 2026-12-01)\n- Plot it');
    assert.deepEqual([words(tell(fixOwner, text)), tell(fixDue, text)], [['Plot it'], []]);
    const filled = apply(text, tell(fixOwner, text)[0]?.fixes?.[0]);
    assert.match(filled, /\n- Plot it \(@ana, due 2026-11-23\)/);
    assert.deepEqual(tell(fixDue, filled), []);
    const rules = new Map([['fix/owner', 'off' as const]]);
    assert.deepEqual(words(tell(fixDue, text, { config: { rules } })), ['Plot it']);
  });

  test('the item without a date is named; a tracker that may hold it is not asked', () => {
    const told = tell(
      fixDue,
      actions('- Alert on the age (@ana, due 2026-12-01)\n- Plot it (@li)\n- Drain it (@li) #7'),
    );
    assert.deepEqual(words(told), ['Plot it']);
  });

  test('more than two that have owners are one finding', () => {
    const told = tell(
      fixDue,
      actions('- Page on lag (@ana)\n- Plot it (@li)\n- Drain it (@li)\n- Cap it (@li, due 2026-12-01)'),
    );
    assert.deepEqual(words(told), ['Action items']);
    assert.match(told[0]?.message ?? '', /^3 of 4 fixes have no due date\./);
  });

  test('words that name no day are another finding', () => {
    const text = actions('- Alert on the age\n  - Owner: @ana\n  - Due: next sprint');
    assert.deepEqual(tell(fixDue, text), []);
    assert.deepEqual(words(tell(fixDate, text)), ['next sprint']);
  });
});

suite('fix/date', () => {
  test('relative words become a day, once and for all', () => {
    const text = actions('- Alert on the age (@ana, due in two weeks)');
    const fixed = apply(text, tell(fixDate, text)[0]?.fixes?.[0]);
    assert.match(fixed, /\(@ana, due 2026-11-17\)/);
    assert.deepEqual(tell(fixDate, fixed), []);
  });

  test('the words around a relative date read on', () => {
    for (const [before, after] of [
      ['(@ana, due within 3 business days)', '(@ana, due 2026-11-06)'],
      ['(@ana, by end of next week)', '(@ana, by 2026-11-13)'],
      ['(@ana, due by EOM)', '(@ana, due by 2026-11-30)'],
      ['📅 tomorrow', '📅 2026-11-04'],
      ['— Due: in two weeks', '— Due: 2026-11-17'],
    ]) {
      const text = actions(`- Alert on the age ${before}`);
      const fixed = apply(text, tell(fixDate, text)[0]?.fixes?.[0]);
      assert.ok(fixed.includes(`age ${after}\n`), fixed);
      assert.deepEqual(tell(fixDate, fixed), []);
    }
  });

  test('only words that mean one day whenever they were written are repaired', () => {
    const kinds = (words: string): readonly (string | undefined)[] =>
      tell(fixDate, actions(`- Alert on the age\n  - Due: ${words}`)).map(({ fixes }) => fixes?.[0]?.kind);
    const titles = (words: string): readonly string[] =>
      tell(fixDate, actions(`- Alert on the age\n  - Due: ${words}`)).flatMap(({ fixes = [] }) =>
        fixes.map(({ title }) => title),
      );
    for (const words of [
      '4 Dec',
      'Friday Dec 4',
      'Fri, 4 December',
      'Q1',
      'week 49',
      'by end of March',
      '4 Dec (was 20 Nov)',
    ]) {
      assert.deepEqual(kinds(words), ['repair'], words);
    }
    for (const words of ['Friday', 'in two weeks', 'next Friday', 'EOM']) {
      assert.deepEqual(kinds(words), ['scaffold'], words);
    }
    for (const words of [
      'before Black Friday',
      'Good Friday',
      'after Q1',
      'not before 4 Dec',
      'the Friday release',
    ]) {
      assert.deepEqual(titles(words), ['Give a day instead'], words);
    }
  });

  test('what was typed today is counted from today, and an older text from its own day', () => {
    const text = (status: string, due: string): string =>
      actions(`- Alert on the age\n  - Due: ${due}`, `status: ${status}\nreview: 2026-11-23\n`);
    const offered = (status: string, due: string): readonly string[] =>
      tell(fixDate, text(status, due)).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    assert.deepEqual(offered('draft', 'in two weeks'), [
      'Write 2026-12-05, counted from today',
      'Write 2026-11-17, counted from the incident or its review',
    ]);
    assert.deepEqual(offered('published', 'in two weeks'), [
      'Write 2026-12-07, counted from the incident or its review',
      'Write 2026-12-05, counted from today',
    ]);
    assert.deepEqual(offered('closed', 'in two weeks'), ['Write 2026-12-07']);
    assert.deepEqual(offered('draft', '4 Dec'), ['Write 2026-12-04']);
  });

  test('a date without its year is certain only where the year before is further off', () => {
    const kind = (due: string): string | undefined =>
      tell(fixDate, actions(`- Alert on the age\n  - Due: ${due}`))[0]?.fixes?.[0]?.kind;
    assert.deepEqual(
      [kind('15 Dec'), kind('12-15'), kind('20 Oct'), kind('10-20')],
      ['repair', 'repair', 'scaffold', 'scaffold'],
    );
  });

  test('a date that is part of a longer phrase is left alone', () => {
    for (const words of [
      'due Dec 4 or 5',
      'due Dec 4-8',
      'due: Q1 or Q2',
      'due early December',
      'due ~Dec 4',
      'due: December sprint',
      'due: two weeks before Dec 4',
      'due: on hold until Dec 4',
      'due: 4 Dec \u2192 11 Dec',
      'due: March for infra',
      'due around Dec 4',
      'due: Dec 4, 2026?',
      'due: Dec 4 \u2013 Dec 11',
      'due: Dec 4 at the earliest',
      'due: if all goes well, Dec 4',
    ]) {
      const told = tell(fixDate, actions(`- Alert on the age (@ana)\n- Plot it, ${words}`));
      const repairs = told.flatMap(({ fixes }) => fixes ?? []).filter(({ kind }) => kind === 'repair');
      assert.deepEqual(repairs, [], words);
    }
  });

  test('"next Friday" may be two days', () => {
    const [told] = tell(fixDate, actions('- Alert on the age (@ana, due next Friday)'));
    assert.match(told?.message ?? '', /2026-11-06 or 2026-11-13/);
  });

  test('an ambiguous date offers both days and chooses none', () => {
    const told = tell(fixDate, actions('- Alert on the age (@ana, due 03/04/2027)'));
    assert.deepEqual([told[0]?.atMost, told[0]?.fixes?.[0]?.kind], ['warning', 'scaffold']);
    assert.match(told[0]?.message ?? '', /2027-04-03 or 2027-03-04/);
  });

  test('an impossible day is an error even of a done fix', () => {
    const told = tell(fixDate, actions('- [x] Alert on the age (@ana, due 2026-11-31)'));
    assert.deepEqual([told.length, told[0]?.atMost], [1, undefined]);
  });

  test('how a done fix once wrote its day does not matter', () => {
    assert.deepEqual(tell(fixDate, actions('- [x] Alert on the age (@ana, due next Friday)')), []);
  });
});

suite('fix/overdue', () => {
  test('from the day after on, in the words of the document', () => {
    const text = actions('- Alert on the age (@ana, due 20 November 2026)');
    assert.deepEqual(tell(fixOverdue, text, { today: '2026-11-20' }), []);
    const told = tell(fixOverdue, text, { today: '2026-11-21' });
    assert.deepEqual(words(told), ['20 November 2026']);
    assert.match(told[0]?.message ?? '', /Due yesterday \(2026-11-20\)/);
  });

  test('says which day words were read as', () => {
    const text = actions('- Alert on the age (@ana, due in two weeks)');
    const told = tell(fixOverdue, text, { today: '2026-11-21' });
    assert.match(told[0]?.message ?? '', /^Due 4 days ago \('in two weeks' is 2026-11-17\)\. /);
  });

  test('not while it is snoozed, done, dropped or accepted', () => {
    for (const line of [
      'Snoozed: 2026-12-15, waits for the freeze',
      'Status: done',
      'Dropped: no need',
      'Verified: 2026-11-12',
    ]) {
      const text = actions(`- Alert on the age\n  - Owner: @ana\n  - Due: 2026-11-10\n  - ${line}`);
      assert.deepEqual(tell(fixOverdue, text), [], line);
    }
  });

  test('ways out: done with evidence, moved, dropped', () => {
    const text = actions('- [ ] Alert on the age\n  - Due: 2026-11-10');
    const results = (tell(fixOverdue, text)[0]?.fixes ?? []).map((fix) => apply(text, fix));
    assert.equal(results.length, 3);
    for (const result of results) assert.deepEqual(tell(fixOverdue, result), [], result);
    assert.match(results[1] ?? '', /Moved: 2026-11-10 → 2026-12-04, the ledger comes first/);
  });
});

suite('fix/accepted', () => {
  const told = (item: string): string => tell(fixAccepted, onTemplate(item))[0]?.message ?? '';

  test('says what the risk lacks', () => {
    assert.match(told('- Accepted: the gate moves in spring'), /no owner and no review date/);
    assert.match(told('- Accepted: too expensive to change (@ana)'), /no review date/);
    assert.match(told('- Accepted: too expensive, until 2027-03-01'), /no owner\. /);
    assert.match(told('Accepted: we live with it.'), /no owner and no review date/);
  });

  test('however owner and day are said', () => {
    for (const item of [
      '- Accepted: the gate moves in spring, @ana, until 2027-03-31',
      '- Accepted until 2027-03-01: the gate moves in spring (owner: Payments)',
      '- Accepted: the quota is raised by hand\n  - Owner: @ana\n  - Until: 2027-02-01',
      '- Accepted by Ana Ruiz until 2027-03-31: a second region costs more than it saves',
    ]) {
      assert.equal(told(item), '', item);
    }
  });

  test('its quick fix writes both', () => {
    const text = onTemplate('- Accepted: the gate moves in spring');
    const [report] = tell(fixAccepted, text);
    assert.deepEqual(tell(fixAccepted, apply(text, report?.fixes?.[0])), []);
  });
});

suite('fix/ongoing', () => {
  const text = (problem: string, rest = ''): string =>
    `---\ntype: postmortem\ndate: 2026-11-03\n---\n\n# Queue stalled\n\n## Ongoing problems\n\n- ${problem}\n${rest}`;

  test('a problem that nobody answers', () => {
    assert.deepEqual(words(tell(fixOngoing, text('The queue has no owner.'))), ['The queue has no owner.']);
    const two = tell(fixOngoing, text('The queue has no owner.\n- Staging is a year old.'));
    assert.deepEqual(words(two), ['Ongoing problems']);
  });

  test('a fix about it, a ticket, a decision or none', () => {
    const fix = '\n## Action items\n\n- [ ] Name an owner of the queue (@ana)\n';
    assert.deepEqual(tell(fixOngoing, text('The queue has no owner.', fix)), []);
    for (const problem of ['The queue has no owner (#12).', 'Staging is old. Accepted until March.', 'None'])
      assert.deepEqual(tell(fixOngoing, text(problem)), [], problem);
  });
});

suite('fix/due-order', () => {
  test('shortly before the incident it was planned, and is late', () => {
    const text = actions('- [ ] Alert on the age (@ana, due 2026-11-01)');
    assert.deepEqual(tell(fixDueOrder, text), []);
    assert.deepEqual(words(tell(fixOverdue, text)), ['2026-11-01']);
  });

  test('before the incident, and the check before the fix', () => {
    const text = actions(
      '- Alert on the age (@ana, due 2026-10-01)\n- Plot it\n  - Due: 2026-12-01\n  - Check by: 2026-11-30',
    );
    assert.deepEqual(words(tell(fixDueOrder, text)), ['2026-10-01', '2026-11-30']);
  });
});

suite('fix/structural', () => {
  test('an empty section, and a template nobody filled in', () => {
    for (const items of ['', '- [ ]\n  - Owner:\n  - Due:', '<!-- one change -->', 'TBD']) {
      assert.equal(tell(fixStructural, onTemplate(items)).length, 1, items);
    }
  });

  test('a fix, an accepted risk, or that it is closed already', () => {
    for (const items of [
      '- [ ] Alert on the age',
      'Alert on the age of orders from the release gate.',
      '- Accepted: the queue goes in spring, @ana, until 2027-03-31',
      'Accepted: the queue goes in spring, until 2027-03-31.',
      'Already closed by #477.',
      '- Already fixed in https://example.org/shop/pull/477',
    ]) {
      assert.deepEqual(tell(fixStructural, onTemplate(items)), [], items);
    }
  });

  test('the empty item of the template is filled, and its slots stay', () => {
    const text = onTemplate('- [ ] \n  - Owner:\n  - Due:');
    const fixed = apply(text, tell(fixStructural, text)[0]?.fixes?.[0]);
    assert.match(fixed, /- \[ \] Alert on .*\n {2}- Owner:\n {2}- Due:/);
    assert.deepEqual(tell(fixStructural, fixed), []);
    assert.equal(tell(fixOwner, fixed).length, 1);
  });

  test('a dropped one leaves the level open', () => {
    assert.equal(tell(fixStructural, onTemplate('- Alert on the age\n  - Dropped: no time')).length, 1);
  });

  test('nobody insists where no review is held', () => {
    assert.deepEqual(tell(fixStructural, onTemplate('', 'debrief: skipped, one user for a minute\n')), []);
    assert.equal(tell(fixStructural, onTemplate('', 'severity: P3\n'))[0]?.atMost, 'information');
  });

  test('the written one is a structural fix with its slots', () => {
    const text = onTemplate('');
    const fixed = apply(text, tell(fixStructural, text)[0]?.fixes?.[0]);
    assert.deepEqual(tell(fixStructural, fixed), []);
    assert.match(fixed, /- \[ \] Alert on .*\n {2}- Owner: @ana/);
  });
});

suite('fix/one', () => {
  const text = onTemplate(
    '- [ ] Alert on the age\n  - Owner: @ana\n- [ ] Plot the depth\n- [ ] Rename the queue',
  );

  test('says how many, and keeps the chosen one', () => {
    const told = tell(fixOne, text);
    assert.deepEqual(words(told), ['Structural fix']);
    const fixed = apply(text, told[0]?.fixes?.[1]);
    assert.deepEqual(tell(fixOne, fixed), []);
    assert.match(
      fixed,
      /## Structural fix\n\n- \[ \] Plot the depth\n\n## Follow-ups\n\n- \[ \] Alert on the age\n {2}- Owner: @ana\n- \[ \] Rename the queue\n/,
    );
  });

  test('the others join the follow-ups that are there', () => {
    const more = `${text}\n## Follow-ups\n\n- [ ] Tell the shops\n`;
    const fixed = apply(more, tell(fixOne, more)[0]?.fixes?.[0]);
    assert.match(fixed, /- \[ \] Tell the shops\n- \[ \] Plot the depth\n- \[ \] Rename the queue\n/);
    assert.deepEqual(tell(fixOne, fixed), []);
  });
});

suite('fix/check, fix/artefact, fix/evidence, fix/verify', () => {
  test('a check that only hopes, evidence that only claims', () => {
    const text = (field: string, box = ' '): string =>
      onTemplate(`- [${box}] Compare timeouts in the gate\n  - Owner: @ana\n  - ${field}`);
    for (const check of ['no more incidents', 'it works', "it doesn't happen again", 'we will see'])
      assert.deepEqual(words(tell(fixCheck, text(`Check: ${check}`))), [check]);
    for (const check of ['no incident of this class in release 42', 'the alert pages on staging'])
      assert.deepEqual(tell(fixCheck, text(`Check: ${check}`)), [], check);
    for (const claim of ['trust me', 'done', 'works on my machine', 'Ana says so'])
      assert.equal(tell(fixEvidence, text(`Evidence: ${claim}`, 'x')).length, 1, claim);
    for (const shown of ['#12', 'a1b2c3d4', 'the drill of 2026-11-12 stopped 300 ms'])
      assert.deepEqual(tell(fixEvidence, text(`Evidence: ${shown}`, 'x')), [], shown);
  });

  test('only the structural fix is asked how it is seen to work', () => {
    assert.deepEqual(words(tell(fixCheck, onTemplate('- [ ] Alert on the age'))), ['Alert on the age']);
    assert.deepEqual(tell(fixCheck, actions('- [ ] Alert on the age')), []);
  });

  test('a word or a path names the artefact', () => {
    for (const items of [
      '- [ ] Name the limit in the rollout checklist',
      '- [ ] Name the limit in `runbooks/queue.md`',
      '- [ ] Name the limit\n  - Artefact: shop/infra:queue.tf',
    ]) {
      assert.deepEqual(tell(fixArtefact, onTemplate(items)), [], items);
    }
    assert.deepEqual(words(tell(fixArtefact, onTemplate('- [ ] Halve the queue'))), ['Halve the queue']);
  });

  test('any link in the item is evidence', () => {
    assert.deepEqual(words(tell(fixEvidence, onTemplate('- [x] Halve the queue'))), ['Halve the queue']);
    assert.deepEqual(
      tell(fixEvidence, onTemplate('- [x] Halve the queue ([commit](https://example.org/c/1f3))')),
      [],
    );
    assert.deepEqual(tell(fixEvidence, onTemplate('- [x] Halve the queue, #482')), []);
  });

  test('a check and an accepted risk come back on their day', () => {
    const done = onTemplate('- [x] Halve the queue (#4)\n  - Check by: 2026-11-20');
    assert.deepEqual(words(tell(fixVerify, done)), ['2026-11-20']);
    assert.deepEqual(tell(fixVerify, done, { today: '2026-11-20' }), []);
    const risk = onTemplate('- Accepted: the queue goes in spring, @ana, until 2026-11-20');
    assert.deepEqual(words(tell(fixVerify, risk)), ['2026-11-20']);
  });
});

suite('fix/linked', () => {
  test('however it is written', () => {
    const told = (words: string): number =>
      tell(
        fixLinked,
        `# Down\n\n## Root cause\n\n1. The gate is blind.\n2. The dashboard hides p99.\n\n## Action items\n\n- [ ] Compare timeouts ${words} (@ana)\n`,
      ).length;
    for (const dangling of [
      '(closes C9)',
      '(addresses cause 4)',
      '(for cause 5)',
      '- closes cause #3',
      '[cause 9]',
    ])
      assert.equal(told(dangling), 1, dangling);
    for (const fine of ['(closes C2)', 'on C5 machines', '(fixes #45)', 'for 5 minutes', '(closes #9)'])
      assert.equal(told(fine), 0, fine);
  });

  const causes = '## Contributing factors\n\n- The queue has no limit\n- Nobody is paged\n\n';
  const at = (items: string): string => actions(items).replace('## Action', `${causes}## Action`);

  test('a number that no cause has', () => {
    assert.deepEqual(words(tell(fixLinked, at('- Halve the queue, closes factor 3'))), ['factor 3']);
    assert.deepEqual(words(tell(fixLinked, at('- Halve the queue\n  - Addresses: C4'))), ['C4']);
  });

  test('one that is there, and a figure that is no reference', () => {
    const items =
      '- Halve the queue, closes factor 2\n- Reserve budget for C5 machines\n- Lower the load factor 12';
    assert.deepEqual(tell(fixLinked, at(items)), []);
  });
});

suite('fix/too-many', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- Alert on queue ${index} (@ana)`).join('\n');

  test('once, above the limit of the team', () => {
    assert.deepEqual(tell(fixTooMany, actions(items(7))), []);
    assert.deepEqual(words(tell(fixTooMany, actions(items(8)))), ['Action items']);
    const ruleOptions = new Map([['fix/too-many', { max: 3 }]]);
    assert.equal(tell(fixTooMany, actions(items(4)), { config: { ruleOptions } }).length, 1);
  });
});
