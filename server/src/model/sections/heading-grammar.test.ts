import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingKey } from '../lexicon/heading-text.ts';
import { languages } from '../lexicon/languages/all.ts';
import { headSense } from './heading-grammar.ts';

/** Headings that are in no table as a whole, by what their head tells. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  summary: [
    'A short description of the incident',
    'Executive overview for the team',
    'Kurzbeschreibung der Störung',
    'Description de la panne',
    'Descrizione del disservizio',
    'Omschrijving van het incident',
    'Opis awarii',
  ],
  impact: [
    'Patient harm',
    'Effets sur les usagers',
    'Blast radius',
    'What it cost us',
    'Wer war betroffen?',
    '被害状況',
    '피해 범위',
  ],
  timeline: [
    'Incident diary',
    'How the day went',
    'Course of the outage',
    'Hergang der Störung',
    'Storia del guasto',
  ],
  'root-cause': ['What actually broke', 'Warum ist das passiert?', 'Waarom gebeurde dit', 'なぜ起きたか'],
  contributing: [
    'Latent failures',
    'Circostanze concorrenti',
    'Other factors',
    'Circumstances of the outage',
    '影響を大きくした要因',
  ],
  detection: [
    'How it came to our attention',
    'Warum es niemand merkte',
    'First alert',
    'Cómo nos enteramos',
    'Hoe kwamen we erachter',
  ],
  resolution: [
    'Immediate response',
    'Handling of the incident',
    'Comment nous avons corrigé',
    'Jak to naprawiliśmy',
  ],
  actions: [
    'AIs',
    'Our promises to you',
    'Action register',
    'Wer macht was',
    'Quién hace qué',
    'Vad gör vi åt det',
  ],
  lessons: ['In hindsight', 'What this taught us', 'Was wir gelernt haben', 'Wat we hebben geleerd'],
  'went-well': [
    'Good practice found',
    'Puntos fuertes',
    'Good calls',
    'Was gut lief',
    'O que ajudou',
    'うまくいったこと',
  ],
  'went-wrong': [
    'What did not help',
    'Other obstacles',
    'Was wir besser machen können',
    'うまくいかなかったこと',
  ],
  lucky: ['In our favour', 'A nostro favore', 'Near misses', 'Wo wir Glück hatten', '不幸中の幸い'],
};

const UNTOLD: readonly string[] = [
  'Service description',
  'Product history',
  'Actions during the incident',
  'Incident report: [Title]',
  'Release notes',
  'The gaps and the wins',
  'The incident',
  'Customers',
  'Difficulties with the parser',
  '',
];

test('a heading means what its head tells, beside words that change nothing', () => {
  for (const [kind, headings] of Object.entries(TOLD))
    for (const heading of headings) assert.equal(headSense(headingKey(heading))?.kind, kind, heading);
});

test('an unknown word, no head, several heads, or a head that needs the incident beside it tell nothing', () => {
  for (const heading of UNTOLD) assert.equal(headSense(headingKey(heading)), null, heading);
});

test('heads stand in the form in which they are looked up, each once in a language', () => {
  for (const {
    code,
    headings: { heads, besideIncident },
  } of languages) {
    for (const table of [heads, besideIncident]) {
      const words = Object.values(table).flatMap((list) => list.split('|'));
      assert.deepEqual(
        words.filter((word, at) => headingKey(word) !== word || words.indexOf(word) !== at),
        [],
        code,
      );
    }
  }
});
