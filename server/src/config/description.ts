import type { SectionKind } from '../model/sections.ts';
import type { Label, Term } from '../model/vocabulary.ts';
import type { Deadline, Person, PhraseKind, Preset } from './config.ts';
import { sectionKinds } from './section-names.ts';
import {
  anyName,
  anyText,
  either,
  type Field,
  flag,
  listOf,
  mapOf,
  mapped,
  oneOf,
  record,
  type Shape,
  wholeNumber,
} from './shape.ts';
import { deadline, glob, isText, person, type RawRule, ruleSetting, team, trackerUrl } from './values.ts';

/** What one file says, as far as it can be understood; every key may be absent. */
export interface RawConfig {
  readonly root: boolean;
  readonly extends: readonly string[];
  readonly preset: Preset;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: ReadonlyMap<string, RawRule>;
  readonly severities: readonly RawSeverity[];
  readonly levels: readonly Term[];
  readonly labels: readonly Label[];
  readonly sections: ReadonlyMap<string, RawSection>;
  readonly people: readonly Person[];
  readonly teams: readonly string[];
  readonly systems: readonly string[];
  readonly roles: readonly string[];
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly artefacts: ReadonlyMap<string, readonly string[]>;
  readonly trackers: ReadonlyMap<string, string>;
  readonly dateOrder: 'day-first' | 'month-first';
  readonly archiveAfter: number;
}

export interface RawSeverity {
  readonly names: readonly string[];
  readonly deadline: Deadline;
  readonly signOff: readonly string[] | null;
}

export interface RawSection {
  readonly names: readonly string[];
  readonly required: boolean;
}

/** What configured phrases can be. */
export const phraseKinds: readonly PhraseKind[] = [
  'accepted',
  'character',
  'animated',
  'human-error',
  'hindsight',
  'vague',
];

export const presets: readonly Preset[] = ['auto', 'chain', 'sre', 'pagerduty', 'minimal'];

interface RawTerm {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gloss: string;
  readonly level: string;
}

const termFields: { readonly [K in keyof RawTerm]: Field<RawTerm[K]> } = {
  name: { shape: anyName, doc: 'The name as it stands in post-mortems.' },
  aliases: { shape: listOf(anyName), doc: 'Other words for the same.' },
  gloss: { shape: anyText, doc: 'One sentence that the hover shows.' },
  level: {
    shape: anyText,
    doc: 'The level at which a label usually sits; told in the hover, never a finding.',
  },
};

const label: Shape<Label> = mapped(
  either(anyName, isText, record<RawTerm>(termFields, ['name'])),
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

const level: Shape<Term> = mapped(
  either(anyName, isText, record<Omit<RawTerm, 'level'>>(levelFields, ['name'])),
  (value): Term => {
    const term = typeof value === 'string' ? { name: value } : value;
    return { name: term.name ?? '', aliases: term.aliases ?? [], gloss: term.gloss ?? '' };
  },
);

const severityFields: { readonly [K in keyof RawSeverity]: Field<RawSeverity[K]> } = {
  names: { shape: listOf(anyName), doc: 'Its names: P0, SEV0.' },
  deadline: {
    shape: deadline,
    doc: 'When the review is held after the incident: 24h, 3 days, 5 business days, optional, none.',
  },
  signOff: { shape: listOf(anyText), doc: 'Roles that sign the document: tech-lead, on-call, leadership.' },
};

const severity: Shape<RawSeverity> = mapped(
  either(anyName, isText, record<RawSeverity>(severityFields, ['names'])),
  (value): RawSeverity => {
    const raw = typeof value === 'string' ? { names: [value] } : value;
    return { names: raw.names ?? [], deadline: raw.deadline ?? 'none', signOff: raw.signOff ?? null };
  },
);

/** `P0: 24h`, or the keys of a severity without its names. */
const severityByName: Shape<Omit<RawSeverity, 'names'> & { readonly names?: readonly string[] }> = mapped(
  either(deadline, isText, record<RawSeverity>(severityFields)),
  (value) => {
    if (typeof value === 'string' || 'unit' in value) return { deadline: value, signOff: null };
    return {
      names: value.names ?? [],
      deadline: value.deadline ?? 'none',
      signOff: value.signOff ?? null,
    };
  },
);

const severities: Shape<readonly RawSeverity[]> = either(
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
const trackers: Shape<ReadonlyMap<string, string>> = either(
  mapOf(trackerUrl, null),
  (node) => node.kind !== 'list',
  mapped(
    listOf(
      record<RawTracker>(
        {
          key: { shape: anyName, doc: "What an id begins with: '#', 'INFRA-', 'org/repo#'." },
          url: { shape: trackerUrl, doc: 'The address, with {id} for what follows.' },
        },
        ['key', 'url'],
      ),
    ),
    (pairs) =>
      new Map(pairs.flatMap(({ key, url }) => (key === undefined || url === undefined ? [] : [[key, url]]))),
  ),
);

const sectionFields: { readonly [K in keyof RawSection]: Field<RawSection[K]> } = {
  names: { shape: listOf(anyText), doc: 'Headings that mean this section.' },
  required: { shape: flag, doc: 'Every post-mortem has it.' },
};

const section: Shape<RawSection> = mapped(
  either(listOf(anyText), (node) => node.kind !== 'map', record<RawSection>(sectionFields)),
  (value): RawSection =>
    isList(value)
      ? { names: value, required: false }
      : { names: value.names ?? [], required: value.required ?? false },
);

/** Every key of `.missing-link.yaml`; reading, JSON schema and reference are made from this one description. */
export const configFields: { readonly [K in keyof RawConfig]: Field<RawConfig[K]> } = {
  root: {
    shape: flag,
    doc: 'This folder is the root: paths start here, and post-mortems below it are looked at together.',
  },
  extends: {
    shape: listOf(anyText),
    doc: `A preset (${presets.join(', ')}) or a configuration file of this repository, relative to this one. Later ones and this file win.`,
  },
  preset: {
    shape: oneOf(presets),
    doc: 'auto asks about the chain in full only where its words are used; chain asks everywhere; sre and pagerduty expect the sections of these formats; minimal leaves out what is below a warning.',
  },
  include: {
    shape: listOf(glob),
    doc: 'Folders or globs, relative to the root, in which documents are post-mortems where one further sign agrees.',
  },
  exclude: { shape: listOf(glob), doc: 'Folders or globs that hold no post-mortems. Wins over include.' },
  rules: {
    shape: mapOf(ruleSetting, null),
    doc: 'Severity by rule (or group): error, warning, information, hint, off; or a map with severity and options of the rule.',
  },
  severities: {
    shape: severities,
    doc: "The team's scale from the gravest down, with the deadline of the review and who signs.",
  },
  levels: {
    shape: listOf(level),
    doc: 'The levels of the chain, in order, instead of the five of the tool.',
  },
  labels: { shape: listOf(label), doc: 'The labels of gaps, instead of those of the tool.' },
  sections: {
    shape: mapOf(section, sectionKinds),
    doc: 'By kind of section, the headings that the team uses for it, and whether it is required.',
  },
  people: { shape: listOf(person), doc: 'People by name, handles and e-mail addresses.' },
  teams: { shape: listOf(team), doc: 'Teams that own fixes.' },
  systems: {
    shape: listOf(anyName),
    doc: 'Systems, tools and services whose names look like those of people.',
  },
  roles: {
    shape: listOf(anyText),
    doc: 'What people are called by what they do, beside the usual names: steward, gamemaster.',
  },
  phrases: {
    shape: mapOf(listOf(anyText), phraseKinds),
    doc: 'Phrases of plain words (`a/b` are alternatives, `~` a gap of up to three words) that the rules of wording accept or report.',
  },
  artefacts: {
    shape: mapOf(listOf(glob), null),
    doc: 'Kinds of chain artefact and where they are kept: runbook: runbooks/**.',
  },
  trackers: {
    shape: trackers,
    doc: 'Where ids of issues lead, http or https: "#": https://github.com/org/repo/issues/{id}.',
  },
  dateOrder: {
    shape: oneOf(['day-first', 'month-first'] as const),
    doc: 'How dates such as 03/04/2026 are read.',
  },
  archiveAfter: {
    shape: wholeNumber(1, 36_500),
    doc: 'Days after which a document that nothing says to be open is archived: 90 by default.',
  },
};

/** The whole file. */
export const configShape: Shape<Partial<RawConfig>> = record<RawConfig>(configFields);

export function isSectionKind(name: string): name is SectionKind {
  return (sectionKinds as readonly string[]).includes(name);
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
