import type { Postmortem } from '../../../model/document/postmortem.ts';
import { minutesBetween } from '../../../model/lexicon/time/compare.ts';
import { durationsIn, type WrittenDuration } from '../../../model/lexicon/time/duration.ts';
import { noMomentOptions, resolveMoment } from '../../../model/lexicon/time/parse-moment.ts';
import { momentAt } from '../../../model/lexicon/time/written-moment.ts';
import type { Span } from '../../../text/position.ts';

/** How long the incident lasted, as a sentence tells it. */
export interface ToldLength {
  readonly words: string;
  readonly span: Span;
  readonly written: WrittenDuration;
  /** The length of the range of times in the same sentence; null where it has none. */
  readonly ofRange: number | null;
}

const WHOLE = '(?:outage|incident|downtime|disruption|interruption|degradation|unavailability|impact)';
const DOWN =
  '(?:down|unavailable|unreachable|inaccessible|offline|out of service|not (?:available|reachable)|broken|degraded)';
/** The words before a length that make it that of the whole incident. */
const BEFORE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:the|this|our|total|overall|whole) (?:\w+ ){0,2}${WHOLE} (?:lasted|took|went on|continued|ran|persisted|spanned)(?: for)?(?: (?:a )?total of)?\s+[~≈]?$`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:was|were|went|remained|stayed|became|been) (?:\w+ly )?${DOWN}(?: \w+){0,3}? for(?: a total of)?\s+[~≈]?$`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:total|overall|customer|service)?\s?${WHOLE}(?: time| duration)?(?: was| of|:)\s+[~≈]?$`,
    'i',
  ),
  /\b(?:outage|downtime|disruption|interruption|unavailability) (?:of|for)(?: a total of)?\s+[~≈]?$/i,
];
const ROUGHLY =
  /(?:about|around|approximately|roughly|nearly|almost|some|over|more than|just under|under|at least|up to|only|another)\s+$/i;
const BEHIND = new RegExp(String.raw`^\s?-?(?:long\s)?(?:\w+\s)?${WHOLE}\b`, 'i');
/** One system of several, one of several times, or a part of it. */
const PARTLY =
  /\b(?:before|until|per|each|every|some|several|after which|then|at a time|first|last|another|further|additional|up to|at least|partially|intermittent\w*)\b/i;
const RANGE_LEAD = /\b(?:from|between)\s|\(/i;
const CLOCK = /(?<![\w.:/-])\d{1,2}:\d\d/g;

/** Every sentence of summary and impact that says how long the incident lasted. */
export function* toldLengths(postmortem: Postmortem): Iterable<ToldLength> {
  for (const { place, shape, text, span } of postmortem.passages) {
    if (shape === 'cell' || (place !== 'summary' && place !== 'narrative' && place !== 'other')) continue;
    if (!/\d|half|hour|day/i.test(text)) continue;
    for (const sentence of sentencesOf(text))
      yield* inSentence(postmortem, sentence.text, span.start + sentence.at);
  }
}

function* inSentence({ source, date }: Postmortem, text: string, start: number): Iterable<ToldLength> {
  const lengths = durationsIn(text);
  const [written] = lengths;
  if (written === undefined || lengths.length > 1) return;
  const ofRange = rangeIn(text, date ?? '2000-01-01');
  const rough = ROUGHLY.exec(text.slice(0, written.start));
  const lead = text.slice(0, rough?.index ?? written.start);
  const isWhole = BEFORE.some((pattern) => pattern.test(lead)) || BEHIND.test(text.slice(written.end));
  const beside =
    ofRange !== null &&
    /\b(?:for|lasted|took|within|in|of)\s+$/i.test(lead) &&
    RANGE_LEAD.test(text.slice(written.end));
  if ((!isWhole && !beside) || PARTLY.test(text)) return;
  const span = { start: start + written.start, end: start + written.end };
  yield { words: source.slice(span), span, written, ofRange };
}

/** The length between the only two clocks of a sentence: "from 09:12 to 10:44". */
function rangeIn(text: string, carried: string): number | null {
  const clocks = [...text.matchAll(CLOCK)];
  const [from, to, more] = clocks;
  if (from === undefined || to === undefined || more !== undefined) return null;
  if (
    !/^\s?(?:[AP]M|UTC|GMT|[A-Z]{3,4})?\s?(?:to|and|until|till|through|[-\u2013\u2014])\s?$/i.test(
      text.slice(from.index + from[0].length, to.index),
    )
  )
    return null;
  const at = [from, to].map(({ index }) => momentAt(text, index));
  const [first, last] = at.map((written) =>
    written === null || written.approximate
      ? null
      : resolveMoment(written, { ...noMomentOptions, carried }).moment,
  );
  if (first === undefined || last === undefined || first === null || last === null)
    return momentRange(text, from.index, carried);
  const minutes = minutesBetween(first, last);
  return minutes === null || minutes < 0 ? momentRange(text, from.index, carried) : minutes;
}

/** The same where the reader of times takes the two as one range. */
function momentRange(text: string, at: number, carried: string): number | null {
  const written = momentAt(text, at);
  if (written === null || written.untilClock === null) return null;
  const { moment, until } = resolveMoment(written, { ...noMomentOptions, carried });
  const minutes = until === null ? null : minutesBetween(moment, until);
  return minutes === null || minutes < 0 ? null : minutes;
}

function* sentencesOf(text: string): Iterable<{ readonly text: string; readonly at: number }> {
  let from = 0;
  for (const { index } of text.matchAll(/[.!?;](?=\s+\S)|\n/g)) {
    yield { text: text.slice(from, index), at: from };
    from = index + 1;
  }
  yield { text: text.slice(from), at: from };
}
