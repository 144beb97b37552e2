import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownAnswer } from './shown-answer.ts';

const esc = '\u001b[31m';

test('what people read is made visible, what programs read stays', () => {
  const answer = {
    title: `a${esc}\nb`,
    uri: `file:///${esc}`,
    id: `x#${esc}`,
    rows: [{ id: `INC${esc}`, uri: `u${esc}`, owners: [`me${esc}`, 'you'], counts: null }],
    edit: { changes: { [esc]: [{ newText: esc, range: { start: { line: 1 } } }] } },
    contents: { kind: 'markdown', value: `one\n\n${esc}` },
    labels: [`lab${esc}`],
  };
  assert.deepEqual(shownAnswer(answer), {
    ...answer,
    title: 'a␛[31m b',
    rows: [{ id: 'INC␛[31m', uri: `u${esc}`, owners: ['me␛[31m', 'you'], counts: null }],
    contents: { kind: 'markdown', value: 'one\n\n␛[31m' },
    labels: ['lab␛[31m'],
  });
});

test('an answer in which nothing hides is the same object', () => {
  for (const answer of [
    null,
    7,
    [],
    { items: [{ message: 'Zürich 👩‍🚒', range: { start: 1 } }], data: [1, 2, 3] },
  ]) {
    assert.equal(shownAnswer(answer), answer);
  }
});
