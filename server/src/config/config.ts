import { defaultVocabulary, type Vocabulary } from '../model/document/vocabulary.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { Span } from '../text/position.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Preset names; `auto` asks the chain's questions in full only of documents that use its words. */
export type Preset = 'auto' | 'chain' | 'sre' | 'pagerduty' | 'minimal';

/** A tracker's ids and where they lead: `{ key: "INFRA-", url: "https://…/{id}" }`; `#` stands for bare issue numbers. */
export interface TrackerTemplate {
  readonly key: string;
  /** http(s) only; `{id}` is replaced by what follows the key's `#`, or by the whole id for keys like `INFRA-`. */
  readonly url: string;
}

export interface TeamPerson {
  readonly name: string;
  readonly handles: readonly string[];
  readonly emails: readonly string[];
  readonly team: string | null;
}

/** What a configured phrase is taken for. */
export type TeamPhraseKind = 'accepted' | 'character' | 'animated' | 'human-error' | 'hindsight' | 'vague';

/** When the review is due after the incident; `optional` leaves it open, `none` asks for no review. */
export type Deadline =
  | { readonly unit: 'hours' | 'business-days'; readonly amount: number }
  | 'optional'
  | 'none';

/** What the team's rules ask of one severity. */
export interface SeverityPolicy {
  /** As in the scale: `P0`, `SEV0`. */
  readonly names: readonly string[];
  readonly deadline: Deadline;
  /** Roles that sign the document, `tech-lead`; null: those that the document's own slots name. */
  readonly signOff: readonly string[] | null;
}

/** A kind of chain artefact and where the team keeps it: `{ kind: "runbook", paths: ["runbooks/**"] }`. */
export interface ArtefactKind {
  readonly kind: string;
  readonly paths: readonly string[];
}

/** Options of one rule, by name. */
export type RuleOptions = Readonly<Record<string, string | number | boolean>>;

/** Settings in force for one document, read from the nearest `.missing-link.yaml` or the defaults. */
export interface Config {
  /** The file's URI; null for the defaults. */
  readonly uri: string | null;
  readonly root: boolean;
  readonly preset: Preset;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly people: readonly TeamPerson[];
  readonly teams: readonly string[];
  readonly systems: readonly string[];
  /** What the team calls people by what they do, beside the tool's own list. */
  readonly roles: readonly string[];
  /** Phrases of plain words by what they are: never reported (`accepted`), or reported under a rule of wording. */
  readonly phrases: ReadonlyMap<TeamPhraseKind, readonly string[]>;
  readonly trackers: readonly TrackerTemplate[];
  readonly artefacts: readonly ArtefactKind[];
  /** By name of severity (`policyOf`); a scale that nobody configured has no deadline. */
  readonly policies: readonly SeverityPolicy[];
  /** Sections that every post-mortem has; null: those of the team's template or habit. */
  readonly requiredSections: readonly SectionKind[] | null;
  /** Days after which a document that nothing says to be open is archived. */
  readonly archiveAfter: number;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly ruleOptions: ReadonlyMap<string, RuleOptions>;
}

/** A fault in a configuration file, on its words. */
export interface ConfigProblem {
  readonly kind: 'unknown-key' | 'wrong-type' | 'unreadable' | 'unknown-rule' | 'bad-value' | 'shadowed';
  readonly message: string;
  readonly span: Span;
}

export const defaultConfig: Config = {
  uri: null,
  root: false,
  preset: 'auto',
  include: [],
  exclude: [],
  vocabulary: defaultVocabulary,
  people: [],
  teams: [],
  systems: [],
  roles: [],
  phrases: new Map(),
  trackers: [],
  artefacts: [],
  policies: [
    {
      names: ['P0'],
      deadline: { unit: 'hours', amount: 24 },
      signOff: ['tech-lead', 'on-call', 'product-owner', 'leadership'],
    },
    { names: ['P1'], deadline: { unit: 'hours', amount: 48 }, signOff: null },
    { names: ['P2'], deadline: 'optional', signOff: null },
    { names: ['P3'], deadline: 'none', signOff: null },
  ],
  requiredSections: null,
  archiveAfter: 90,
  rules: new Map(),
  ruleOptions: new Map(),
};
