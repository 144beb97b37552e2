import { addMonths, daysBetween, weekdayOf } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { type TypedDay, typedDay } from '../../model/lexicon/time/typed-day.ts';
import { type DateOrder, shortDateAt, writtenDateAt } from '../../model/lexicon/time/written-date.ts';
import type { DayPurpose, DaysResult, OfferedDay } from '../../protocol/offered-day.ts';
import { distanceWords } from '../../protocol/words.ts';
import {
  daysPast,
  daysToCheck,
  daysToDo,
  daysToMeet,
  daysToMeetBy,
  nextWorkingDays,
} from '../../rules/shared/days.ts';
import { clipped } from '../../text/clipped.ts';

/** What the days that are offered rest on. */
export interface DaysWorld {
  readonly today: IsoDate;
  readonly dateOrder: DateOrder | null;
  /** When the fix is due whose check is planned. */
  readonly due?: IsoDate | null;
  /** The last day for the meeting. */
  readonly deadline?: IsoDate | null;
  /** The incident's day, among those past. */
  readonly incident?: IsoDate | null;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Working days that are shown where words give no day: two weeks of them. */
const CALENDAR = 10;
const LONGEST = 40;

/**
 * What typed words mean, and what else can be chosen: the one answer of completion, of the prompts for a day and of quick
 * fixes. Words are counted from today; what gives no day gets the next working days beside a sentence that says so.
 */
export function offerDays(words: string, purpose: DayPurpose, world: DaysWorld): DaysResult {
  const { today } = world;
  const said = (day: IsoDate): OfferedDay => offeredDay(day, today);
  if (words.trim() === '') return { meant: [], others: usual(purpose, world).map(said), note: null };
  const typed = typedDay(words, today, world.dateOrder);
  const meant = purpose === 'past' ? typed.days.map((day) => notAhead(day, words, today)) : typed.days;
  const others = meant.length > 0 ? usual(purpose, world) : calendar(purpose, world);
  return {
    meant: meant.map(said),
    others: others.filter((day) => !meant.includes(day)).map(said),
    note: noteOn(words, typed),
  };
}

/** A day as it is offered, with its weekday and how far it is. */
export function offeredDay(day: IsoDate, today: IsoDate): OfferedDay {
  return {
    day,
    title: `${day} ${weekdays[weekdayOf(day) - 1] ?? ''}`,
    distance: distanceWords(daysBetween(today, day)),
  };
}

function usual(purpose: DayPurpose, world: DaysWorld): readonly IsoDate[] {
  const { today, due = null, incident = null, deadline = null } = world;
  switch (purpose) {
    case 'due':
      return daysToDo(today);
    case 'check':
      return daysToCheck(due !== null && due > today ? due : today);
    case 'meeting':
      return deadline === null ? daysToMeet(today) : daysToMeetBy(deadline, today);
    case 'past':
      return [...new Set([...daysPast(today), ...(incident === null ? [] : [incident])])];
  }
}

function calendar(purpose: DayPurpose, world: DaysWorld): readonly IsoDate[] {
  return purpose === 'past' ? usual(purpose, world) : nextWorkingDays(world.today, CALENDAR);
}

/** "15 Dec" of what has happened is the one before today; words that name a day to come keep it. */
function notAhead(day: IsoDate, words: string, today: IsoDate): IsoDate {
  const text = words.trim();
  const written = writtenDateAt(text, 0) ?? shortDateAt(text, 0);
  return day > today && written?.year === null ? addMonths(day, -12) : day;
}

function noteOn(words: string, { days, problem }: TypedDay): string | null {
  const quoted = `'${clipped(words.trim(), LONGEST)}'`;
  if (problem === 'impossible') return `${quoted} is not a real date.`;
  if (problem === 'not-understood') return `${quoted} is not understood as a day.`;
  return days.length > 1 ? `${quoted} can be ${days.length} days.` : null;
}
