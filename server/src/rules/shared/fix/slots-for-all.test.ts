import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fixDue } from '../../fix/due.ts';
import { fixOwner } from '../../fix/owner.ts';
import { apply, tell } from '../../rule.fixture.ts';
import type { QuickFix } from '../../rule.ts';

const head = '---\ntype: postmortem\nstatus: review\n---\n\n# Search was down\n\n## Action items\n\n';

function slots(text: string, rule = fixOwner): QuickFix | undefined {
  return tell(rule, text).flatMap(({ fixes = [] }) => fixes)[0];
}

suite('slots for all fixes of a finding', () => {
  const shapes: readonly (readonly [shape: string, before: string, after: string])[] = [
    [
      'nested bullets',
      '- [ ] Alert on the age of the queue\n  - Check: it pages on staging\n- [ ] Page the on-call of search\n  - Check: it pages on staging\n- [ ] Test the failover\n  - Check: it pages on staging\n',
      '- [ ] Alert on the age of the queue\n  - Check: it pages on staging\n  - Owner: @ana\n  - Due: 2026-11-23\n- [ ] Page the on-call of search\n  - Check: it pages on staging\n  - Owner: @ana\n  - Due: 2026-11-23\n- [ ] Test the failover\n  - Check: it pages on staging\n  - Owner: @ana\n  - Due: 2026-11-23\n',
    ],
    [
      'brackets',
      '- Alert on the age of the queue (@li, due 2026-12-01)\n- Page the on-call of search (@li)\n- Test the failover (@li)\n- Write the runbook for a full disk (@li)\n',
      '- Alert on the age of the queue (@li, due 2026-12-01)\n- Page the on-call of search (@li, due 2026-11-23)\n- Test the failover (@li, due 2026-11-23)\n- Write the runbook for a full disk (@li, due 2026-11-23)\n',
    ],
    [
      'cells',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on the age of the queue |  |  |\n| Page the on-call of search |  | |\n| Test the failover | TBD | ? |\n',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on the age of the queue | @ana | 2026-11-23 |\n| Page the on-call of search | @ana | 2026-11-23 |\n| Test the failover | @ana | 2026-11-23 |\n',
    ],
  ];
  for (const [shape, before, after] of shapes) {
    test(`keep ${shape}`, () => {
      const found = slots(head + before) ?? slots(head + before, fixDue);
      assert.ok(found !== undefined);
      const written = apply(head + before, found);
      assert.equal(written.replace(/\| +\|/g, '|  |'), (head + after).replace(/\| +\|/g, '|  |'));
      assert.deepEqual(tell(fixOwner, written), []);
      assert.deepEqual(tell(fixDue, written), []);
    });
  }

  test('every hole has a number of its own: editors fill those of one number together', () => {
    const items = Array.from({ length: 12 }, (_, at) => `- [ ] Alert on the age of queue ${at}\n`).join('');
    const numbers = (slots(head + items)?.edits ?? []).flatMap(({ newText }) =>
      [...newText.matchAll(/\$\{(\d+)/g)].map(([, number]) => number),
    );
    assert.equal(numbers.length, 24);
    assert.equal(new Set(numbers).size, 24);
  });

  test('CRLF stays', () => {
    const text =
      `${head}- Alert on the age of the queue\n- Test the failover\n- Write a runbook for disks\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const found = slots(text);
    assert.ok(found !== undefined);
    assert.doesNotMatch(apply(text, found), /[^\r]\n/);
    for (const { newText } of found.plain ?? []) assert.doesNotMatch(newText, /[^\r]\n/);
  });
});
