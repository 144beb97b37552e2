import type { Problem } from '../model/postmortem.ts';
import { defaultVocabulary, type Vocabulary } from '../model/vocabulary.ts';
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

export interface Person {
  readonly name: string;
  readonly handles: readonly string[];
  readonly emails: readonly string[];
  readonly team: string | null;
}

/** Settings in force for one document, read from the nearest `.missing-link.yaml` or the defaults. */
export interface Config {
  /** The file's URI; null for the defaults. */
  readonly uri: string | null;
  readonly root: boolean;
  readonly preset: Preset;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  readonly teams: readonly string[];
  readonly systems: readonly string[];
  readonly trackers: readonly TrackerTemplate[];
  /** Days after which a document that nothing says to be open is archived. */
  readonly archiveAfter: number;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

/** A fault in a configuration file, on its words. */
export interface ConfigProblem {
  readonly kind: Problem['kind'] | 'unknown-key' | 'wrong-type' | 'unreadable' | 'unknown-rule' | 'bad-value';
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
  trackers: [],
  archiveAfter: 90,
  rules: new Map(),
};
