import type { Config } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import { addDays, partsOf, weekdayOf } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { fileNameFor } from './file-name.ts';
import { nextId } from './next-id.ts';
import type { Slot, SlotName } from './slots.ts';
import { type TemplateSize, templateLines } from './templates.ts';
import { typedItem, typedLine, typedScalar } from './typed-text.ts';

export interface NewPostmortem {
  readonly size: TemplateSize;
  readonly title: string;
  readonly severity: string;
  /** The incident's day. */
  readonly date: IsoDate;
  /** Handle or name; empty where nobody is known. */
  readonly commander: string;
  readonly services: readonly string[];
}

export interface NewPostmortemWorld {
  readonly today: IsoDate;
  readonly config: Config;
  /** Ids that are taken. */
  readonly ids: Iterable<string>;
}

const usualRoles: readonly string[] = ['tech-lead', 'on-call', 'product-owner'];

/** A new post-mortem on our template with everything filled in that is known, and a name for its file. */
export function newPostmortem(
  wanted: NewPostmortem,
  { today, config, ids }: NewPostmortemWorld,
): { readonly text: string; readonly fileName: string } {
  const title = typedLine(wanted.title);
  const date = typedLine(wanted.date);
  const values: Readonly<Partial<Record<SlotName, string>>> = {
    id: nextId(ids, partsOf(date).year),
    title,
    severity: typedScalar(wanted.severity),
    services: wanted.services.map(typedItem).join(', '),
    date,
    review: reviewDay(config, wanted.severity, today) ?? '',
    commander: typedScalar(wanted.commander),
    roles: (policyOf(config, wanted.severity)?.signOff ?? usualRoles).map(typedScalar).join('\n'),
  };
  const slot: Slot = (name) => values[name] ?? '';
  return {
    text: `${templateLines(wanted.size, slot).join('\n')}\n`,
    fileName: fileNameFor(date, title),
  };
}

/** The last day on which the review is in time; null where the severity asks for none. */
function reviewDay(config: Config, severity: string, today: IsoDate): IsoDate | null {
  const deadline = policyOf(config, severity)?.deadline ?? 'none';
  if (deadline === 'none' || deadline === 'optional') return null;
  if (deadline.unit === 'hours') return addDays(today, Math.floor(deadline.amount / 24));
  let day = today;
  for (let left = Math.min(deadline.amount, 366); left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}
