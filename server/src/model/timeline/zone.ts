import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
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
const LONGEST_SENTENCE = 300;
const LONGEST_ASIDE = 160;
const CLOCK = /\d[:.h]\d\d(?!\d)/;

/** The zone that a heading names: `Timeline (times in UTC)`, `Timeline - CET`. */
export function zoneOfHeading(source: Source, span: Span): StatedZone | null {
  return found(source, span);
}

/** The zone that a sentence about times names; null for other sentences. */
export function zoneOfSentence(source: Source, span: Span): StatedZone | null {
  if (span.end - span.start > LONGEST_SENTENCE) return null;
  const text = source.slice(span);
  if (ABOUT_TIMES.test(text) || ZONE_ALONE.test(text)) return found(source, span);
  return isAside(text) ? found(source, span) : null;
}

/** `Put together from the chat (UTC).`: among times a zone in brackets, or behind "in", is that of the times. */
function isAside(text: string): boolean {
  const zone = text.length > LONGEST_ASIDE || CLOCK.test(text) ? null : statedZone(text);
  if (zone === null) return false;
  const before = text.slice(0, zone.start);
  const after = text.slice(zone.end);
  return /[([]\s?$/.test(before)
    ? /^[)\],]/.test(after)
    : / in $/.test(before) && /^[\s*_]*(?:[.,;)]|$)/.test(after);
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
