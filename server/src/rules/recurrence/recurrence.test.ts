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
    facts: { byClass: () => [facts], byId: (id: string) => (id === facts.id ? [facts] : []) },
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
