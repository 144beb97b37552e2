import type { Label, Term } from '../model/document/vocabulary.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { Preset, TeamPerson } from './config.ts';
import {
  labelShape,
  levelShape,
  phraseKinds,
  type RawSection,
  type RawSeverity,
  sectionShape,
  severitiesShape,
  trackersShape,
} from './entries.ts';
import { configurableKinds } from './section-names.ts';
import { anyName, anyText, flag, oneOf, type Shape, wholeNumber } from './shape.ts';
import { type Field, listOf, mapOf, record } from './shape-compound.ts';
import { globShape, personShape, type RawRule, ruleSettingShape, teamShape } from './values.ts';

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
  readonly people: readonly TeamPerson[];
  readonly teams: readonly string[];
  readonly systems: readonly string[];
  readonly roles: readonly string[];
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly artefacts: ReadonlyMap<string, readonly string[]>;
  readonly trackers: ReadonlyMap<string, string>;
  readonly dateOrder: 'day-first' | 'month-first';
  readonly archiveAfter: number;
}

export const presets: readonly Preset[] = ['auto', 'chain', 'sre', 'pagerduty', 'minimal'];

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
    shape: listOf(globShape),
    doc: 'Folders or globs, relative to the root, in which documents are post-mortems where one further sign agrees.',
  },
  exclude: {
    shape: listOf(globShape),
    doc: 'Folders or globs that hold no post-mortems. Wins over include.',
  },
  rules: {
    shape: mapOf(ruleSettingShape, null),
    doc: 'Severity by rule (or group): error, warning, information, hint, off; or a map with severity and options of the rule.',
  },
  severities: {
    shape: severitiesShape,
    doc: "The team's scale from the gravest down, with the deadline of the review and who signs.",
  },
  levels: {
    shape: listOf(levelShape),
    doc: 'The levels of the chain, in order, instead of the five of the tool.',
  },
  labels: { shape: listOf(labelShape), doc: 'The labels of gaps, instead of those of the tool.' },
  sections: {
    shape: mapOf(sectionShape, configurableKinds),
    doc: 'By kind of section, the headings that the team uses for it, and whether it is required.',
  },
  people: { shape: listOf(personShape), doc: 'People by name, handles and e-mail addresses.' },
  teams: { shape: listOf(teamShape), doc: 'Teams that own fixes.' },
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
    shape: mapOf(listOf(globShape), null),
    doc: 'Kinds of chain artefact and where they are kept: runbook: runbooks/**.',
  },
  trackers: {
    shape: trackersShape,
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
  return (configurableKinds as readonly string[]).includes(name);
}
