import type { Postmortem } from '../../../model/document/postmortem.ts';
import { minutesBetween } from '../../../model/lexicon/time/compare.ts';
import { durationsIn, type WrittenDuration } from '../../../model/lexicon/time/duration.ts';
import { noMomentOptions, resolveMoment } from '../../../model/lexicon/time/parse-moment.ts';
import { momentAt } from '../../../model/lexicon/time/written-moment.ts';
import type { Span } from '../../../text/position.ts';

/** A range of times with its length in brackets behind it. */
export interface SpelledOut {
  readonly words: string;
  readonly span: Span;
  readonly written: WrittenDuration;
  /** Between the two times. */
  readonly minutes: number;
}

const CLOCK_OR_DATE = /(?<![\w.:/-])\d{1,4}(?=[:-]\d\d)/g;
const IN_BRACKETS = /^[\s.,;:]{0,3}(?:UTC|GMT|[A-Z]{2,4}T)?[\s,]{0,2}\(([^()\n]{2,30})\)/;
const MOST_LINES = 2000;

/** Every such range in metadata values and prose. */
export function* spelledOut(postmortem: Postmortem): Iterable<SpelledOut> {
  const spans: readonly Span[] = [
    ...postmortem.metadata.map(({ span }) => span),
    ...postmortem.passages.filter(({ place }) => place !== 'timeline').map(({ span }) => span),
  ];
  for (const span of spans.slice(0, MOST_LINES)) yield* inSpan(postmortem, span);
}

function* inSpan(postmortem: Postmortem, span: Span): Iterable<SpelledOut> {
  const text = postmortem.source.slice(span);
  if (!text.includes('(')) return;
  let after = 0;
  for (const match of text.matchAll(CLOCK_OR_DATE)) {
    if (match.index < after) continue;
    const written = momentAt(text, match.index);
    if (written === null) continue;
    after = written.end;
    if (written.untilClock === null) continue;
    const bracket = IN_BRACKETS.exec(text.slice(written.end, written.end + 60));
    const found = bracket === null ? null : lengthIn(bracket, written.end, text);
    const { moment, until } = resolveMoment(written, {
      ...noMomentOptions,
      carried: postmortem.date ?? '2000-01-01',
    });
    const minutes = until === null || written.approximate ? null : minutesBetween(moment, until);
    if (found === null || minutes === null || minutes < 0) continue;
    const place = { start: span.start + found.start, end: span.start + found.end };
    yield { words: text.slice(found.start, found.end), span: place, written: found, minutes };
  }
}

/** The one length that the brackets hold, with nothing but a word like "total" beside it. */
function lengthIn(bracket: RegExpExecArray, end: number, text: string): WrittenDuration | null {
  const inner = bracket[1] ?? '';
  const open = end + bracket[0].length - inner.length - 1;
  const [length, second] = durationsIn(inner);
  if (length === undefined || second !== undefined) return null;
  const rest = `${inner.slice(0, length.start)}${inner.slice(length.end)}`;
  if (!/^\W*(?:(?:total|in total|about|approximately|approx|ca|roughly|duration|of)\W*)*$/i.test(rest))
    return null;
  const found = { ...length, start: open + length.start, end: open + length.end };
  return text.slice(found.start, found.end) === '' ? null : found;
}
