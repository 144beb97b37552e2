import { PLACE_NAMES, UNSPACED_PLACES } from './place-names.ts';
import type { WrittenZone } from './zone.ts';

/** Words for times, or for their zone, before the place: `hora de Madrid`, `Times are in Helsinki`. */
const TIME_WORDS =
  '(?<=^|[^\\p{L} ] ?|(?:all|the|local|these|listed|following) )times|timestamps|time ?zones?|tz|clocks|time(?=[ \\t]?[(:|])|local time(?= (?:in|of|at|for) |[,:] | ?[(–—-])|ortszeit|uhrzeit(?:en|angaben)?|zeiten|zeitangaben|zeitstempel|zeitzone|zeit(?= in |[ \\t]?[(:|])|heures?|fuseau(?: horaire)?|horas?|horários?|horarios?|zona horaria|ora|orari|orario|fuso(?: hor[aá]rio| orario)?|tijd(?:en)?|tijdzone';
const AFTER_TIMES = new RegExp(
  `(?<![\\p{L}\\p{N}?&]|\\d[ \\u00a0])(?:${TIME_WORDS})(?![\\p{L}\\p{N}])`,
  'giu',
);
const AT_TIMES = /(?:heure|hora|horário|horario|ora|tijd)(?![\p{L}\p{N}])/iuy;
/** What may be between the word for times and the place. */
const FILLER = /[ \t\u00a0:,()[\]|*_–—-]|(?:[dl]['’]|\p{L}+)(?=[ \t\u00a0:,()*_\p{Lu}])/uy;
const FILLER_WORDS: ReadonlySet<string> = new Set(
  "are is as seen shown measured taken in at to for by celles von of the used run on all given shown listed below above everywhere throughout follow local locale locales locali locais oficial oficiais légale standard civil sind alle angegeben jeweils lokal nach ist sont toutes en à au de du del della di do da dos das las los la le l' l’ d' d’ são están son es sono tutti tutte em no na lokaal zijn zone reference using use".split(
    ' ',
  ),
);
const MOST_FILLERS = 14;
/** `Helsinki time`, `Berliner Zeit`, `Amsterdamse tijd`: the place comes before the word. */
const TIME_BEHIND =
  /(?<=\p{L}(?:'s|’s)? )(?:(?:local|standard) )?(?:time(?![ -]?(?:line|zone|s|to|out)\b)|(?:orts|lokal|sommer|winter|normal)?zeit|tijd)(?![\p{L}\p{N}])/giu;
const WORDS_BEFORE = /(?:\p{L}[\p{L}.'’-]{0,20} ){1,3}$/u;
const LONGEST_BEFORE = 48;
const PLACE_FIRST =
  /((?:\p{L}[\p{L}.'’-]{1,20} ){1,3})(?:local |standard )?(?:time(?![ -]?(?:line|zone|s|to|out)\b)|(?:orts|lokal)?zeit|tijd)(?![\p{L}\p{N}])/iuy;
const TIME_NEAR = /time|zeit|tijd/i;
/** Three words, and one for times behind them. */
const LONGEST_PLACE_FIRST = 90;
const WORDS = /\p{L}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}'’-]{1,20}){0,2}/uy;
const UNSPACED = new RegExp(
  `(${Object.keys(UNSPACED_PLACES).join('|')})(?:標準|标准)? ?(?:时间|時間|時刻|时区|時区|시간|시각)`,
  'u',
);
const LONGEST_UNSPACED = 12;
const UNSPACED_LETTER = /[\u3040-\uffff]/;
/** Inhabitants and the like, as German and Dutch name a place's clock. */
const ENDINGS = [/e[rn]$/u, /[es]e$/u, /e$/u];

/** The first zone that is named after a place in words about times, or null. */
export function placeZoneIn(text: string): WrittenZone | null {
  const found = [unspaced(text), behindTimes(text), beforeTime(text)].filter((zone) => zone !== null);
  return found.reduce<WrittenZone | null>(
    (first, zone) => (first === null || zone.start < first.start ? zone : first),
    null,
  );
}

/** The zone named after a place that begins exactly at `at`, right after a time: `Paris time`, `hora de Madrid`, `(Paris)`. */
export function placeZoneAt(text: string, at: number): WrittenZone | null {
  if (!/\p{L}/u.test(text[at] ?? '')) return null;
  const near = UNSPACED_LETTER.test(text[at] ?? '') ? unspaced(text.slice(at, at + LONGEST_UNSPACED)) : null;
  if (near?.start === 0) return { ...near, start: at, end: at + near.end };
  AT_TIMES.lastIndex = at;
  const word = AT_TIMES.exec(text);
  if (word !== null) {
    const zone = placeAfter(text, at + word[0].length);
    return zone === null ? null : { ...zone, start: at };
  }
  if (text[at - 1] === '(') {
    const place = placeHere(text, at);
    if (place !== null && text[place.end] === ')') return place;
  }
  if (!TIME_NEAR.test(text.slice(at, at + LONGEST_PLACE_FIRST))) return null;
  PLACE_FIRST.lastIndex = at;
  const match = PLACE_FIRST.exec(text);
  const name = match === null ? null : zoneOfPlace((match[1] ?? '').trim());
  return match === null || name === null ? null : { name, start: at, end: at + match[0].length };
}

/** The IANA zone of a place's name alone: "Helsinki", "Berliner", "US Pacific"; null for other words. */
export function zoneOfPlace(words: string): string | null {
  const whole = words.toLowerCase();
  for (const name of [whole, ...ENDINGS.map((ending) => whole.replace(ending, ''))]) {
    const zone = /^\p{Lu}/u.test(words) || smallNames.has(name) ? places().get(name) : undefined;
    if (zone !== undefined) return zone;
  }
  return null;
}

function unspaced(text: string): WrittenZone | null {
  const match = UNSPACED_LETTER.test(text) ? UNSPACED.exec(text) : null;
  const name = UNSPACED_PLACES[match?.[1] ?? ''];
  return match === null || name === undefined
    ? null
    : { name, start: match.index, end: match.index + match[0].length };
}

function behindTimes(text: string): WrittenZone | null {
  for (const match of text.matchAll(AFTER_TIMES)) {
    const zone = placeAfter(text, match.index + match[0].length);
    if (zone !== null) return zone;
  }
  return null;
}

function placeAfter(text: string, from: number): WrittenZone | null {
  let at = from;
  for (let count = 0; count < MOST_FILLERS; count++) {
    const zone = placeHere(text, at);
    if (zone !== null) return zone;
    FILLER.lastIndex = at;
    const filler = FILLER.exec(text)?.[0] ?? '';
    if (filler === '' || (/\p{L}/u.test(filler) && !FILLER_WORDS.has(filler.toLowerCase()))) return null;
    at += filler.length;
  }
  return null;
}

/** The longest name of a place that begins at `at`. */
function placeHere(text: string, at: number): WrittenZone | null {
  WORDS.lastIndex = at;
  let words = WORDS.exec(text)?.[0].replace(/[.'’-]$/, '') ?? '';
  while (words !== '') {
    const name = zoneOfPlace(words);
    if (name !== null) return { name, start: at, end: at + words.length };
    words = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
  }
  return null;
}

function beforeTime(text: string): WrittenZone | null {
  for (const match of text.matchAll(TIME_BEHIND)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    let words =
      WORDS_BEFORE.exec(before)?.[0]
        .trimEnd()
        .replace(/['’]s$/, '') ?? '';
    while (words !== '') {
      const name = zoneOfPlace(words);
      const end = match.index + match[0].length;
      if (name !== null) return { name, start: match.index - words.length - 1, end };
      const space = words.indexOf(' ');
      words = space < 0 ? '' : words.slice(space + 1);
    }
  }
  return null;
}

const rows = Object.entries(PLACE_NAMES).map(([zone, names]) => ({ zone, names: names.split('|') }));
const smallNames: ReadonlySet<string> = new Set(
  rows.flatMap(({ names }) => names.filter((name) => name === name.toLowerCase())),
);
let known: ReadonlyMap<string, string> | null = null;

/** Names to zones, made when the first one is asked for; our own rows are above the cities of IANA names. */
function places(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...ianaCities(),
    ...rows.flatMap(({ zone, names }) => [
      ...(zone.split('/').length === 2 ? [[cityOf(zone), zone] as const] : []),
      ...names.map((name) => [name.toLowerCase(), zone] as const),
    ]),
  ]);
  return known;
}

function ianaCities(): readonly (readonly [string, string])[] {
  if (typeof Intl.supportedValuesOf !== 'function') return [];
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => /^(?:Europe|Asia|America|Africa|Australia|Atlantic|Pacific|Indian)\//.test(zone))
    .map((zone) => [cityOf(zone), zone] as const);
}

function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .replace(/_/g, ' ')
    .toLowerCase();
}
