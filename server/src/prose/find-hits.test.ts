import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInline } from '../text/markdown/inline.ts';
import type { Passage, Place } from '../text/markdown/passage.ts';
import { findHits } from './find-hits.ts';
import type { Hit } from './hit.ts';
import type { Roster } from './roster.ts';
import { type Family, sentences } from './sentences.fixture.ts';

const roster: Roster = {
  people: ['Maya', 'Tom', 'Priya', 'Omar', 'Dana', 'Kim', 'Lena Okafor', 'tkim'],
  teams: ['Payments'],
  systems: ['Hermes'],
};

function passage(text: string, place: Place = 'narrative', start = 0): Passage {
  const span = { start, end: start + text.length };
  const { pieces } = readInline(`${' '.repeat(start)}${text}`, [span], new Map());
  return { span, text, pieces, place, shape: 'paragraph', label: null };
}

function hits(text: string, place: Place = 'narrative'): readonly Hit[] {
  return findHits(passage(text, place), roster);
}

/** Rule and words of each hit. */
function said(text: string, place: Place = 'narrative'): readonly string[] {
  return hits(text, place).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

const families: Readonly<Record<Exclude<Family, 'none'>, RegExp>> = {
  blame: /^blame\/(?:person|role|self|character|animated)$/,
  // A judgement of named people by what they should have done is blame as well.
  hindsight: /^blame\/(?:hindsight|counterfactual|role|person)$/,
  'human-error': /^blame\/human-error$/,
  vague: /^fix\/vague$/,
};
const everywhere: readonly Place[] = ['narrative', 'cause', 'actions'];

suite('own sentences', () => {
  test('neutral sentences give nothing anywhere', () => {
    const loud = sentences.none.filter((text) => everywhere.some((place) => hits(text, place).length > 0));
    assert.deepEqual(loud, []);
  });

  for (const [family, rule] of Object.entries(families)) {
    test(`${family} is found, under its own rules`, () => {
      const list = sentences[family as Family];
      const places = family === 'vague' ? (['actions'] as const) : (['narrative', 'cause'] as const);
      const missed = list.filter(
        (text) => !places.some((place) => hits(text, place).some((hit) => rule.test(hit.rule))),
      );
      assert.ok(missed.length <= list.length * 0.03, missed.join('\n'));
    });
  }
});

suite('who is the subject decides', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The pod failed to start.', []],
    ['The on-call engineer failed to start the drill.', []],
    ['The on-call engineer failed to notice it.', ['blame/role: The on-call engineer failed to']],
    [
      'The reviewer, who had been up since four, overlooked the flag.',
      ['blame/role: The reviewer, who had been up since four, overlooked'],
    ],
    ['The script that the engineer wrote failed to parse it.', []],
    [
      'The engineer who wrote the script forgot the flag.',
      ['blame/role: The engineer who wrote the script forgot'],
    ],
    ['The alert was overlooked.', []],
    ['The alert was overlooked by the night shift team.', ['blame/role: overlooked by the night shift team']],
    ['Maya was mistakenly removed from the rota.', []],
    ['Maya mistakenly removed the rota.', ['blame/person: Maya mistakenly removed']],
    ['Hermes ignored the message.', []],
    ['Lena Okafor ignored the message.', ['blame/person: Lena Okafor ignored']],
    ['tkim deleted it by accident.', ['blame/person: tkim deleted it by accident']],
    ['Payments should have told us.', ['blame/role: Payments should have told']],
    ['Attackers forged a token and accidentally locked the table.', []],
    ['We failed to serve a tenth of the requests.', []],
    ['We failed to test the restore.', ['blame/self: We failed to']],
    ["This is not Priya's fault.", []],
    ["This is Priya's fault.", ["blame/person: Priya's fault"]],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(said(text), expected));
});

suite('the sentences that this tool was made for', () => {
  const directive =
    'Regardless of what we discover, we understand and truly believe that everyone did the best job they could, given what they knew at the time.';
  const cases: readonly (readonly [string, Place, readonly string[]])[] = [
    ['The developer should have been more careful.', 'cause', ['blame/role']],
    ['We need to be more careful and improve communication.', 'actions', ['fix/vague']],
    ['The pipeline did not validate runtime behaviour.', 'cause', []],
    ['The template had no prompt for the boundary between the two systems.', 'cause', []],
    ['Owner: Maya. Check: the gate stops a timeout of 300 ms.', 'actions', []],
    [directive, 'summary', []],
    ['Human error is the starting point for your investigation.', 'cause', []],
    ['Assume that everybody had good intentions; avoid blame.', 'other', []],
    ['Thanks to Maya and Tom, who answered within a minute.', 'narrative', []],
  ];
  for (const [text, place, rules] of cases) {
    test(text, () =>
      assert.deepEqual(
        hits(text, place).map(({ rule }) => rule),
        rules,
      ),
    );
  }
});

suite('places', () => {
  test('lessons, luck and what could be done differently are left alone', () => {
    for (const place of ['lessons', 'luck', 'debrief'] as const) {
      assert.deepEqual(said('We should have tested it. Maya forgot the flag.', place), []);
    }
  });

  test('a judgement of people is one everywhere', () => {
    for (const place of ['lessons', 'luck', 'debrief'] as const) {
      assert.deepEqual(said('Ops was useless.', place), ['blame/role: Ops was useless']);
      assert.deepEqual(said('It was sheer laziness.', place), ['blame/character: laziness']);
    }
  });

  test('an improvement is a fact in the account and a finding among the actions', () => {
    assert.deepEqual(said('Improve monitoring.', 'narrative'), []);
    assert.deepEqual(said('Improve monitoring.', 'actions'), ['fix/vague: Improve monitoring']);
  });

  test('what a system would have prevented is a hint in the timeline only', () => {
    const text = 'A canary would have stopped it.';
    assert.deepEqual(said(text, 'timeline'), ['blame/counterfactual: A canary would have stopped']);
    assert.deepEqual(said(text, 'cause'), []);
  });
});

suite('what is not the author\u2019s prose', () => {
  const silent = [
    'The log says `Maya forgot to drain` and stops.',
    'A customer wrote: "your engineers forgot to test this".',
    'The page \u201cThe team forgot us\u201d went viral.',
    'See [the report](https://example.org/maya-forgot-to-drain) for more.',
    '<!-- Maya forgot to drain -->',
    '~~Maya forgot to drain the node.~~',
    'Who forgot to drain the node?',
    'Describe who should have been told.',
  ];
  for (const text of silent) test(text, () => assert.deepEqual(said(text), []));

  test('marks of emphasis are passed over', () => {
    assert.deepEqual(said('Maya **forgot** to _drain_ it.'), ['blame/person: Maya **forgot']);
  });
});

suite('the words of a team', () => {
  const team: Roster = {
    ...roster,
    roles: ['keeper'],
    phrases: new Map([
      ['accepted', ['lazy worker', 'improve monitoring']],
      ['vague', ['circle/circling back ~ on']],
      ['character', ['wild west']],
    ]),
  };
  const told = (text: string, place: Place = 'narrative'): readonly string[] =>
    findHits(passage(text, place), team).map(
      ({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`,
    );

  test('roles, reported and accepted phrases', () => {
    assert.deepEqual(told('The keeper missed the alert.'), ['blame/role: The keeper missed']);
    assert.deepEqual(told('It was the wild west.'), ['blame/character: wild west']);
    assert.deepEqual(told('Circle back with them on this.', 'actions'), [
      'fix/vague: Circle back with them on',
    ]);
    assert.deepEqual(told('Improve monitoring.', 'actions'), []);
    assert.deepEqual(said('The keeper missed the alert.'), []);
  });
});

suite('lines', () => {
  test('a line that begins with a time begins anew', () => {
    assert.deepEqual(said('09:10 paged Maya\n09:20 forgot nothing'), []);
    assert.deepEqual(said('- 09:10 paged Maya  \nmissed the second alert'), []);
    assert.deepEqual(said('In the end Maya\nmissed the second alert'), ['blame/person: Maya\nmissed']);
  });
});

suite('spans', () => {
  const words = 'Maya forgot';
  const befores = [
    '\u{1F525}\u{1F469}\u200D\u{1F692} ',
    '\u4E8B\u6545\u5831\u544A\u3002 ',
    'Cafe\u0301 closed. ',
    ':fire: ',
    'a\r\nb. ',
  ];
  for (const before of befores) {
    test(`exact behind ${JSON.stringify(before)}`, () => {
      const text = `${before}${words} the flag \u{1F648}.`;
      const found = findHits(passage(text, 'narrative', 100), roster);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start - 100, span.end - 100)),
        [words],
      );
    });
  }
});

suite('one finding a clause', () => {
  test('the strongest speaks', () => {
    assert.deepEqual(said('In hindsight we should have tested it.').length, 1);
    assert.deepEqual(said('Maya carelessly and mistakenly removed it.'), [
      'blame/person: Maya carelessly and mistakenly removed',
    ]);
  });

  test('two clauses are two findings', () => {
    assert.deepEqual(said('Maya forgot the flag; Tom overlooked the alert.'), [
      'blame/person: Maya forgot',
      'blame/person: Tom overlooked',
    ]);
  });
});
