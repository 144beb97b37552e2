import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGivenName } from '../../text/names/given-names.ts';
import { TOPICS, VERBS } from './words.ts';

test('given names of many countries, in any case and with any accents', () => {
  for (const name of [
    'Ana',
    'WEIMING',
    'jihoon',
    'Étienne',
    'Łukasz',
    'Øyvind',
    'Jörg',
    'Çağla',
    'Nkechi',
    'Zsolt',
  ]) {
    assert.ok(isGivenName(name), name);
  }
});

test('words of every day, of the trade and of the calendar are none', () => {
  for (const word of [
    'Jenkins',
    'Ruby',
    'Mark',
    'Will',
    'May',
    'Grace',
    'Segun',
    'Norma',
    'Said',
    'Max',
    'Rob',
    'Sydney',
  ]) {
    assert.ok(!isGivenName(word), word);
  }
});

test('no word that begins an action, and no topic, is a given name', () => {
  assert.deepEqual([...VERBS, ...TOPICS].filter(isGivenName), []);
});
