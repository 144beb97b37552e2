import assert from 'node:assert/strict';
import test from 'node:test';
import { openFix } from '../../../server/src/protocol/open-fix.fixture.ts';
import { rowWords, shownOwners } from './row-words.ts';

const byDue = { id: 'due:this-week' };
const fix = openFix({ title: 'Add a contract test', owners: ['@priya'], group: 'this-week', days: 2 });

test('a row begins with its owner, and a badge tells its day', () => {
  assert.deepEqual(rowWords(fix, byDue, true), {
    label: '@priya  Add a contract test',
    description: 'INC-7 · P1',
    spoken: 'Add a contract test, @priya, due in 2 days, structural fix, INC-7, P1',
  });
});

test('a title is never cut: the editor does that at its own edge', () => {
  const title = 'Compare document counts before the alias moves to the new index, in every region';
  assert.equal(rowWords({ ...fix, title }, byDue, true).label, `@priya  ${title}`);
});

test('without a badge the day is in words, and a missing owner is told', () => {
  const words = rowWords(openFix({ owners: [], kind: 'corrective' }), { id: 'due:no-date' }, false);
  assert.equal(words.label, 'Validate configuration in the release gate');
  assert.equal(words.description, 'no date · no owner · INC-7 · P1');
  assert.equal(words.spoken, 'Validate configuration in the release gate, no owner, no date, INC-7, P1');
});

test('what the heading says is not said again', () => {
  assert.equal(rowWords(fix, { id: 'owner:@priya' }, true).label, 'Add a contract test');
  assert.equal(rowWords(fix, { id: 'incident:x' }, true).description, 'P1');
  assert.equal(rowWords(fix, { id: 'severity:p1' }, true).description, 'INC-7');
});

test('an overdue fix has a sign where no heading tells', () => {
  const late = { ...fix, group: 'overdue', days: -3 } as const;
  assert.equal(rowWords(late, { id: 'due:overdue' }, true).label, '@priya  Add a contract test');
  assert.equal(rowWords(late, { id: 'severity:p1' }, true).label, '! @priya  Add a contract test');
  assert.match(rowWords(late, { id: 'severity:p1' }, true).spoken, /3 days overdue/);
});

test('a folder is named where there are several', () => {
  const words = rowWords({ ...fix, place: 'billing' }, byDue, true);
  assert.equal(words.description, 'INC-7 · P1 · billing');
  assert.match(words.spoken, /, billing$/);
});

test('owners are short: the tooltip has them whole', () => {
  const said = [
    [],
    ['@priya'],
    ['@priya', '@tomas', '@ines'],
    ['priya.natarajan@example.com'],
    ['@acme/platform'],
    ['@acme-engineering/platform'],
    ['Payments Platform Team'],
    ['Wolfeschlegelsteinhausenberger'],
  ].map(shownOwners);
  assert.deepEqual(said, [
    '',
    '@priya',
    '@priya +2',
    'priya.natarajan',
    '@acme/platform',
    '…/platform',
    'Payments…',
    'Wolfeschlegelst…',
  ]);
});
