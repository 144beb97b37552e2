import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { fieldValue } from '../document/fields.ts';
import type { MetadataField } from '../document/postmortem.ts';
import { zoneOfPlace } from '../lexicon/time/place-zone.ts';
import { statedZone } from '../lexicon/time/zone.ts';
import type { RawEvent } from './events.ts';

/** A zone that a sentence, heading or column states for the times after it. */
export interface StatedZone {
  readonly name: string;
  readonly at: number;
}

const ABOUT_TIMES =
  /\b(?:times?|time ?zones?|timestamps?|clocks?|(?<![?&])tz|(?:uhr|orts)?zeit(?:en|angaben)?|zeitzone|heures?|fuseau|horas?|horarios?|zona horaria|orari[oa]?|ora|fuso|tijd(?:en)?)\b|horários?|时间|時間|時刻|时刻|時区|时区|시간|시각/iu;
const ZONE_ALONE = /^[\s*_<>!(\-[]*(?:UTC|GMT)\b/;
/** Words anywhere in a document that speak of all its times, with what follows them. */
const EVERYWHERE =
  /\ball (?:\w+ )?(?:clocks|timestamps|hours)\b[^\n]{0,60}|\b(?:all|the) (?:dates and |following |listed )?times?(?:tamps)?\b[^\n]{0,80}|\btimes (?:(?:below|here|given|shown|quoted) )?(?:are|in)\b[^\n]{0,60}|(?<=[(>|*_.\n] {0,2})(?:local |listed )?times?(?: ?zone)?(?=[ ,:*_|]{1,4}\p{Lu})[^\n.]{0,60}|(?<![?&])\b(?:time ?zones?(?: used)?|tz|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone)[ *_]{0,3}[:=|][^\n]{0,40}|\b(?:alle|les|toutes les|todas las|las|todos os|tutti gli|gli) (?:uhrzeiten|zeiten|zeitangaben|heures|horas|horarios|orari|tijden)\b[^\n]{0,80}|\b(?:uhrzeiten|zeitangaben|heures locales|horarios|tijden) (?:in|en|sind|jeweils|son|zijn)\b[^\n]{0,60}|(?:horários?|时间|時間|時刻|时刻|時区|时区|シ?タイムゾーン|시간)(?:均|は|全|:|:|=|em|de)[^\n]{0,40}|(?:均为|全部|すべて|全て|모든)[^\n]{0,30}/giu;
const LONGEST_SENTENCE = 300;

/** The zone that a heading names: `Timeline (times in UTC)`, `Timeline - CET`. */
export function zoneOfHeading(source: Source, span: Span): StatedZone | null {
  return found(source, span);
}

/** The zone that a sentence about times names; null for other sentences. */
export function zoneOfSentence(source: Source, span: Span): StatedZone | null {
  if (span.end - span.start > LONGEST_SENTENCE) return null;
  const text = source.slice(span);
  return ABOUT_TIMES.test(text) || ZONE_ALONE.test(text) ? found(source, span) : null;
}

/** The zone that the document states for all its times, outside of the timeline. */
export function zoneOfDocument(
  source: Source,
  metadata: readonly Pick<MetadataField, 'key' | 'value'>[],
): string | null {
  for (const key of ['timezone', 'time-zone', 'tz']) {
    const value = fieldValue({ metadata }, key) ?? '';
    const name = statedZone(`(${value})`)?.name ?? zoneOfPlace(value);
    if (name !== null) return name;
  }
  for (const match of source.text.matchAll(EVERYWHERE)) {
    const zone = statedZone(match[0]);
    if (zone !== null) return zone.name;
  }
  return null;
}

function found(source: Source, span: Span): StatedZone | null {
  const zone = statedZone(source.slice(span));
  return zone === null ? null : { name: zone.name, at: span.start };
}

/** The zone in force at a place: stated there or before, else the next statement, else what entries say. */
export function zonesInForce(
  stated: readonly StatedZone[],
  events: readonly RawEvent[],
  documentZone: string | null,
): (at: number) => string | null {
  const first = stated[0]?.name ?? null;
  const written = events.flatMap(({ written: { zone }, span }) =>
    zone === null ? [] : [{ name: zone.name, at: span.start }],
  );
  const isStated = first !== null || documentZone !== null;
  const list = isStated ? stated : written;
  const fallback = isStated ? (first ?? documentZone) : onlyName(written);
  let next = 0;
  let current = fallback;
  // Events are asked for in their order.
  return (at) => {
    for (let zone = list[next]; zone !== undefined && zone.at <= at; zone = list[next]) {
      current = zone.name;
      next++;
    }
    return current;
  };
}

function onlyName(written: readonly { readonly name: string }[]): string | null {
  const names = new Set(written.map(({ name }) => name));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}
