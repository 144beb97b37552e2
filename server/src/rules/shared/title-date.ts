import type { Postmortem } from '../../model/document/postmortem.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { resolveDate } from '../../model/lexicon/time/resolve-date.ts';
import { datesIn } from '../../model/lexicon/time/written-date.ts';
import { decodedPart } from '../../text/uri-text.ts';
import type { QuickFix, Report } from '../rule.ts';
import { dateWords } from './timeline/other-moment.ts';

/** A document is published a day or two after the incident; beyond this, two dates are two incidents. */
const NEAR = 3;

/**
 * A title copied from the last post-mortem: it tells another day than file name and timeline, which agree.
 * Silent where title and name alone differ: the one may be the day of publication.
 */
export function* titleAgainstName(postmortem: Postmortem, archived: boolean): Iterable<Report> {
  if (postmortem.incidents.length > 1) return;
  const named = dateOf(decodeName(postmortem.uri));
  const titled = postmortem.title === null ? null : dateOf(postmortem.title);
  const days = postmortem.timelines.flatMap(({ entries }) => entries.flatMap(({ time }) => time.date ?? []));
  if (named === null || titled === null || days.length === 0) return;
  const near = (day: IsoDate): boolean => days.some((other) => Math.abs(daysBetween(day, other)) <= NEAR);
  if (near(titled) || !near(named)) return;
  yield {
    message: `The title says ${titled}, the file name and the timeline ${named}. Correct one of them.`,
    span: postmortem.titleSpan,
    fixes: correction(postmortem, named),
    atMost: archived ? 'hint' : 'warning',
  };
}

/** The name of a file is not changed from inside of it. */
function correction({ source, titleSpan }: Postmortem, named: IsoDate): readonly QuickFix[] {
  const span = dateWords(source, titleSpan);
  if (span === null) return [];
  return [{ kind: 'scaffold', title: `Change to ${named}`, edits: [{ span, newText: named }] }];
}

/** The one full date of the words; null where there is none, or several. */
function dateOf(words: string): IsoDate | null {
  const [first, second] = datesIn(words);
  if (first === undefined || second !== undefined || first.year === null) return null;
  return resolveDate(first, null, null).date;
}

function decodeName(uri: string): string {
  return decodedPart((uri.split('/').at(-1) ?? '').replaceAll('_', ' '));
}
