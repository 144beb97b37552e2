import type { Config, Severity } from '../config/config.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { DocumentState } from '../model/document/time/document-state.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/position.ts';
import type { RuleId } from './rule-ids.ts';

/** Answers about other files, resolved beforehand; `unknown` must give no finding. */
export interface Facts {
  byId(id: string): readonly PostmortemFacts[];
  /** The post-mortem in a file, or none. */
  byUri(uri: string): readonly PostmortemFacts[];
  /** Other post-mortems of a class, by a key of `classKeys` or `placeKeys` (model/document/class-keys.ts), oldest first; `isRepeatOf` says which repeat which. */
  byClass(key: string): readonly PostmortemFacts[];
  exists(uri: string): 'yes' | 'no' | 'unknown';
  /**
   * Those of the kinds (all of them by default) that the team's template or three of four of its post-mortems have; null where
   * nothing says. A result rests on what was asked: who asks for few is seldom checked again.
   */
  houseSections(among?: readonly SectionKind[]): readonly SectionKind[] | null;
  /** Whether those are the sections of the team's template. */
  hasTemplate(): boolean;
  /** The workspace writes chain levels somewhere. */
  usesChain(): boolean;
  /** Whether the team's other post-mortems put day or month first; null where they do not say. */
  dateOrder(): 'day-first' | 'month-first' | null;
  /** The severities that the team's post-mortems have, as they write them, the most frequent first. */
  severities(): readonly string[];
}

/** All that a rule may know beside the document. */
export interface World {
  readonly today: IsoDate;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the user's zone. */
  readonly zone: string;
  readonly config: Config;
  readonly facts: Facts;
}

/**
 * An edit offered with a finding. A `repair` is complete: it removes the finding and adds none.
 * A `scaffold` has holes for a person: `newText` is in snippet syntax (`${1:name}`).
 */
export interface QuickFix {
  readonly kind: 'repair' | 'scaffold';
  /** States the result: `Change to 'operation'`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred?: boolean;
  /**
   * The same in plain text for clients without snippets, where the holes of `edits` are in the middle of something;
   * null where nothing can be written for them. Without it each hole of `edits` becomes an empty slot.
   */
  readonly plain?: readonly TextEdit[] | null;
}

/** What a rule reports; the engine adds id and severity. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  /** Only ever lowers the rule's severity. */
  readonly atMost?: Severity;
  /** Less sure than the rule's other reports: one step below its severity, and off in archived documents. */
  readonly unsure?: boolean;
  readonly fixes?: readonly QuickFix[];
  readonly related?: readonly { readonly uri: string; readonly span: Span; readonly message: string }[];
  /** The name that the report takes for a person's: a team can say that it is a system. */
  readonly name?: string;
  /** Two reports on one clause: the stronger speaks. */
  readonly clause?: Span;
}

/** An option of a rule, set under its name in the configuration. */
export interface RuleOption {
  readonly name: string;
  readonly default: string | number | boolean;
  /** One line. */
  readonly doc: string;
}

/** What lists, pages and settings say of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  /** One line, what it finds. */
  readonly summary: string;
  readonly severity: Readonly<Record<DocumentState, Severity | 'off'>>;
  /** It has a repair. */
  readonly fixable: boolean;
  readonly since: string;
  readonly options?: readonly RuleOption[];
}

/** A rule about post-mortems. */
export interface Rule extends RuleInfo {
  /** With the preset `auto`, speaks only where the chain's words are in use. */
  readonly chainOnly?: boolean;
  readonly check: (postmortem: Postmortem, world: World) => Iterable<Report>;
}

/** A finding: a report with its rule and the severity in force. */
export interface Finding extends Report {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** It carries a repair. */
  readonly fixable: boolean;
}
