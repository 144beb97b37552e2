import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInline } from '../text/markdown/inline.ts';
import type { Place } from '../text/markdown/passage.ts';
import { findHits } from './find-hits.ts';
import type { Roster } from './roster.ts';

const roster: Roster = { people: ['Maya', 'Tom'], teams: ['Payments'], systems: ['Hermes'] };

function rules(text: string, place: Place): readonly string[] {
  const span = { start: 0, end: text.length };
  const { pieces } = readInline(text, [span], new Map());
  return findHits({ span, text, pieces, place, shape: 'paragraph', label: null }, roster).map(
    ({ rule }) => rule,
  );
}

type Case = readonly [text: string, place: Place, expected: readonly string[]];

function check(name: string, cases: readonly Case[]): void {
  suite(name, () => {
    for (const [text, place, expected] of cases)
      test(text, () => assert.deepEqual(rules(text, place), expected));
  });
}

check('what could have been worse', [
  ['With the pager down we could have noticed it way later than we did.', 'narrative', []],
]);

check('errors of people as the cause', [
  ['The outage was caused by a wrong entry by the night clerk.', 'narrative', ['blame/human-error']],
  ['Root cause: insufficient care while filling in the form.', 'cause', ['blame/human-error']],
  ['Cause: the DBA.', 'cause', ['blame/human-error']],
  ['Operator error was ruled out after two days.', 'cause', []],
  ['The dashboard counts user errors and server errors apart.', 'cause', []],
  ['The drive reported a read error that caused the rebuild.', 'cause', []],
]);

check('omissions and slips', [
  ['Not one of the reviewers opened the diff.', 'narrative', ['blame/role']],
  ['Nobody did anything wrong here.', 'narrative', []],
  ['The shift lead misrouted the second truck.', 'narrative', ['blame/role']],
  ['The sorter misrouted the second parcel.', 'narrative', []],
  ['A technician pulled the wrong cable.', 'narrative', ['blame/role']],
  ['The load balancer picked the wrong backend.', 'narrative', []],
]);

check('traits and how it was done', [
  ['App team too proud to ask the DBAs.', 'narrative', ['blame/role']],
  ['The queue was too slow.', 'narrative', []],
  ['Against the advice of the storage team, Tom filled the array.', 'narrative', ['blame/person']],
  ['The pump ran against the advice of the manual.', 'narrative', []],
]);

check('hindsight', [
  ['The chance to stop it was missed twice.', 'narrative', ['blame/hindsight']],
  ['Why was the generator never tested?', 'narrative', ['blame/hindsight']],
  ['Why was the packet not routed?', 'narrative', []],
  ['The rollback was announced far too late.', 'narrative', ['blame/hindsight']],
  ['Either of the two paths could have carried the load.', 'narrative', []],
  ['Those trains need not have been held.', 'narrative', ['blame/hindsight']],
]);

check('who people are', [
  ['Björn forgot the second host.', 'narrative', ['blame/person']],
  ['Sgt. Oduya forgot the second host.', 'narrative', ['blame/person']],
  ['Those on duty forgot the second host.', 'narrative', ['blame/role']],
  ['The people of the night shift forgot the second host.', 'narrative', ['blame/role']],
  ['The archivist forgot the second host.', 'narrative', ['blame/role']],
  ['Those of the pods that failed to start were deleted.', 'narrative', []],
  ['Our users saw errors for nine minutes.', 'narrative', []],
]);

check('modals with words in between', [
  ['We could just as well have used the read-only switch.', 'narrative', ['blame/hindsight']],
  ['It should in any case have been tested.', 'narrative', ['blame/hindsight']],
  ['One could have asked the harbour.', 'narrative', ['blame/hindsight']],
  ['One of the pods could have been evicted.', 'narrative', []],
]);

check('vague actions by frame', [
  ['Smoother rollbacks.', 'actions', ['fix/vague']],
  ['[CHG-19] Tighten up change control', 'actions', ['fix/vague']],
  ['Show more initiative when queues build up.', 'actions', ['fix/vague']],
  ['Upskill the juniors', 'actions', ['fix/vague']],
  ['Staff to concentrate fully during night work.', 'actions', ['fix/vague']],
  ['Enhance the CLI with a dry-run flag.', 'actions', []],
  ['Train the ranking model on the new data set.', 'actions', []],
  ['Alert when the backlog grows for 10 minutes.', 'actions', []],
  ['Being careful with the locks paid off.', 'actions', []],
]);
