import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { debriefDecision } from './decision.ts';
import { debriefHumanError } from './human-error.ts';

function document(fields: string, prose: string): string {
  return `---\ntype: postmortem\n${fields}level: scope\n---\n\n# Down\n\n## Root cause\n\n${prose}\n`;
}

suite('debrief/decision', () => {
  test('signals in many words, at any severity without a deadline', () => {
    for (const sign of [
      'We had no idea who owned the job.',
      'It was unclear whom to escalate to.',
      'Maya happened to know which dashboard to open.',
      'It was the first time any of us had touched the billing cluster.',
      'A similar outage hit the export in May.',
      'The alert had been muted since spring.',
      'We patched one host; the other forty have the same setting.',
      'A quick hack keeps it running.',
      'Both teams had assumed that the other one owned it.',
      'The regulator asks for a written report.',
    ]) {
      const [told] = tell(debriefDecision, document('severity: P3\n', sign));
      assert.equal(told?.atMost, undefined, sign);
      assert.equal(told?.related?.length, 1, sign);
      assert.deepEqual(tell(debriefDecision, document('severity: P1\n', sign)), [], 'it has a deadline');
      assert.deepEqual(tell(debriefDecision, document('severity: P3\nstatus: published\n', sign)), []);
    }
  });

  test('asks only where the severity leaves it open', () => {
    const prose = 'The index was empty.';
    assert.equal(tell(debriefDecision, document('severity: P2\n', prose)).length, 1);
    for (const severity of ['P0', 'P1', 'P3', 'near-miss', 'high']) {
      assert.deepEqual(tell(debriefDecision, document(`severity: ${severity}\n`, prose)), [], severity);
    }
  });

  test('is a hint until something in the account speaks for a review', () => {
    const [quiet] = tell(debriefDecision, document('severity: P2\n', 'The index was empty.'));
    assert.equal(quiet?.atMost, 'hint');
    for (const sign of [
      'Nobody knew whom to call at that hour.',
      'Only Maya knew the dashboard.',
      'The same thing had happened before, in May.',
      'The alert had been muted since spring.',
      'A temporary workaround keeps it running.',
    ]) {
      const [told] = tell(debriefDecision, document('severity: P2\n', sign));
      assert.equal(told?.atMost, undefined, sign);
      assert.equal(told?.related?.length, 1, sign);
    }
  });

  test('a date or a reason answers, and the quick fixes write them', () => {
    const text = document('severity: P2\n', 'Nobody knew whom to call.');
    const [told] = tell(debriefDecision, text);
    assert.equal(told?.fixes?.length, 2);
    for (const fix of told?.fixes ?? []) assert.deepEqual(tell(debriefDecision, apply(text, fix)), []);
    assert.deepEqual(
      tell(debriefDecision, document('severity: P2\ndebrief: skipped, covered by INC-9\n', '')),
      [],
    );
  });

  test('an empty slot is filled in place', () => {
    const text = document('severity: P2\nreview:\n', 'The index was empty.');
    const [told] = tell(debriefDecision, text);
    assert.equal(told?.words, 'review');
    assert.match(apply(text, told.fixes?.[0]), /^review: 2026-11-23$/m);
  });
});

suite('debrief/human-error', () => {
  test('human error as a cause asks for a review at any severity', () => {
    const text = document('severity: P3\n', 'The root cause was human error.');
    const [told] = tell(debriefHumanError, text);
    assert.match(told?.words ?? '', /human error/i);
    assert.deepEqual(tell(debriefHumanError, apply(text, told?.fixes?.[0])), []);
  });

  test('errors of programs are none of it', () => {
    assert.deepEqual(tell(debriefHumanError, document('severity: P3\n', 'The error rate rose to 12 %.')), []);
  });

  test('outside front matter the date goes below the title', () => {
    const text = '# Down\n\n## Root cause\n\nThe root cause was human error.\n';
    assert.match(
      apply(text, tell(debriefHumanError, text)[0]?.fixes?.[0]),
      /^# Down\n\n\*\*Review:\*\* 2026-11-23\n/,
    );
  });

  test('beside other fields the date takes their shape', () => {
    const prose = '## Root cause\n\nThe root cause was human error.\n';
    const shapes: readonly (readonly [string, string])[] = [
      ['- **Severity**: P3\n', '- **Severity**: P3\n- **Review**: 2026-11-23\n'],
      [
        '| Severity | P3 |\n| --- | --- |\n| Services | mail |\n',
        '| Severity | P3 |\n| --- | --- |\n| Services | mail |\n| Review | 2026-11-23 |\n',
      ],
    ];
    for (const [fields, written] of shapes) {
      const text = `# Down\n\n${fields}\n${prose}`;
      assert.equal(
        apply(text, tell(debriefHumanError, text)[0]?.fixes?.[0]),
        `# Down\n\n${written}\n${prose}`,
      );
    }
  });
});
