import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { defaultVocabulary, type Vocabulary } from '../../model/document/vocabulary.ts';
import { type ChainWorld, chainCells } from './chain-cells.ts';

const world: ChainWorld = {
  today: '2026-11-21',
  vocabularyOf: () => defaultVocabulary,
  isRepeat: () => false,
  placeOf: () => null,
};

function postmortem(name: string, values: Partial<PostmortemFacts>): PostmortemFacts {
  return postmortemFacts({ uri: `file:///shop/${name}.md`, id: name, title: name, ...values });
}

function placed(all: readonly PostmortemFacts[]): readonly unknown[] {
  return chainCells(all, [defaultVocabulary], world).cells.flatMap(({ level, label, incidents }) =>
    incidents.map(({ id, said }) => [id, level, label, said]),
  );
}

test('levels and labels are the team’s, by name or alias', () => {
  const all = [
    postmortem('A', { level: 'Operations', label: 'config' }),
    postmortem('B', { level: 'operation', label: 'configuration' }),
  ];
  assert.deepEqual(placed(all), [
    ['A', 'operation', 'configuration', null],
    ['B', 'operation', 'configuration', null],
  ]);
});

test('a slip or a person is no level, and what the document says is told', () => {
  const all = [
    postmortem('A', { level: 'opertion', label: 'configuration' }),
    postmortem('B', { level: 'the on-call engineer', label: 'haste' }),
    postmortem('C', { level: 'scope', label: 'scenario gapp' }),
    postmortem('D', { level: null, label: null, usesChain: true }),
    postmortem('E', { level: null, label: null, usesChain: false }),
  ];
  assert.deepEqual(placed(all), [
    ['A', '', 'configuration', 'opertion'],
    ['B', '', '', 'the on-call engineer, haste'],
    ['D', '', '', null],
    ['C', 'scope', '', 'scenario gapp'],
  ]);
  const { levels, labels } = chainCells(all, [defaultVocabulary], world);
  assert.deepEqual(
    levels,
    defaultVocabulary.levels.map(({ name }) => name),
  );
  assert.ok(!labels.includes('haste'));
});

test('each team has words of its own; each incident is counted once', () => {
  const other: Vocabulary = {
    ...defaultVocabulary,
    levels: [{ name: 'platform', aliases: [], gloss: '' }],
    labels: [],
  };
  const all = [
    postmortem('A', { level: 'scope', date: '2026-11-01' }),
    postmortem('B', { level: 'platform', date: '2026-11-01' }),
    postmortem('C', { level: 'platform', date: '2026-07-01' }),
  ];
  const vocabularyOf = (uri: string): Vocabulary => (uri.endsWith('/A.md') ? defaultVocabulary : other);
  const { levels, cells } = chainCells(all, [defaultVocabulary, other], { ...world, vocabularyOf });
  assert.equal(levels.at(-1), 'platform');
  assert.deepEqual(
    cells.map(({ level, recent, before, incidents }) => [level, recent, before, incidents.length]),
    [
      ['scope', 1, 0, 1],
      ['platform', 1, 1, 2],
    ],
  );
});
