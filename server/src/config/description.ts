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
    doc: 'This folder is the root: paths start here, and all post-mortems below belong together, apart from roots inside.',
  },
  extends: {
    shape: listOf(anyText),
    doc: `A preset (${presets.join(', ')}) or a configuration file of this repository, relative to this one. Later ones and this file win.`,
  },
  preset: {
    shape: oneOf(presets),
    doc: 'auto asks about the chain only where its words are used; chain asks everywhere; sre and pagerduty expect the sections of these formats; minimal turns off rules below a warning.',
  },
  include: {
    shape: listOf(globShape),
    doc: 'Folders or globs, relative to the root. Documents there are post-mortems if one more sign agrees.',
  },
  exclude: {
    shape: listOf(globShape),
    doc: 'Folders or globs without post-mortems. Takes precedence over include.',
  },
  rules: {
    shape: mapOf(ruleSettingShape, null),
    doc: 'Severity by rule (or group): error, warning, information, hint, off; or a map with severity and options of the rule.',
  },
  severities: {
    shape: severitiesShape,
    doc: "The team's scale, highest first, with the review deadline and who signs.",
  },
  levels: {
    shape: listOf(levelShape),
    doc: 'The levels of the chain, in order, instead of the built-in five.',
  },
  labels: { shape: listOf(labelShape), doc: 'The labels of gaps, instead of the built-in ones.' },
  sections: {
    shape: mapOf(sectionShape, configurableKinds),
    doc: "For each kind of section, the team's headings for it, and whether it is required.",
  },
  people: { shape: listOf(personShape), doc: 'People, with handles and e-mail addresses.' },
  teams: { shape: listOf(teamShape), doc: 'Teams that own fixes.' },
  systems: {
    shape: listOf(anyName),
    doc: 'Systems, tools and services whose names look like those of people.',
  },
  roles: {
    shape: listOf(anyText),
    doc: 'More words for people by their job: steward, gamemaster.',
  },
  phrases: {
    shape: mapOf(listOf(anyText), phraseKinds),
    doc: 'Phrases that the wording rules accept or report: plain words, `a/b` for alternatives, `~` for a gap of up to three words.',
  },
  artefacts: {
    shape: mapOf(listOf(globShape), null),
    doc: 'Kinds of chain artefact and where they are kept: runbook: runbooks/**.',
  },
  trackers: {
    shape: trackersShape,
    doc: 'Addresses of tickets by id prefix, http or https: "#": https://github.com/org/repo/issues/{id}; `commit` is that of commits.',
  },
  dateOrder: {
    shape: oneOf(['day-first', 'month-first'] as const),
    doc: 'How dates such as 03/04/2026 are read.',
  },
  archiveAfter: {
    shape: wholeNumber(1, 36_500),
    doc: 'Days after which a document counts as archived unless something says it is open. The default is 90.',
  },
};

/** The whole file. */
export const configShape: Shape<Partial<RawConfig>> = record<RawConfig>(configFields);

export function isSectionKind(name: string): name is SectionKind {
  return (configurableKinds as readonly string[]).includes(name);
}
