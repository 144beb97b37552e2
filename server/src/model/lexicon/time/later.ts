import { COUNT, countOf } from './calendar-words.ts';

/** A time that is told by how long it was after the one told before; offsets of that text. */
export interface WrittenLater {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** Units, and the words for "later" behind them, in the languages that are read. */
const HOUR = 'hours?|hrs?|h|std\\.?|stunden?|heures?|horas?|or[ae]|uur';
const MINUTE = 'minutes?|mins?\\.?|m|minuten?|minutos?|minut[io]';
const SECOND = 'seconds?|secs?|s|sekunden?|secondes?|segundos?|second[io]|seconden';
const BEHIND =
  'later|after(?:wards?)?(?! (?:the|that|this|a|an)\\b)|später|danach|plus tard|après|después|más tarde|depois|mais tarde|dopo|più tardi';
const HALF_HOUR =
  "half an hour|a half hour|eine halbe stunde|une demi-heure|media hora|meia hora|mezz['’]ora|een half uur";
const AN = "an?|eine[nr]?|une?|uma?|una|uno|un['’]|een";
const ROUGH = "(?:(?:about|around|some|roughly|etwa|rund|environ|unos|cerca de|circa|zo'n|~|≈)[ ]?)?";
const LATER = new RegExp(
  `${ROUGH}(?:(?<half>${HALF_HOUR})|(?<count>${COUNT}|${AN})[ -]?(?:(?<hour>${HOUR})(?:,?[ ](?:and[ ]|und[ ]|et[ ]|y[ ])?(?<more>\\d{1,2})[ ]?(?:${MINUTE}))?|(?<minute>${MINUTE})|(?:${SECOND})))[ ](?:${BEHIND})(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** The "ten minutes later" that begins exactly at `at`, or null; seconds count as no minutes. */
export function laterAt(text: string, at: number): WrittenLater | null {
  LATER.lastIndex = at;
  const match = LATER.exec(text);
  if (match?.groups === undefined) return null;
  const { half, count = '', hour, more, minute } = match.groups;
  const figure = countOf(count);
  const number = Number.isNaN(figure) ? 1 : figure;
  const minutes =
    half !== undefined
      ? 30
      : hour !== undefined
        ? number * 60 + Number(more ?? 0)
        : minute === undefined
          ? 0
          : number;
  return { minutes, start: at, end: at + match[0].length };
}
