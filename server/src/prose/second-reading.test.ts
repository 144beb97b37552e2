import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInline } from '../text/markdown/inline.ts';
import type { Passage, Place } from '../text/markdown/passage.ts';
import { findHits } from './find-hits.ts';
import { learnedForm } from './hit.ts';
import type { SecondReader } from './learned/second-reader.ts';
import type { Roster } from './roster.ts';

const nobody: Roster = { people: [], teams: [], systems: [] };

function passage(text: string, place: Place = 'narrative'): Passage {
  const span = { start: 0, end: text.length };
  return {
    span,
    text,
    pieces: readInline(text, [span], new Map()).pieces,
    place,
    shape: 'paragraph',
    label: null,
  };
}

/** A second reader that finds the second and third word of every sentence, and says what it was asked. */
function eager(): SecondReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    mayFind: () => true,
    read({ passage: { text }, tokens, sentence: { from, to } }) {
      asked.push(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
      return {
        rule: 'blame/role',
        from: from + 1,
        to: from + 3,
        strength: 'strong',
        form: learnedForm,
        subject: null,
      };
    },
  };
}

suite('the second reader', () => {
  test('is asked about sentences in which the rules find nothing, and no others', () => {
    const second = eager();
    const text = 'The reviewer forgot the flag. The vendor moved it up.';
    const hits = findHits(passage(text), nobody, second);
    assert.deepEqual(second.asked, ['The vendor moved it up.']);
    assert.deepEqual(
      hits.map(({ form }) => form === learnedForm),
      [false, true],
    );
    assert.equal(text.slice(hits[1]?.span.start, hits[1]?.span.end), 'vendor moved');
  });

  test('is not asked where the team accepts the words', () => {
    const second = eager();
    const accepting: Roster = { ...nobody, phrases: new Map([['accepted', ['moved it up']]]) };
    assert.deepEqual(findHits(passage('The vendor moved it up.'), accepting, second), []);
    assert.deepEqual(second.asked, []);
  });

  test('is not asked in places where nothing is judged', () => {
    const second = eager();
    assert.deepEqual(findHits(passage('The vendor moved it up.', 'lessons'), nobody, second), []);
    assert.deepEqual(second.asked, []);
  });

  test('without one the rules speak alone', () => {
    assert.deepEqual(findHits(passage('The vendor moved it up.'), nobody, null), []);
  });
});

/** Said of one sentence by all that comes with the tool. */
function said(text: string, place: Place = 'narrative', roster = nobody): readonly string[] {
  return findHits(passage(text, place), roster).map(({ rule, form }) => `${rule} ${form}`);
}

suite('the net that comes with the tool', () => {
  const found: readonly (readonly [string, Place, string])[] = [
    ['The vendor sat on our ticket for a whole week.', 'narrative', 'blame/role'],
    ['Whoever wrote that script was asleep at the wheel.', 'narrative', 'blame/role'],
    ['The writing was on the wall for weeks.', 'narrative', 'blame/hindsight'],
    ['It all comes down to a slip of the finger at the console.', 'cause', 'blame/human-error'],
    ['Take a more proactive stance on capacity', 'actions', 'fix/vague'],
  ];
  for (const [text, place, rule] of found) {
    test(`finds: ${text}`, () => {
      assert.ok(said(text, place).some((one) => one.startsWith(`${rule} `)));
    });
  }

  const harmless: readonly (readonly [string, Place])[] = [
    ['The on-call engineer was on a train and had no signal until 08:40.', 'narrative'],
    ['The security team suspended the account and informed the manager.', 'narrative'],
    ['The root cause of the outage was a failed disk in the mail server.', 'cause'],
    ['We appreciate your patience while we worked through this.', 'narrative'],
    ['The watchdog should have restarted the process.', 'narrative'],
    ['The page read "Whoever did this was asleep at the wheel".', 'narrative'],
    ['Describe who was asleep at the wheel.', 'narrative'],
    ['Page the owner when a certificate has less than a week to live', 'actions'],
    ['Set up alerts for certificates that are about to expire', 'actions'],
    ['Network group', 'actions'],
  ];
  for (const [text, place] of harmless) {
    test(`leaves alone: ${text}`, () => {
      assert.deepEqual(said(text, place), []);
    });
  }
});
