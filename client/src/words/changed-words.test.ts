import assert from 'node:assert/strict';
import test from 'node:test';
import { changedWords, inStatusBar, notSaved } from './changed-words.ts';

test('what was done is said with its fix', () => {
  const title = 'Add a contract test';
  assert.equal(changedWords({ kind: 'done', evidence: null }, [title]), 'Marked done: Add a contract test');
  assert.equal(
    changedWords({ kind: 'due', due: '2026-12-05', reason: null }, [title]),
    'Due 2026-12-05: Add a contract test',
  );
  assert.equal(changedWords({ kind: 'assign', owner: '@ines' }, ['a', 'b']), 'Assigned to @ines: 2 fixes');
});

test('a long title is cut between words', () => {
  const title = 'Compare document counts before the alias moves to the new index';
  assert.equal(changedWords({ kind: 'reopen' }, [title]), 'Reopened: Compare document counts before the …');
});

test('what is not saved says so', () => {
  assert.equal(notSaved('Reopened: Cap retries'), 'Reopened: Cap retries. Not saved yet.');
  assert.equal(notSaved('Reopened: Cap the …'), 'Reopened: Cap the … Not saved yet.');
});

test('no title is an icon', () => {
  assert.equal(inStatusBar('costs $(flame)'), 'costs \\$(flame)');
});
