import type { Source } from '../../../text/source.ts';
import { MONTH_NAME } from '../../lexicon/time/calendar-words.ts';
import { noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import { fieldOf, type RawField } from './metadata-field.ts';
import { headLines, type ProseArea } from './prose-fields.ts';

type Stage = 'started' | 'detected' | 'mitigated' | 'resolved';

/** Words before a time of day that say which stage it is, with sentences that say it, and some that do not. */
export interface ProseMomentRow {
  readonly id: string;
  readonly key: Stage;
  /** It ends where the time begins. */
  readonly pattern: RegExp;
  /** What must follow: a time, or the two ends of a stretch. */
  readonly follows: 'time' | 'range';
  readonly examples: { readonly yes: readonly (readonly [string, string])[]; readonly no: readonly string[] };
}

/** What a service that does not work is. */
const BROKEN =
  'unavailable|down|offline|unreachable|inaccessible|interrupted|degraded|delayed|failed|failing|slow|affected|lost|blocked|impacted|broken|erroring';
const TO =
  '(?: again)?,? (?:(?:first|only|finally|fully|around|about|approximately|shortly) )?(?:at|on|by|from|since)? ?';

export const proseMomentRows: readonly ProseMomentRow[] = [
  {
    id: 'started/between',
    key: 'started',
    follows: 'range',
    pattern: new RegExp(
      `(?:(?<=^|[.!?] )(?:on [^.,]{3,40}(?:, \\d{4})?,? )?|\\b(?:${BROKEN})(?: [^.]{0,60})? )(?=(?:between|from) )`,
      'gi',
    ),
    examples: {
      yes: [
        [
          'On 12 May 2026 between 14:02 and 18:15 UTC most jobs did not start.',
          'between 14:02 and 18:15 UTC',
        ],
        ['From 09:10 to 09:52 CET the shop took no orders.', 'From 09:10 to 09:52 CET'],
        ['The shop was down for all users between 09:10 and 09:52.', 'between 09:10 and 09:52'],
      ],
      no: [
        'Two changes were merged between 2:00 and 2:30 PST.',
        'Between 3 and 5 nodes restarted.',
        'Between May and June it was slow.',
        'From 12:00 on we watched it.',
      ],
    },
  },
  {
    id: 'started/abroad',
    key: 'started',
    follows: 'range',
    // The range comes behind its day: `am 3. März 2023 von 13:12 bis 14:01 Uhr`.
    pattern: new RegExp(
      `\\d{1,2}\\.? (?:de )?${MONTH_NAME}(?: (?:de )?20\\d\\d)?,? (?=(?:von|zwischen|entre|de|dalle|tra|das|tussen) )`,
      'giu',
    ),
    examples: {
      yes: [['Der Shop war am 3. März 2023 von 13:12 bis 14:01 Uhr betroffen.', 'von 13:12 bis 14:01 Uhr']],
      no: ['Am 3. März 2023 von der Filiale gemeldet.'],
    },
  },
  {
    id: 'started/began',
    key: 'started',
    follows: 'time',
    pattern: new RegExp(`\\b(?:began|started|starting|beginning|occurred|happened)${TO}`, 'gi'),
    examples: {
      yes: [
        ['It was an outage that began on 19 May 2026 at 13:02 UTC.', '19 May 2026 at 13:02 UTC'],
        ['The outage started at 09:14.', '09:14'],
      ],
      no: ['It began on 19 May 2026.', 'The meeting started late.'],
    },
  },
  {
    id: 'detected/was',
    key: 'detected',
    follows: 'time',
    pattern: new RegExp(
      `\\b(?:detected|noticed|discovered|alerted|paged|reported|aware)(?: (?:it|this|us|of (?:it|this|the (?:problem|issue|fault|outage))))?${TO}`,
      'gi',
    ),
    examples: {
      yes: [
        ['It was detected at 06:31 UTC by the alert on age.', '06:31 UTC'],
        ['We noticed it at 08:40 on 3 May.', '08:40 on 3 May'],
      ],
      no: ['It was detected by the alert.', 'Reported 12 times.'],
    },
  },
  {
    id: 'mitigated/was',
    key: 'mitigated',
    follows: 'time',
    pattern: new RegExp(
      `\\b(?:mitigated|contained|stabili[sz]ed|rolled (?:it )?back|workaround in place)${TO}`,
      'gi',
    ),
    examples: {
      yes: [['It was contained at 14:31 UTC.', '14:31 UTC']],
      no: ['We rolled back 14 nodes.'],
    },
  },
  {
    id: 'resolved/was',
    key: 'resolved',
    follows: 'time',
    pattern: new RegExp(
      `\\b(?:resolved|restored|over|recovered|ended|ending|back to normal|healthy|up again|back up|operating normally|working (?:normally|again))${TO}`,
      'gi',
    ),
    examples: {
      yes: [
        ['It was over at 21:47 UTC the same day.', '21:47 UTC'],
        ['The service was fully restored by 11:06 BST.', '11:06 BST'],
      ],
      no: ['It was resolved by the vendor.', 'Over 21 pods failed.'],
    },
  },
];

/** How much of a text a time may take. */
const LONGEST_TIME = 48;
/** Every time of day has one of them. */
const CLOCK = /\d[:.h]\d\d|\d ?[ap]\.?m|\d{4}Z/i;

/** The stages of the incident that sentences in the head of a document tell and no label does, each told first. */
export function* proseMoments(area: ProseArea, said: readonly RawField[]): Generator<RawField> {
  const { source } = area;
  const told = new Set(said.filter(({ value }) => value !== '').map(({ key }) => key));
  for (const line of headLines(area)) {
    const text = source.slice(line);
    if (!CLOCK.test(text)) continue;
    for (const { key, words, at } of momentsIn(text)) {
      if (told.has(key)) continue;
      told.add(key);
      if (isRange(words)) told.add('resolved');
      const start = line.start + at;
      yield proseField(source, key, { start, end: start + words.length });
    }
  }
}

function proseField(
  source: Source,
  key: Stage,
  valueSpan: { readonly start: number; readonly end: number },
): RawField {
  const labelSpan = { start: valueSpan.start, end: valueSpan.start };
  return fieldOf(source, {
    label: key,
    labelSpan,
    valueSpan,
    line: source.lineAt(valueSpan.start),
    shape: 'prose',
  });
}

/** The times of stages in a text: the words of each time, and where they are. */
export function* momentsIn(
  text: string,
): Generator<{ readonly key: Stage; readonly words: string; readonly at: number }> {
  for (const { key, pattern, follows } of proseMomentRows) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const words = timeAt(text.slice(at, at + LONGEST_TIME));
      if (words === null || (follows === 'range' && !isRange(words))) continue;
      yield { key, words, at };
      break;
    }
  }
}

/** The time of day that a text begins with, with its day and zone; null where it begins with other words. */
function timeAt(text: string): string | null {
  const read = parseMoment(text, noMomentOptions);
  if (read === null || read.moment.minutes === null) return null;
  const lead = text.slice(0, read.start);
  return /^(?:(?:between|from|the|about|around|von|zwischen|entre|de|dalle|tra|das|tussen) )?$/i.test(lead)
    ? text.slice(0, read.end).replace(/[.,;]$/, '')
    : null;
}

function isRange(words: string): boolean {
  return parseMoment(words, noMomentOptions)?.until?.minutes != null;
}
