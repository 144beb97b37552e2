import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Passage } from '../text/markdown/passage.ts';
import { findHits } from './find-hits.ts';

function rulesIn(text: string): readonly string[] {
  const passage: Passage = {
    span: { start: 0, end: text.length },
    text,
    pieces: [],
    place: 'narrative',
    shape: 'paragraph',
    label: null,
  };
  return findHits(passage, { people: ['Fumiko'], teams: [], systems: [] }, null).map(({ rule }) => rule);
}

suite('a deed that was asked for or allowed', () => {
  for (const text of [
    'Fumiko skipped step 5, as the runbook allows for standby hosts.',
    'We ignored the third sensor, as the manual says.',
    "We skipped version 9 on the vendor's advice.",
    'The admin was taken off the list, as the policy asks.',
  ])
    test(`is held against nobody: ${text}`, () => assert.deepEqual(rulesIn(text), []));

  for (const [text, rule] of [
    ['Fumiko skipped step 5.', 'blame/person'],
    ['Fumiko skipped step 5, although it was marked as required.', 'blame/person'],
    ['Fumiko skipped step 5 instead of stopping, as the runbook says.', 'blame/person'],
    ['Fumiko carelessly skipped step 5, as the runbook allows.', 'blame/character'],
  ] as const)
    test(`and is where it was not, or was judged: ${text}`, () => assert.deepEqual(rulesIn(text), [rule]));
});
