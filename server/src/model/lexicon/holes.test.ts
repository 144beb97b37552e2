import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findHole, holeWords, isHole } from './holes.ts';

function found(text: string): string | null {
  const span = findHole(text);
  return span === null ? null : text.slice(span.start, span.end);
}

suite('holes', () => {
  test('a value that is one says nothing, however it is marked', () => {
    for (const words of Object.values(holeWords).filter((each) => each !== '')) {
      for (const value of [words, `**${words}**`, `"${words}"`, `${words}.`, words.toLowerCase()]) {
        assert.ok(isHole(value), value);
      }
    }
  });

  test('neither does one behind a date, another hole, or an answer that needs its reason', () => {
    for (const value of [
      'YYYY-MM-DD, what was seen',
      '2026-11-20, what was seen',
      '2026-11-07 → 2026-12-04, reason',
      'skipped, reason',
    ]) {
      assert.ok(isHole(value), value);
    }
  });

  test('an answer is none, also where it begins or ends like one', () => {
    for (const value of [
      '',
      'path/to/it.md',
      'no reason',
      'what was seen: nothing',
      'skipped',
      'held, link',
    ]) {
      assert.ok(!isHole(value), value);
    }
  });

  test('is found in prose as a line of its own and behind a label or a question', () => {
    assert.equal(
      found('Why was that possible? What the chain did not ask for, show or check'),
      holeWords.possible,
    );
    assert.equal(found('Affected: how many of whom'), 'how many of whom');
    assert.equal(found('**Check:** what is seen, and where'), 'what is seen, and where');
    assert.equal(
      found('One change to a checklist, runbook, test, template, CI step or ADR'),
      holeWords.change,
    );
    assert.equal(found('Trigger: a rollout\nAmplifier: reason'), 'reason');
  });

  test('words of every day are not found in sentences and lists', () => {
    for (const text of [
      'path',
      'Reason',
      'The reason: a link was missing.',
      'Nobody knew for how long.',
      'link\npath',
      'Evidence: [link](https://git.example/pull/4)',
    ]) {
      assert.equal(found(text), null, text);
    }
  });
});
