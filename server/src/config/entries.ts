import type { Label, Term } from '../model/document/vocabulary.ts';
import type { Deadline, TeamPhraseKind } from './config.ts';
import { anyName, anyText, flag, type Shape } from './shape.ts';
import { eitherShape, type Field, listOf, mapOf, mapped, record } from './shape-compound.ts';
import { deadlineShape, isText, trackerUrlShape } from './values.ts';

/** What is said of one severity. */
export interface RawSeverity {
  readonly names: readonly string[];
  readonly deadline: Deadline;
  readonly signOff: readonly string[] | null;
}

/** What is said of one kind of section. */
export interface RawSection {
  readonly names: readonly string[];
  readonly required: boolean;
}

/** What configured phrases can be. */
export const phraseKinds: readonly TeamPhraseKind[] = [
  'accepted',
  'character',
  'animated',
  'human-error',
  'hindsight',
  'vague',
];

interface RawTerm {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gloss: string;
  readonly level: string;
}

const termFields: { readonly [K in keyof RawTerm]: Field<RawTerm[K]> } = {
  name: { shape: anyName, doc: 'The name as written in post-mortems.' },
  aliases: { shape: listOf(anyName), doc: 'Other words for the same.' },
  gloss: { shape: anyText, doc: 'One sentence for the hover.' },
  level: {
    shape: anyText,
    doc: 'The usual level of a label; shown in the hover, never a finding.',
  },
};

/** A label: its name, or the keys of a label. */
export const labelShape: Shape<Label> = mapped(
  eitherShape(anyName, isText, record<RawTerm>(termFields, ['name'])),
  (value): Label => {
    const term = typeof value === 'string' ? { name: value } : value;
    return {
      name: term.name ?? '',
      aliases: term.aliases ?? [],
      gloss: term.gloss ?? '',
      usualLevel: term.level ?? null,
    };
  },
);

const { level: _labelOnly, ...levelFields } = termFields;

/** A level: its name, or the keys of a level. */
export const levelShape: Shape<Term> = mapped(
  eitherShape(anyName, isText, record<Omit<RawTerm, 'level'>>(levelFields, ['name'])),
  (value): Term => {
    const term = typeof value === 'string' ? { name: value } : value;
    return { name: term.name ?? '', aliases: term.aliases ?? [], gloss: term.gloss ?? '' };
  },
);

const severityFields: { readonly [K in keyof RawSeverity]: Field<RawSeverity[K]> } = {
  names: { shape: listOf(anyName), doc: 'Its names: P0, SEV0.' },
  deadline: {
    shape: deadlineShape,
    doc: 'When the review is held after the incident: 24h, 3 days, 5 business days, optional, none.',
  },
  signOff: { shape: listOf(anyText), doc: 'Roles that sign the document: tech-lead, on-call, leadership.' },
};

const severity: Shape<RawSeverity> = mapped(
  eitherShape(anyName, isText, record<RawSeverity>(severityFields, ['names'])),
  (value): RawSeverity => {
    const raw = typeof value === 'string' ? { names: [value] } : value;
    return { names: raw.names ?? [], deadline: raw.deadline ?? 'none', signOff: raw.signOff ?? null };
  },
);

/** `P0: 24h`, or the keys of a severity without its names. */
const severityByName: Shape<Omit<RawSeverity, 'names'> & { readonly names?: readonly string[] }> = mapped(
  eitherShape(deadlineShape, isText, record<RawSeverity>(severityFields)),
  (value) => {
    if (typeof value === 'string' || 'unit' in value) return { deadline: value, signOff: null };
    return {
      names: value.names ?? [],
      deadline: value.deadline ?? 'none',
      signOff: value.signOff ?? null,
    };
  },
);

/** The scale: a list, or a map from names to what is asked of each. */
export const severitiesShape: Shape<readonly RawSeverity[]> = eitherShape(
  listOf(severity),
  (node) => node.kind !== 'map',
  mapped(mapOf(severityByName, null), (byName) =>
    [...byName].map(([name, value]) => ({ ...value, names: [name, ...(value.names ?? [])] })),
  ),
);

interface RawTracker {
  readonly key: string;
  readonly url: string;
}

/** A map from keys to addresses, or a list of such pairs. */
export const trackersShape: Shape<ReadonlyMap<string, string>> = eitherShape(
  mapOf(trackerUrlShape, null),
  (node) => node.kind !== 'list',
  mapped(
    listOf(
      record<RawTracker>(
        {
          key: { shape: anyName, doc: "The start of an id: '#', 'INFRA-', 'org/repo#'." },
          url: { shape: trackerUrlShape, doc: 'The address, with {id} for the rest of the id.' },
        },
        ['key', 'url'],
      ),
    ),
    (pairs) =>
      new Map(pairs.flatMap(({ key, url }) => (key === undefined || url === undefined ? [] : [[key, url]]))),
  ),
);

const sectionFields: { readonly [K in keyof RawSection]: Field<RawSection[K]> } = {
  names: { shape: listOf(anyText), doc: 'Headings for this section.' },
  required: { shape: flag, doc: 'Whether every post-mortem needs it.' },
};

/** A section: its headings, or the keys of a section. */
export const sectionShape: Shape<RawSection> = mapped(
  eitherShape(listOf(anyText), (node) => node.kind !== 'map', record<RawSection>(sectionFields)),
  (value): RawSection =>
    isList(value)
      ? { names: value, required: false }
      : { names: value.names ?? [], required: value.required ?? false },
);

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
