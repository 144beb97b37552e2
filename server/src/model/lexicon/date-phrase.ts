/** Words that can be a date, for finding where one ends inside a sentence; reading it is time/'s work. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';
const UNIT = '(?:business |working |calendar )?(?:days?|weeks?|months?|quarters?|sprints?)';
const COUNT = '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|ten)';

const NUMERIC = [
  '\\d{4}-\\d{1,2}-\\d{1,2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  '\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}',
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
  '\\d{4}-?W\\d{1,2}(?:-\\d)?',
];
const WRITTEN = [
  `(?:${DAY},?\\s+)?${MONTH}\\.?\\s+${ORDINAL}\\b(?:,?\\s+\\d{4})?`,
  `(?:${DAY},?\\s+)?(?:the\\s+)?${ORDINAL}(?:\\s+of)?\\s+${MONTH}\\b\\.?,?(?:\\s+\\d{4})?`,
  `${ORDINAL}-${MONTH}-\\d{2,4}`,
  `${MONTH}\\.?,?\\s+\\d{4}`,
  'q[1-4](?:[\\s/-]*(?:\\d{4}|fy\\d\\d))?',
  '\\d{4}[\\s/-]*q[1-4]',
  '(?:week|kw|cw|w)\\s?\\d{1,2}(?:[\\s/,-]+\\d{4})?',
];
const RELATIVE = [
  'today|tomorrow|tonight|asap|eod|eow|eom|eoq|eoy(?:\\s+\\d{4})?',
  'end of (?:the )?(?:year )?\\d{4}',
  `(?:by |the )?(?:end|start|beginning|middle) of (?:the |this |next )?(?:day|week|month|quarter|year|sprint|${MONTH}|q[1-4])(?:\\s+\\d{4})?`,
  `(?:mid|early|late)[\\s-](?:${MONTH}|week|next week)(?:\\s+\\d{4})?`,
  `(?:this|next|coming|following)\\s+(?:${DAY}|day|week|month|quarter|sprint|year|release|${MONTH})`,
  `(?:with)?in\\s+(?:the next\\s+)?${COUNT}\\s+${UNIT}`,
  `${COUNT}\\s+${UNIT}\\s+(?:after|from)\\s+(?:the\\s+)?(?:incident|review|postmortem|post-mortem|now|today|resolution)`,
  `in\\s+(?:${MONTH}(?:\\s+\\d{4})?|q[1-4](?:\\s+\\d{4})?|kw\\s?\\d{1,2}|week\\s\\d{1,2})`,
  `${DAY}`,
  `${MONTH}`,
];

const FIRST = new RegExp(`^(?:${NUMERIC.join('|')})(?![\\w/])`, 'i');
const FULL = new RegExp(`^(?:${[...NUMERIC, ...WRITTEN, ...RELATIVE].join('|')})(?![\\w])`, 'i');

/** What may stand between two phrases of one date: "Friday, 4 December", "next week (2026-12-04)". */
const BETWEEN = /^[\s,]{0,3}\(?/;

/** The words at the beginning of the text that say a date, one or several of them; null where none do. */
export function datePhrase(text: string): string | null {
  const near = text.slice(0, 60);
  let end = FULL.exec(near)?.[0].length ?? 0;
  if (end === 0) return null;
  for (;;) {
    const between = BETWEEN.exec(near.slice(end))?.[0] ?? '';
    const next = between === '' ? null : FULL.exec(near.slice(end + between.length));
    if (next === null) return near.slice(0, end);
    end += between.length + next[0].length;
    if (between.endsWith('(') && near[end] === ')') end++;
  }
}

/** The same for dates written in figures only, which need no word before them. */
export function numericDate(text: string): string | null {
  return FIRST.exec(text.slice(0, 40))?.[0] ?? null;
}
