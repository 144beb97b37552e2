import type { Config } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import { holeWords } from '../model/lexicon/holes.ts';
import { addDays, partsOf, weekdayOf } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { fileNameFor } from './file-name.ts';
import { MarkedText } from './marked-text.ts';
import { nextId } from './next-id.ts';
import { holesOfSlots, type Slot, type SlotName } from './slots.ts';
import { fillTemplate, type KnownAnswers, type TeamTemplate } from './team-template.ts';
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
  /** The one that the team keeps; null or absent: ours. */
  readonly template?: TeamTemplate | null;
}

/** A new post-mortem that nobody has written down yet. */
export interface MadePostmortem {
  readonly text: string;
  /** The same as a snippet, with a hole for each answer. */
  readonly snippet: string;
  readonly fileName: string;
}

/** Who signs where the team's rules do not say. */
export const usualRoles: readonly string[] = ['tech-lead', 'on-call', 'product-owner'];

/**
 * A new post-mortem with everything filled in that is known, on the team's template where there is one, else on ours, and
 * a name for its file.
 */
export function newPostmortem(
  wanted: NewPostmortem,
  { today, config, ids, template = null }: NewPostmortemWorld,
): MadePostmortem {
  const title = typedLine(wanted.title);
  const date = typedLine(wanted.date);
  const fileName = fileNameFor(date, title);
  const id = nextId(ids, partsOf(date).year);
  const review = reviewDay(config, wanted.severity, today) ?? '';
  if (template !== null) {
    const known: KnownAnswers = {
      id,
      title,
      date,
      review,
      severity: typedLine(wanted.severity),
      commander: typedLine(wanted.commander),
      services: wanted.services.map(typedLine).join(', '),
    };
    return { ...fillTemplate(template, known), fileName };
  }
  const values: Readonly<Partial<Record<SlotName, string>>> = {
    id,
    title,
    severity: typedScalar(wanted.severity),
    services: wanted.services.map(typedItem).join(', '),
    date,
    review,
    commander: typedScalar(wanted.commander),
    roles: (policyOf(config, wanted.severity)?.signOff ?? usualRoles).map(typedScalar).join('\n'),
  };
  const known: Slot = (name) => values[name] ?? '';
  return { text: textOf(wanted.size, known), snippet: snippetOf(wanted.size, known), fileName };
}

function textOf(size: TemplateSize, slot: Slot): string {
  return `${templateLines(size, slot).join('\n')}\n`;
}

/** Slots of the body; all others are in the front matter. */
const inBody: ReadonlySet<SlotName> = new Set(['text', 'fix', 'date', 'clock']);

/** The same text with a hole in each slot that is not filled, which a person tabs through. */
function snippetOf(size: TemplateSize, known: Slot): string {
  const marked = new MarkedText();
  const slot: Slot = (name) => {
    const value = known(name);
    if (value !== '') return value;
    const hole = holesOfSlots[name];
    return marked.hole(hole === undefined ? '' : holeWords[hole], inBody.has(name) ? 'body' : 'metadata');
  };
  return marked.snippet(textOf(size, slot));
}

/** The last day on which the review is in time; null where the severity asks for none. */
export function reviewDay(config: Config, severity: string, today: IsoDate): IsoDate | null {
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
