import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../../config/config.ts';
import { apply, tell } from '../rule.fixture.ts';
import { metaDate } from './date.ts';
import { metaImpact } from './impact.ts';
import { metaLate } from './late.ts';
import { metaSeverity } from './severity.ts';
import { metaSeverityImpact } from './severity-impact.ts';
import { metaSignOff } from './sign-off.ts';

function doc(front: string, body = ''): string {
  return `---\ntype: postmortem\n${front}\n---\n# Queue full\n\n${body}\n`;
}

const timeline = '## Timeline\n\nAll times UTC.\n\n- 2026-11-03 09:12 started: a\n- 10:44 resolved: b\n';

suite('meta/severity', () => {
  test('asks only where there is a slot or a scale', () => {
    assert.deepEqual(tell(metaSeverity, doc('date: 2026-11-03')), []);
    assert.equal(tell(metaSeverity, doc('severity:')).length, 1);
    const config = { ...defaultConfig, uri: 'file:///shop/.missing-link.yaml' };
    assert.equal(tell(metaSeverity, doc('date: 2026-11-03'), { config }).length, 1);
  });

  test('mends a slip, leaves the words of other scales alone', () => {
    const text = doc('severity: SEVV1');
    const [told] = tell(metaSeverity, text);
    assert.match(told?.message ?? '', /Did this mean 'SEV1'/);
    assert.match(apply(text, told?.fixes?.[0]), /severity: SEV1/);
    for (const value of ['SEV-1', 'P2 (partial)', 'major', 'Critical', 'High - 3 hours']) {
      assert.deepEqual(tell(metaSeverity, doc(`severity: ${value}`)), [], value);
    }
    assert.match(tell(metaSeverity, doc('severity: P9'))[0]?.message ?? '', /not a severity on the scale/);
  });
});

test('a badge is named, and its address is left alone', () => {
  const badge = '# Queue full\n\n![severity](https://img.shields.io/badge/severity-SEVV1-red)\n';
  const [told] = tell(metaSeverity, badge);
  assert.match(told?.message ?? '', /SEVV1/);
  assert.deepEqual(told?.fixes, []);
});

suite('meta/date', () => {
  test('a day that does not exist or has not come is an error', () => {
    assert.deepEqual(
      tell(metaDate, doc('date: 2026-11-31', timeline)).map(({ words, atMost }) => [words, atMost]),
      [['2026-11-31', undefined]],
    );
    assert.match(tell(metaDate, doc('date: 2202-05-20'))[0]?.message ?? '', /is in the future/);
    assert.deepEqual(tell(metaDate, doc('date: 2026-11-22')), []);
    assert.deepEqual(tell(metaDate, doc('date: 2026-11-03\nreview: 2026-12-24')), []);
  });

  test('offers what a day that is none, or has not come, can be a slip of', () => {
    const impossible = doc('date: 2026-11-31', timeline);
    assert.match(apply(impossible, tell(metaDate, impossible)[0]?.fixes?.[0]), /\ndate: 2026-11-30\n/);
    const swapped = doc('date: 2026-13-05', timeline);
    assert.match(apply(swapped, tell(metaDate, swapped)[0]?.fixes?.[0]), /\ndate: 2026-05-13\n/);
    const ahead = doc('date: 2027-11-03', timeline);
    const [told] = tell(metaDate, ahead);
    assert.deepEqual(
      told?.fixes?.map(({ title }) => title),
      ['Change to 2026-11-03'],
    );
    assert.deepEqual(tell(metaDate, apply(ahead, told?.fixes?.[0])), []);
  });

  test('either of two that disagree takes over what the other tells', () => {
    const text = doc('date: 2026-11-03\nstarted: 2026-11-03 09:21', timeline);
    const [told] = tell(metaDate, text);
    const [field, entry] = told?.fixes ?? [];
    assert.match(apply(text, field), /\nstarted: 2026-11-03 09:12\n/);
    assert.match(apply(text, entry), /\n- 2026-11-03 09:21 started/);
    for (const fix of [field, entry]) assert.deepEqual(tell(metaDate, apply(text, fix)), []);
  });

  test('where nothing tells the day it is asked for', () => {
    const uri = 'file:///shop/postmortems/queue.md';
    assert.match(tell(metaDate, doc('title: Queue'), { uri })[0]?.message ?? '', /has no date/);
    assert.deepEqual(tell(metaDate, doc('title: Queue', timeline), { uri }), []);
  });

  test('metadata and a labelled entry agree', () => {
    assert.deepEqual(tell(metaDate, doc('started: 2026-11-03T09:12Z', timeline)), []);
    assert.deepEqual(tell(metaDate, doc('started: 2026-11-03T10:12+01:00', timeline)), []);
    assert.match(
      tell(metaDate, doc('started: 2026-11-03T09:21Z', timeline))[0]?.message ?? '',
      /2026-11-03T09:12Z in the timeline/,
    );
  });

  test('a title copied from another incident', () => {
    const uri = 'file:///shop/postmortems/2026-11-03-queue.md';
    const text = (title: string): string => `---\ntype: postmortem\n---\n# ${title}\n\n${timeline}`;
    const [told] = tell(metaDate, text('2026-06-02, queue full'), { uri });
    assert.match(apply(text('2026-06-02, queue full'), told?.fixes?.[0]), /# 2026-11-03, queue full/);
    assert.deepEqual(tell(metaDate, text('2026-11-02, queue full'), { uri }), []);
    assert.deepEqual(
      tell(metaDate, text('2026-11-03, queue full'), { uri: 'file:///shop/2026-11-09-queue.md' }),
      [],
    );
  });

  test('figures that could be two days offer both', () => {
    const text = doc('date: 03/04/2026');
    const uri = 'file:///shop/postmortems/queue.md';
    const [told] = tell(metaDate, text, { uri });
    assert.match(told?.message ?? '', /2026-04-03 or 2026-03-04/);
    assert.match(apply(text, told?.fixes?.[0]), /date: 2026-04-03/);
  });
});

suite('meta/late', () => {
  const words = (front: string, config = defaultConfig): readonly string[] =>
    tell(metaLate, doc(`status: review\n${front}`, timeline), { config }).map((each) => each.words);

  test('past the deadline and not held', () => {
    assert.deepEqual(words('severity: P1\nreview:'), ['review']);
    assert.deepEqual(words('severity: P1\nreview: 2026-11-05'), []);
    assert.deepEqual(words('severity: P2\nreview:'), []);
    assert.deepEqual(words('severity: SEV1\nreview:'), []);
  });

  test('planned for after the deadline is information', () => {
    assert.deepEqual(words('severity: P1\nreview: 2026-11-25'), ['2026-11-25']);
  });

  test('a house without a place for it is not asked; a decision is an answer', () => {
    assert.deepEqual(words('severity: P1'), []);
    assert.deepEqual(words('severity: P1\nreview:\ndebrief: skipped, seen twice'), []);
    assert.deepEqual(words('severity: P1', { ...defaultConfig, uri: 'file:///shop/.missing-link.yaml' }), [
      'P1',
    ]);
  });

  test('business days end with their day', () => {
    const policies = [
      { names: ['P1'], deadline: { unit: 'business-days', amount: 13 }, signOff: null } as const,
    ];
    assert.deepEqual(words('severity: P1\nreview:', { ...defaultConfig, policies }), ['review']);
    const longer = [
      { names: ['P1'], deadline: { unit: 'business-days', amount: 14 }, signOff: null } as const,
    ];
    assert.deepEqual(words('severity: P1\nreview:', { ...defaultConfig, policies: longer }), []);
  });
});

suite('meta/sign-off', () => {
  const front =
    'severity: P1\nreview: 2026-11-05\nlevel: operation\nsigned:\n  tech-lead: "@maya"\n  on-call:';

  test('open slots after the review, in one finding', () => {
    assert.match(tell(metaSignOff, doc(front))[0]?.message ?? '', /^Not signed: on-call/);
    assert.deepEqual(
      tell(metaSignOff, doc(front.replace('on-call:', 'on-call: https://git.example/pull/5'))),
      [],
    );
    assert.deepEqual(tell(metaSignOff, doc(front.replace('2026-11-05', '2026-11-25'))), []);
  });

  test('a slot is filled in place', () => {
    const [told] = tell(metaSignOff, doc(front));
    assert.match(apply(doc(front), told?.fixes?.[0]), /on-call: Ana\n/);
  });

  test("the severity's policy names roles that have no slot", () => {
    const policies = [{ names: ['P1'], deadline: 'none', signOff: ['tech-lead', 'leadership'] } as const];
    const told = tell(metaSignOff, doc(front), { config: { ...defaultConfig, policies } });
    assert.match(told[0]?.message ?? '', /^Not signed: leadership/);
  });
});

suite('meta/sign-off in a section', () => {
  const told = (lines: string, review = '2026-11-05'): string =>
    tell(metaSignOff, doc(`severity: P2\nreview: ${review}`, `## Sign-off\n\n${lines}\n`))[0]?.message ?? '';

  test('blanks are no names', () => {
    assert.match(told('- Tech lead: ____\n- On-call: Ana, 2026-11-05'), /^Not signed: Tech lead/);
    assert.match(told('- [ ] Tech lead\n- [x] On-call'), /^Not signed: Tech lead/);
    const table = '| Role | Name | Date |\n| - | - | - |\n| Tech lead | | |\n| Product owner | TBD | |';
    assert.match(told(table), /^Not signed: Tech lead and Product owner/);
    assert.equal(told('- Tech lead: Maya\n- On-call: Ana'), '');
    assert.equal(told('- Tech lead: ____', '2026-11-25'), '', 'before the review');
  });

  test('a P0 is signed by leadership, under whatever name', () => {
    const front = (last: string): string =>
      `severity: P0\nreview: 2026-11-04\nlevel: operation\nsigned:\n  tech-lead: Ana\n  on-call: Bo\n  product-owner: Cy\n${last}`;
    assert.match(tell(metaSignOff, doc(front('')))[0]?.message ?? '', /^Not signed: leadership/);
    assert.deepEqual(tell(metaSignOff, doc(front('  cto: Dee'))), []);
  });
});

suite('meta/severity-impact', () => {
  const told = (severity: string, impact: string): number =>
    tell(metaSeverityImpact, doc(`severity: ${severity}`, `## Impact\n\n${impact}\n`)).length;

  test('everybody and a low severity, nobody and a high one', () => {
    assert.equal(told('P3', 'The whole shop was down for two hours.'), 1);
    assert.equal(told('near-miss', 'All customers were logged out.'), 1);
    assert.equal(told('P0', 'None. No customer was affected.'), 1);
    assert.equal(told('P0', 'The whole shop was down.'), 0);
    assert.equal(told('P3', '12 customers saw an old price.'), 0);
    assert.equal(told('near-miss', 'None: it could have been a total outage.'), 0);
  });
});

suite('meta/impact', () => {
  const told = (words: string): number =>
    tell(metaImpact, doc('date: 2026-11-03', `## Impact\n\n${words}\n`)).length;

  test('any measure, none or unknown is an answer', () => {
    assert.equal(told('Some customers had problems.'), 1);
    for (const words of [
      '412 orders.',
      'None.',
      'All users.',
      'No data was lost.',
      'Users were not impacted, since nothing was connected to it.',
      'Unknown because the counters stood still.',
      '| Users | 12 % |',
    ]) {
      assert.equal(told(words), 0, words);
    }
  });

  test('says nothing in another language', () => {
    assert.equal(
      told(
        `Einige Kunden hatten Probleme. ${'Wir haben die Bestellungen und die Preise nicht geladen. '.repeat(6)}`,
      ),
      0,
    );
  });

  test('figures in a comment are no answer; an empty section has a rule of its own', () => {
    assert.equal(told('<!-- how many of 100? --> Slow.'), 1);
    assert.equal(told('<!-- how many of 100? -->'), 0);
  });
});
