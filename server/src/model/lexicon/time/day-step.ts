import { countOf } from './calendar-words.ts';

/** A day that is told by counting: from the day last told (`next day`), or from the first one (`D+1`, `Day 2`). */
export interface DayStep {
  readonly from: 'last' | 'first';
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

const WORD_AFTER = '(?![\\p{L}\\p{N}])';
const NEXT = [
  '(?:(?:on|in) )?(?:the )?(?:next|following) (?:day|morning|evening|afternoon)',
  '(?:the )?(?:day|morning) after(?! (?:the|a|an|that|this|tomorrow|we|it)\\b)',
  '(?:le |au )?lendemain(?: matin)?|le jour suivant',
  '(?:am )?(?:nächste[nr]|folgende[nr]) (?:tag|morgen)',
  '(?:am )?folgetag',
  '(?:am )?tags? (?:darauf|danach)',
  '(?:al |a la )?(?:día|mañana) siguiente',
  '(?:no |na )?(?:dia|manhã) seguinte',
  '(?:il )?giorno (?:dopo|successivo|seguente)',
  '(?:de )?volgende (?:dag|ochtend)',
].join('|');
const SAME =
  '(?:the )?same (?:day|evening|morning)|am selben tag|le même jour|el mismo día|no mesmo dia|lo stesso giorno';
const STEP = new RegExp(
  `(?:(?<next>${NEXT})|(?<same>${SAME})|(?<count>\\d|one|two|three|four|five|six) days? later|[DJ][ ]?\\+[ ]?(?<after>\\d{1,2})|d(?<numbered>[1-9])(?=,?[ ]\\d{1,2}[:.h]\\d)|(?:day|tag|jour|día|dia|giorno|dag) (?<ordinal>[1-9]\\d?)|d-day|jour j)${WORD_AFTER}`,
  'iuy',
);
const UNSPACED_STEP = /(?<next>翌日|翌朝|次日|第二天|隔日|다음 ?날|이튿날)|(?<same>同日|当日|当天|당일)/uy;
const CAN_BEGIN = /[acdefgijlmnostv1-9é\u3040-\uffff]/iu;

/** The step that begins exactly at `at`, or null. */
export function dayStepAt(text: string, at: number): DayStep | null {
  if (!CAN_BEGIN.test(text[at] ?? '') || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null;
  STEP.lastIndex = at;
  UNSPACED_STEP.lastIndex = at;
  const match = STEP.exec(text) ?? UNSPACED_STEP.exec(text);
  if (match === null) return null;
  const { next, same, count, after, numbered } = match.groups ?? {};
  const ordinal = match.groups?.ordinal ?? numbered;
  const place = { start: at, end: at + match[0].length };
  if (next !== undefined) return { from: 'last', days: 1, ...place };
  if (same !== undefined) return { from: 'last', days: 0, ...place };
  if (count !== undefined) return { from: 'last', days: countOf(count), ...place };
  return { from: 'first', days: ordinal === undefined ? Number(after ?? 0) : Number(ordinal) - 1, ...place };
}
