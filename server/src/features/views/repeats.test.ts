import assert from 'node:assert/strict';
import test from 'node:test';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { repeatsAmong } from './repeats.ts';

function postmortem(uri: string, values: Partial<PostmortemFacts>): PostmortemFacts {
  const known = { uri: `file:///shop/${uri}.md`, id: null, title: uri, date: null, services: ['checkout'] };
  return postmortemFacts({ ...known, ...values });
}

function repeats(all: readonly PostmortemFacts[], rootOf = (): string => 'file:///shop'): readonly string[] {
  return [...repeatsAmong(all, rootOf)].map(({ title }) => title ?? '').sort();
}

test('the later of a class within twelve months repeats; the first, a far one and one of the same day do not', () => {
  const all = [
    postmortem('second', { date: '2026-03-01' }),
    postmortem('first', { date: '2026-01-01' }),
    postmortem('same day', { date: '2026-01-01' }),
    postmortem('far', { date: '2027-06-01' }),
    postmortem('other service', { date: '2026-04-01', services: ['search'] }),
    postmortem('undated', {}),
  ];
  assert.deepEqual(repeats(all), ['second']);
});

test('an explicit class repeats after any time', () => {
  const all = ['2024-01-01', '2026-06-01'].map((date) => postmortem(date, { date, class: 'stale-cache' }));
  assert.deepEqual(repeats(all), ['2026-06-01']);
});

test('one that names another repeats it, whatever their classes', () => {
  const all = [
    postmortem('first', { id: 'INC-7', services: [] }),
    postmortem('again', { id: 'INC-9', recurs: ['inc-7'], services: [] }),
    postmortem('lost', { recurs: ['INC-1'], services: [] }),
    postmortem('itself', { id: 'INC-4', recurs: ['INC-4'], services: [] }),
  ];
  assert.deepEqual(repeats(all), ['again']);
});

test('another root is another team, be it beside, inside or around', () => {
  const all = [
    postmortem('a/first', { date: '2026-01-01' }),
    postmortem('b/second', { date: '2026-02-01' }),
    postmortem('top', { date: '2026-03-01' }),
  ];
  const rootOf = ({ title }: PostmortemFacts): string =>
    title === 'top' ? 'file:///shop' : `file:///shop/${title?.[0] ?? ''}`;
  assert.deepEqual(
    repeats(all, () => 'file:///shop'),
    ['b/second', 'top'],
  );
  assert.deepEqual(repeatsAmong(all, rootOf).size, 0);
});

test('a large class is no large work', () => {
  const all = Array.from({ length: 20_000 }, (_, at) =>
    postmortem(String(at), { date: `20${10 + (at % 80)}-01-01`, class: 'stale-cache' }),
  );
  assert.equal(repeatsAmong(all, () => 'file:///shop').size, 20_000 - 250);
});
