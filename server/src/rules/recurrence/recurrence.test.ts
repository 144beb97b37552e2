import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { defaultVocabulary } from '../../model/document/vocabulary.ts';
import { readPostmortem } from '../../model/read.ts';
import { Source } from '../../text/source.ts';
import { type ToldReport, tell } from '../rule.fixture.ts';
import { recurrenceAgain } from './again.ts';
import { recurrenceOpen } from './open.ts';
import { recurrenceRelabelled } from './relabelled.ts';
import { recurrenceUnnamed } from './unnamed.ts';

function document(
  date: string,
  id: string,
  fix: string,
  head = 'level: operation\nlabel: configuration\n',
): string {
  return `---\ntype: postmortem\nid: ${id}\ndate: ${date}\nservices: [checkout]\n${head}---\n\n# Timeouts\n\n## Structural fix\n\n${fix}\n`;
}

function factsFor(text: string, uri: string): PostmortemFacts {
  const postmortem = readPostmortem(new Source(text), {
    uri,
    vocabulary: defaultVocabulary,
    path: 'included',
  });
  return factsOf(postmortem, '2026-11-21', 90);
}

const now = document('2026-11-03', 'INC-14', '- [ ] Compare the timeouts in the gate');

/** What both rules say of `text` beside one earlier post-mortem. */
function told(text: string, earlier: string): readonly (readonly [string, ToldReport])[] {
  const facts = factsFor(earlier, 'file:///shop/postmortems/2026-05-12-earlier.md');
  const around = {
    facts: {
      byClass: () => [facts],
      byId: (id: string) => (id === facts.id ? [facts] : []),
      byUri: (uri: string) => (uri === facts.uri ? [facts] : []),
    },
  };
  return [recurrenceOpen, recurrenceAgain].flatMap((rule) =>
    tell(rule, text, around).map((report): readonly [string, ToldReport] => [rule.id, report]),
  );
}

test('the earlier fix is still open', () => {
  const reports = told(now, document('2026-05-12', 'INC-6', '- [ ] Add a check (@li, due 2027-01-15)'));
  assert.deepEqual(
    reports.map(([id]) => id),
    ['recurrence/open'],
  );
  const report = reports[0]?.[1];
  assert.match(report?.message ?? '', /^INC-6 of 2026-05-12 .*'Add a check'/);
  assert.equal(report?.words, 'configuration');
  assert.equal(report?.related?.[0]?.uri, 'file:///shop/postmortems/2026-05-12-earlier.md');
});

test('the earlier fix was done and did not hold', () => {
  const reports = told(now, document('2026-05-12', 'INC-6', '- [x] Add a check (#12)'));
  assert.deepEqual(
    reports.map(([id]) => id),
    ['recurrence/again'],
  );
});

test('nothing of a class more than a year ago, unless it is named', () => {
  const old = document('2025-10-12', 'INC-6', '- [x] Add a check (#12)');
  assert.deepEqual(told(now, old), []);
  const named = document('2026-11-03', 'INC-14', '- [ ] Compare', 'recurs: INC-6\n');
  assert.deepEqual(
    told(named, old).map(([id]) => id),
    ['recurrence/again'],
  );
});

test('a label alone is no class, and a later incident no earlier one', () => {
  const only = document('2026-11-03', 'INC-14', '- [ ] Compare', 'label: configuration\n');
  const earlier = document('2026-05-12', 'INC-6', '- [x] Add a check');
  assert.deepEqual(told(only, earlier), []);
  assert.deepEqual(told(now, earlier.replace('2026-05-12', '2026-11-10')), []);
});

test('an old document whose fix is done has said what it had to say', () => {
  const settled = document('2026-06-03', 'INC-14', '- [x] Compare the timeouts (#4)');
  assert.deepEqual(told(settled, document('2026-05-12', 'INC-6', '- [x] Add a check (#12)')), []);
});

function story(sentence: string, heading = 'Summary'): string {
  return `---\ntype: postmortem\nid: INC-14\ndate: 2026-11-03\n---\n\n# Timeouts\n\n## ${heading}\n\n${sentence}\n`;
}

test('words that name the earlier incident, as an id or a link', () => {
  const earlier = document('2026-05-12', 'INC-6', '- [ ] Add a check (@li, due 2027-01-15)');
  for (const text of [
    story('Checkout waited. This is the third time: see INC-6.'),
    story('Checkout waited, again, as in INC-6.'),
    story('It is the same failure as INC-6.'),
    story('We had this before ([in May](2026-05-12-earlier.md)).'),
    story('- INC-6', 'Previous occurrences'),
    story('This repeats [the limits](2026-05-12-earlier.md).', 'Recurrence'),
  ]) {
    assert.deepEqual(
      told(text, earlier).map(([id]) => id),
      ['recurrence/open'],
      text,
    );
  }
  for (const text of [
    story('The alert of INC-6 fired in time.'),
    story('This is not a repeat of INC-6.'),
    story('The check of INC-6 prevents that it has happened before anybody looks.'),
  ]) {
    assert.deepEqual(told(text, earlier), [], text);
  }
});

test('words that name none', () => {
  for (const text of ['This is the third time this quarter.', 'The same job has failed like this before.'])
    assert.equal(tell(recurrenceUnnamed, story(text)).length, 1, text);
  for (const text of [
    'The retry ran a second time.',
    'This happened before: see INC-6.',
    'We have seen this before, in May.',
    'The same thing happened to the second node.',
  ])
    assert.deepEqual(tell(recurrenceUnnamed, story(text)), [], text);
});

test('another label at the same level of the same service', () => {
  const earlier = (label: string): PostmortemFacts =>
    factsFor(
      document('2026-05-12', 'INC-6', '- [x] Add a check (#12)', `level: operation\nlabel: ${label}\n`),
      'file:///shop/postmortems/2026-05-12-earlier.md',
    );
  const hints = (label: string): readonly string[] =>
    tell(recurrenceRelabelled, now, { facts: { byClass: () => [earlier(label)] } }).map(
      ({ message }) => message,
    );
  assert.match(hints('capacity')[0] ?? '', /^INC-6 of 2026-05-12 .*'capacity'/);
  assert.deepEqual(hints('configuration'), []);
});
