import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { causeMissing } from './missing.ts';
import { causeParts } from './parts.ts';
import { causeShallow } from './shallow.ts';
import { causeStopsAtPerson } from './stops-at-person.ts';
import { causeUnsure } from './unsure.ts';

const front =
  '---\ntype: postmortem\nseverity: P1\nstatus: review\nresponders: [Jonas]\nlevel: operation\n---\n';

function document(...sections: readonly string[]): string {
  return `${front}\n# Slow search\n\n## Summary\n\nSearch was slow for an hour.\n\n${sections.join('\n\n')}\n`;
}

suite('cause/missing', () => {
  test('nothing tells how it was possible', () => {
    const text = document('## Impact\n\nNone.');
    const [told] = tell(causeMissing, text);
    assert.equal(told?.words, 'Slow search');
    assert.match(
      apply(text, told?.fixes?.[0]),
      /## Impact\n\nNone\.\n\n## Why it was possible\n\n- Trigger: \n- Amplifier: \n/,
    );
  });

  test('slots, questions and holes are no answer, on whose heading it is asked', () => {
    for (const body of [
      '',
      '- Trigger:\n- Amplifier:',
      'How was this possible?',
      '**Root cause:** What made it easy to forget the flag?',
      'Why was that possible? What the chain did not ask for, show or check',
    ]) {
      const [told, more] = tell(causeMissing, document(`## Root cause\n\n${body}`));
      assert.equal(told?.words, 'Root cause', body);
      assert.equal(more, undefined);
    }
    for (const body of [
      'Jonas forgot the flag. What made this easy to forget?',
      '| A | B |\n| - | - |\n| c | d |',
    ]) {
      assert.deepEqual(tell(causeMissing, document(`## Root cause\n\n${body}`)), [], body);
    }
  });

  test('an empty heading is not asked where the text says the cause elsewhere', () => {
    const text = (told: string): string =>
      `# 2026-11-03, queue stalled\n\n## Background\n\n${told}\n\n## Analysis\n\n## What went badly\n\nIt took long.\n`;
    assert.deepEqual(tell(causeMissing, text('It stalled because the firewall was not up again.')), []);
    assert.equal(tell(causeMissing, document('It was down because of a pool.', '## Root cause\n')).length, 1);
  });

  test('any form of cause answers', () => {
    for (const section of [
      '## Root cause\n\nThe pool was small.',
      '## Contributing factors\n\n- The pool was small.',
      '## Five whys\n\n1. Why? The pool was small.',
      '## Background\n\nIt was slow because the pool was small.',
    ]) {
      assert.deepEqual(tell(causeMissing, document(section)), [], section);
    }
  });
});

suite('cause/shallow', () => {
  test('one deploy is not the end', () => {
    const [told] = tell(causeShallow, document('## Root cause\n\nA bad deploy at nine.'));
    assert.equal(told?.words, 'A bad deploy at nine.');
  });

  test('a reason or a second factor goes deeper', () => {
    assert.deepEqual(
      tell(causeShallow, document('## Root cause\n\nA bad deploy, because staging has no data.')),
      [],
    );
    assert.deepEqual(tell(causeShallow, document('## Root cause\n\n- A bad deploy\n- A small pool')), []);
  });
});

suite('cause/stops-at-person', () => {
  test('the last why is what somebody did', () => {
    const whys = '## Five whys\n\n1. Why was it slow? The index was gone.\n2. Why? Jonas rebuilt it by hand.';
    assert.equal(tell(causeStopsAtPerson, document(whys))[0]?.words, 'Jonas rebuilt');
    assert.deepEqual(
      tell(causeStopsAtPerson, document(`${whys}\n3. Why by hand? The job has no such step.`)),
      [],
    );
  });

  test('in plain words and in every shape of whys', () => {
    for (const body of [
      '## Five whys\n\n1. Why? The value was wrong.\n2. Why? Because Jonas was in a hurry.',
      '## Five whys\n\n1. Why? The value was wrong.\n2. Why? It was me.',
      '## Five whys\n\n1. Why? The link was wrong.\n2. Why? It was clicked by the support agent.',
      '## Root cause\n\nWhy did it fail? The value was wrong. Why? Because the engineer was tired.',
      '## Five whys\n\nWhy 1: the disk was full\nWhy 2: the intern did not know the procedure',
      '## Root cause\n\nIt came down to Jonas, who was in a hurry.',
      '## Five whys\n\n| Why | Answer |\n| --- | --- |\n| Why was it down? | The disk was full |\n| Why? | The DBA was too busy to look |',
    ]) {
      assert.equal(tell(causeStopsAtPerson, document(body)).length, 1, body);
    }
  });

  test('what the person lacked, and what the deed followed from, go on', () => {
    for (const body of [
      'The on-call engineer could not see the queue.',
      'The team has no runbook for it.',
      'Jonas was not told about the freeze.',
      'The engineer ran the command that the runbook shows.',
      'Jonas rebuilt it by hand because the job has no such step.',
      'The rollout was stopped by the admission controller.',
    ]) {
      assert.deepEqual(tell(causeStopsAtPerson, document(`## Root cause\n\n${body}`)), [], body);
    }
  });

  test('a system is where it may end', () => {
    assert.deepEqual(
      tell(causeStopsAtPerson, document('## Root cause\n\nThe job rebuilt the index twice.')),
      [],
    );
  });
});

suite('cause/unsure', () => {
  const guess = '## Root cause\n\nWe think that the cache kept the old value.';

  test('a guess that nobody follows', () => {
    const text = document(guess, '## Action items\n\n- [ ] Page at 80 %');
    const [told] = tell(causeUnsure, text);
    assert.equal(told?.words, 'We think');
    assert.match(
      apply(text, told?.fixes?.[0]),
      /- \[ \] Page at 80 %\n- \[ \] Find out what .*\n {2}- Owner: \n {2}- Due: \n/,
    );
  });

  test('an action that finds out answers', () => {
    assert.deepEqual(
      tell(causeUnsure, document(guess, '## Action items\n\n- [ ] Find out what the cache keeps')),
      [],
    );
  });

  test('uncertainty elsewhere is welcome', () => {
    assert.deepEqual(tell(causeUnsure, document('## What happened\n\nWe think it began at nine.')), []);
  });
});

suite('cause/parts', () => {
  test('asks of severe incidents on our template', () => {
    const plain = document('## Why it was possible\n\nThe pool was small.');
    assert.equal(tell(causeParts, plain)[0]?.words, 'Why it was possible');
    assert.deepEqual(tell(causeParts, plain.replace('P1', 'P3')), []);
    assert.deepEqual(tell(causeParts, plain.replace('level: operation\n', '')), []);
    assert.deepEqual(
      tell(causeParts, document('## Why it was possible\n\n- Trigger: a rebuild\n- Amplifier: retries')),
      [],
    );
  });
});
