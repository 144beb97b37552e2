import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readInline } from '../text/markdown/inline.ts';
import type { Passage, Place } from '../text/markdown/passage.ts';
import { findHits } from './find-hits.ts';
import { isEnglish } from './language.ts';
import { HitMemo } from './memo.ts';
import type { Roster } from './roster.ts';

const nobody: Roster = { people: [], teams: [], systems: [] };

function passage(text: string, start = 0, place: Place = 'narrative'): Passage {
  const span = { start, end: start + text.length };
  const { pieces } = readInline(`${' '.repeat(start)}${text}`, [span], new Map());
  return { span, text, pieces, place, shape: 'paragraph', label: null };
}

suite('memo', () => {
  test('the same words elsewhere in the document', () => {
    const memo = new HitMemo();
    for (const start of [0, 700, 30]) {
      const at = passage('The reviewer forgot the flag.', start);
      assert.deepEqual(memo.find(at, nobody), findHits(at, nobody));
    }
  });

  test('place and roster are part of the question', () => {
    const memo = new HitMemo();
    const text = 'Zeb forgot it. Improve monitoring.';
    const known: Roster = { people: ['Zeb'], teams: [], systems: [] };
    for (const place of ['narrative', 'actions', 'lessons'] as const) {
      for (const roster of [nobody, known, { ...nobody, systems: ['Zeb'] }]) {
        const at = passage(text, 5, place);
        assert.deepEqual(memo.find(at, roster), findHits(at, roster));
      }
    }
  });
});

suite('language', () => {
  test('English, and what is too short to tell', () => {
    assert.ok(isEnglish([passage('Kurz und knapp.')]));
    assert.ok(
      isEnglish([
        passage('The rollout reached all instances and the latency of the gateway rose. '.repeat(4)),
      ]),
    );
  });

  test('its neighbours are not', () => {
    const german =
      'Der Dienst war um neun nicht erreichbar, weil der Speicher voll war und niemand davon wusste. ';
    const french =
      'Le service \u00e9tait indisponible parce que le disque \u00e9tait plein et personne ne le savait. ';
    const dutch = 'De dienst was niet bereikbaar omdat de schijf vol was en niemand dat wist. ';
    for (const text of [german, french, dutch]) assert.ok(!isEnglish([passage(text.repeat(4))]), text);
  });
});
