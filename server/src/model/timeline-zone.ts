import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import type { MetadataField } from './postmortem.ts';
import { statedZone } from './time/zone.ts';

/** A zone that a sentence, heading or column states for the times after it. */
export interface StatedZone {
  readonly name: string;
  readonly at: number;
}

const ABOUT_TIMES = /\btimes?\b|\btime ?zones?\b|\btimestamps?\b|\bclock\b/i;
const ZONE_ALONE = /^[\s*_<>!(\-[]*(?:UTC|GMT)\b/;
const EVERYWHERE =
  /\b(?:all|the) (?:dates and |following |listed )?times?(?:tamps)?\b[^\n]{0,80}|\btimes (?:are|in)\b[^\n]{0,60}|\btime ?zone\s?[:=][^\n]{0,40}/gi;
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
export function zoneOfDocument(source: Source, metadata: readonly MetadataField[]): string | null {
  const field = metadata.find(({ key }) => key === 'timezone' || key === 'time-zone' || key === 'tz');
  const written = field === undefined ? null : statedZone(`(${field.value})`);
  if (written !== null) return written.name;
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
