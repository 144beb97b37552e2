import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Config } from '../../config/config.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { weekdayOf } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { typedDay } from '../../model/lexicon/time/typed-day.ts';
import type { DayPurpose } from '../../protocol/offered-day.ts';
import { daysToMeetBy } from '../../rules/shared/days.ts';
import { lastReviewDay } from '../../rules/shared/review-deadline.ts';
import { type DaysWorld, offerDays, offeredDay } from '../days/offer-days.ts';
import type { CompletionWorld } from './completion-world.ts';
import type { Proposal } from './proposal.ts';

/**
 * Days to write, each with its weekday: what `typed` words mean comes first, then what they are the beginning of. Words
 * that give no day show the next working days, and each says that the words were not understood.
 */
export function dayProposals(typed: string, purpose: DayPurpose, world: DaysWorld): readonly Proposal[] {
  const { meant, others, note } = offerDays(typed, purpose, world);
  const words = typed.trim();
  const said = purpose === 'past' ? new Map<IsoDate, string>() : daysInWords(world);
  const isBegun = (phrase: string): boolean => phrase.startsWith(words.toLowerCase());
  const begun = [...said].filter(([, phrase]) => words !== '' && meant.length === 0 && isBegun(phrase));
  const first = begun.map(([day]) => offeredDay(day, world.today));
  const rest = [...meant, ...others].filter(({ day }) => !begun.some(([known]) => known === day));
  return [...first, ...rest].map((day) => {
    const phrase = said.get(day.day);
    const answers = meant.includes(day) || meant.length === 0;
    // What is typed matches itself, so that editors show what it means.
    const own = answers && !first.includes(day) ? words : '';
    const matched = [own, phrase ?? '', day.title].filter((part) => part !== '');
    return {
      label: day.title,
      text: day.day,
      kind: CompletionItemKind.Value,
      detail: phrase === undefined ? day.distance : `${phrase}, ${day.distance}`,
      ...(note === null || !answers || first.includes(day) ? {} : { documentation: note }),
      filter: matched.join(' '),
    };
  });
}

/** How people say days to come. */
const phrases = [
  'tomorrow',
  'in a week',
  'in 2 weeks',
  'in a month',
  'in 3 months',
  'end of week',
  'end of next week',
  'end of month',
  'end of next month',
  'end of quarter',
];

/** Working days by the words that mean them and nothing else, as they are read where somebody types them. */
function daysInWords({ today, dateOrder }: DaysWorld): ReadonlyMap<IsoDate, string> {
  const days = new Map<IsoDate, string>();
  for (const phrase of phrases) {
    const [day, ...more] = typedDay(phrase, today, dateOrder).days;
    const isPlain = day !== undefined && more.length === 0 && day > today && weekdayOf(day) <= 5;
    if (isPlain && !days.has(day)) days.set(day, phrase);
  }
  return days;
}

/** Days for the review: the last one that the severity allows comes first, as long as it is ahead. */
export function meetingProposals(
  typed: string,
  postmortem: Postmortem,
  config: Config,
  { today, zone }: CompletionWorld,
): readonly Proposal[] {
  const { dateOrder } = postmortem;
  const last = lastReviewDay(postmortem, config, zone);
  const days = dayProposals(typed, 'meeting', { today, dateOrder, deadline: last?.day ?? null });
  const shown = last === null || last.day < today ? null : daysToMeetBy(last.day, today)[0];
  return days.map((proposal) =>
    last === null || proposal.text !== shown
      ? proposal
      : { ...proposal, detail: `${proposal.detail ?? ''}, the last day for ${last.severity}` },
  );
}
