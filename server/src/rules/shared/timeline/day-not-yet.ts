import type { Postmortem } from '../../../model/document/postmortem.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import { addMonths } from '../../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../../model/lexicon/time/moment.ts';
import type { Span } from '../../../text/position.ts';
import type { QuickFix } from '../../rule.ts';
import { dateWords } from './other-moment.ts';

/**
 * What a day of an incident that is still to come can be a slip of: the same day of the year before, or the day that the
 * rest of the document tells; else a hole. None where the day is not written at the span.
 */
export function dayNotYet(
  postmortem: Postmortem,
  span: Span,
  day: IsoDate,
  today: IsoDate,
): readonly QuickFix[] {
  const at = dateWords(postmortem.source, span);
  if (at === null) return [];
  const told = postmortem.timelines.flatMap(({ entries }) => entries.flatMap(({ time }) => time.date ?? []));
  const known = [addMonths(day, -12), ...(postmortem.date === null ? [] : [postmortem.date]), ...told];
  const days = [...new Set(known.filter((each) => each !== day && each <= today))].sort().slice(-MOST);
  const changes = days.map(
    (each): QuickFix => ({
      kind: 'scaffold',
      title: `Change to ${each}`,
      edits: [{ span: at, newText: each }],
    }),
  );
  return changes.length > 0 ? changes : [anotherDay(at, [])];
}

/** More days are no help in choosing. */
const MOST = 3;

/** The quick fix that asks for the day, with days to choose from; the one that is there now goes. */
export function anotherDay(span: Span, days: readonly IsoDate[]): QuickFix {
  return {
    kind: 'scaffold',
    title: 'Write another day',
    edits: [{ span, newText: hole(1, 'day', days) }],
    plain: null,
  };
}
