import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoAnswer, isNobody } from './no-answer.ts';

test('marks of a missing answer, in any dress', () => {
  for (const value of [
    '',
    '  ',
    'TBD',
    '**tbc**',
    '`n/a`',
    "'?'",
    '???',
    '—',
    '...',
    '~',
    'none',
    'Pending',
    'to be confirmed.',
    '<owner>',
    '{{ severity }}',
    '{severity}',
    '[name]',
    'YYYY-MM-DD',
    '@name',
    'noch offen',
    'À définir',
    'pendiente',
    'a definir',
    'da definire',
    '未定',
    '待定',
  ])
    assert.ok(isNoAnswer(value), value);
});

test('answers, however short', () => {
  for (const value of [
    'P2',
    '0',
    'no',
    'Nina',
    'today',
    'soon',
    'all',
    'the team',
    '[Ana](https://example.org)',
    '<@ana>',
    '不',
  ])
    assert.ok(!isNoAnswer(value), value);
});

test('nobody, in a field that asks who', () => {
  for (const value of [
    'TBD',
    'everyone',
    'All',
    'us',
    'the team',
    '@all',
    'someone from infra',
    'Somebody in payments',
    'volunteer needed',
    'owner wanted',
    'unassigned',
    'whoever is on call',
    'Niemand',
    "quelqu'un",
    'todos',
    'l’équipe',
    '担当者未定',
  ])
    assert.ok(isNobody(value), value);
  for (const value of [
    'Ana',
    'Payments team',
    'Team Gate',
    'SRE',
    '@ana',
    'Al',
    'Nobu',
    'Alle Meyer',
    'on-call engineer',
  ])
    assert.ok(!isNobody(value), value);
});
