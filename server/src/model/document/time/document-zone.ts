import type { Source } from '../../../text/source.ts';
import { MONTH_NAME } from '../../lexicon/time/calendar-words.ts';
import { zoneOfPlace } from '../../lexicon/time/place-zone.ts';
import { statedZone } from '../../lexicon/time/zone.ts';
import { fieldValue } from '../fields.ts';
import type { MetadataField } from '../postmortem.ts';

/**
 * Words that speak of all times of a document: what must be before them, the words, and what follows. Where something is
 * before them they are whole words.
 */
type AllTimes = readonly [before: string, words: string, after: string];

const WORD_END = '(?!\\p{L})[^\\n]{0,80}';
/** Words for "all", and words for times of day behind them, a language a line. */
const ALL_TIMES = (
  [
    ['all|all the|the|these|any|every', '(?:dates and |following |listed |log )?', 'times?(?:tamps)?'],
    ['all|all the|the|these|any|every', '(?:\\w+ )?', 'clocks|timestamps|hours'],
    ['alle|sämtliche', '(?:\\p{L}+ )?', 'uhrzeiten|zeiten|zeitangaben|zeitstempel|angaben'],
    ['les|toutes les|tous les', '', 'heures|horaires|horodatages'],
    ['las|todas las|los|todos los', '', 'horas|horarios|tiempos'],
    ['os|todos os|as|todas as', '', 'horários|horarios|horas'],
    ['tutti gli|gli|tutte le|le', '', 'orari|ore'],
    ['alle|de', '', 'tijden|tijdstippen'],
    ['wszystkie|podane', '', 'godziny|czasy'],
    ['alla|alle|samtliga', '', 'tider|tidpunkter|tidsangivelser|klokkeslett|klokkeslæt|klockslag'],
    ['všechny|uvedené', '', 'časy'],
    ['tüm|bütün', '', 'saatler|zamanlar'],
    ['semua|seluruh', '', 'waktu|jam'],
    ['всё|все|указано', '', 'время|времена|часы'],
  ] as const
).map(([all, between, times]): AllTimes => [`(?<!\\p{L})(?:${all}) ${between}`, times, WORD_END]);
/** Words anywhere in a document that speak of all its times, with what follows them. */
const EVERYWHERE: readonly AllTimes[] = [
  ...ALL_TIMES,
  [
    '\\b',
    'times|timestamps',
    '[ *_(]{1,4}(?:(?:below|here|given|shown|quoted|listed) )?(?:are|in)\\b[^\\n]{0,60}',
  ],
  ['(?<=[(>|*_.\\n] {0,2})(?:local |listed )?', 'times?(?: ?zone)?', '(?=[ ,:*_|]{1,4}\\p{Lu})[^\\n.]{0,60}'],
  [
    '(?<![?&])\\b',
    'time ?zones?(?: used)?|tz|zeitzone|fuseau(?: horaire)?|zona horaria|fuso (?:orario|horário)|tijdzone|strefa czasowa|tidszon|tidssone|tidszone|zona waktu',
    '[ *_]{0,3}[:=|][^\\n]{0,40}',
  ],
  [
    '\\b',
    'uhrzeiten|zeiten|zeitangaben|heures locales|horarios|horários|tijden',
    ' (?:in|en|em|sind|jeweils|son|são|zijn)\\b[^\\n]{0,60}',
  ],
  ['(?<=(?:^|[(>|*_.\\n]) {0,2})', 'zone|czas|zeit|heure|hora|ora|tijd|tid', '[*_]{0,3}[:=][^\\n.]{0,40}'],
  [
    '(?<=(?:^|[(>|*_.\\n]) {0,2})',
    'horários?|horas?|heures?|ora',
    ' (?:de|do|di|du) (?=\\p{Lu})[^\\n.]{0,60}',
  ],
  [
    '',
    'horários?|时间|時間|時刻|时刻|時区|时区|シ?タイムゾーン|시간',
    '(?:均|は|全|:|:|=|em|de)[^\\n]{0,40}',
  ],
  ['', '均为|全部|すべて|全て|모든', '[^\\n]{0,30}'],
];
const STATED = new RegExp(
  EVERYWHERE.map(([before, words, after]) => `${before}(?:${words})${after}`).join('|'),
  'giu',
);
const WHOLE = EVERYWHERE.filter(([before]) => before !== '').map(([, words]) => words);
const WITHIN = EVERYWHERE.filter(([before]) => before === '').map(([, words]) => words);
/** Most lines have none of these words. */
const SPEAKS_OF_TIMES = new RegExp(`(?<![a-z\\d])(?:${WHOLE.join('|')})(?![a-z])|${WITHIN.join('|')}`, 'giu');
const CLOCK = /\d[:.h]\d\d(?!\d)/;

/** The zone that a document states once for all its times, in a field of its own or in words; null where it does not. */
export function zoneOfDocument(
  source: Source,
  metadata: readonly Pick<MetadataField, 'key' | 'value'>[],
): string | null {
  for (const key of ['timezone', 'time-zone', 'tz', 'fuso', 'fuseau', 'zeitzone', 'zona-horaria']) {
    const value = fieldValue({ metadata }, key);
    const name = statedZone(`(${value})`)?.name ?? zoneOfPlace(value);
    if (name !== null) return name;
  }
  // `Date: 2026-03-13 (UTC)`: a day alone needs no zone, its times do.
  const date = fieldValue({ metadata }, 'date');
  const ofDate = CLOCK.test(date) ? null : statedZone(date);
  if (ofDate !== null) return ofDate.name;
  const ofHead = zoneOfHead(source.text.slice(0, LONGEST_HEAD));
  if (ofHead !== null) return ofHead;
  for (const line of linesOfTimes(source)) {
    for (const [words] of line.matchAll(STATED)) {
      const zone = statedZone(words);
      // A time of day before the zone's name: one time is meant, not all of them.
      if (zone !== null && !CLOCK.test(words.slice(0, zone.start))) return zone.name;
    }
  }
  return null;
}

/** Lines that may state a zone, each with the line break before it. */
function* linesOfTimes({ text }: Source): Generator<string> {
  SPEAKS_OF_TIMES.lastIndex = 0;
  for (let match = SPEAKS_OF_TIMES.exec(text); match !== null; match = SPEAKS_OF_TIMES.exec(text)) {
    const end = text.indexOf('\n', match.index);
    const next = end < 0 ? text.length : end;
    yield text.slice(Math.max(0, text.lastIndexOf('\n', match.index)), next);
    SPEAKS_OF_TIMES.lastIndex = next;
  }
}

/** `7 December 2026 (Chicago)`, `Pacific Daylight Time unless noted`. */
function zoneOfHead(text: string): string | null {
  const inner = BEHIND_DAY.exec(text)?.[1];
  const behind = inner === undefined ? null : (statedZone(`(${inner})`)?.name ?? zoneOfPlace(inner));
  if (behind !== null) return behind;
  const except = EXCEPT.exec(text);
  const before = except === null ? '' : text.slice(Math.max(0, except.index - LONGEST_BEFORE), except.index);
  return (
    statedZone(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1))?.name ?? null
  );
}

const LONGEST_HEAD = 1500;
const LONGEST_BEFORE = 80;
const BEHIND_DAY = new RegExp(
  `(?:20\\d\\d-\\d\\d-\\d\\d|(?:${MONTH_NAME}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|\\.)? ${MONTH_NAME}\\.?),? 20\\d\\d)[*_]{0,3} \\(([^()\\n\\d]{2,40})\\)`,
  'iu',
);
const EXCEPT = /\bunless (?:otherwise )?(?:noted|stated|marked|specified|indicated|said)\b/i;
