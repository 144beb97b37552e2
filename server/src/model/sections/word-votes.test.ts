import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingKey } from '../lexicon/heading-text.ts';
import { votedKind } from './word-votes.ts';

test('words speak for the kind whose names have them', () => {
  const told: readonly (readonly [string, string | null])[] = [
    ['Harm to the crops of our neighbours', 'impact'],
    ['Where the greenhouse was lucky', 'lucky'],
    ['Lessons for growers', 'lessons'],
    ['The greenhouse and its doors', null],
    ['How we choose seeds', null],
    ['', null],
  ];
  for (const [heading, kind] of told) assert.equal(votedKind(headingKey(heading)), kind, heading);
});
