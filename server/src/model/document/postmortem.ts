import type { Block } from '../../text/markdown/blocks.ts';
import type { DirectiveComment } from '../../text/markdown/directives.ts';
import type { Passage } from '../../text/markdown/passage.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import type { IsoDate, Moment, Zone } from '../lexicon/time/moment.ts';
import type { DocumentLanguage } from './document-language.ts';
import type { Fix } from './fix.ts';
import type { Section } from './section.ts';

/** What made a document count as a post-mortem, or not. */
export type Because =
  | 'front-matter'
  | 'path'
  | 'sections'
  | 'name'
  | 'template'
  | 'nothing'
  | 'other-type'
  | 'excluded';

/** How metadata is in the document; `prose`: in a sentence, without a label. */
export type MetadataShape =
  | 'front-matter'
  | 'bold-line'
  | 'list'
  | 'table'
  | 'plain-line'
  | 'heading'
  /** In the address of a picture. */
  | 'badge'
  | 'prose';

export interface MetadataField {
  /** Normal name: `severity`, `date`, `started`, `id`, `commander`, `signed.tech-lead`; else the label in kebab case. */
  readonly key: string;
  readonly label: string;
  readonly labelSpan: Span;
  /** The value as written, without quotes and markup. */
  readonly value: string;
  /** Where there is no value: zero-length at its place, or the hole that was left there. */
  readonly span: Span;
  readonly line: number;
  readonly shape: MetadataShape;
  /** Elements of a list value (`services: [a, b]`), else the value itself where it is not empty. */
  readonly items: readonly { readonly value: string; readonly span: Span }[];
  /** The value as a point in time where the key is one. */
  readonly moment: Moment | null;
}

export interface FrontMatter {
  /** With its fences. */
  readonly span: Span;
  /** Between the fences. */
  readonly body: Span;
  readonly format: 'yaml' | 'toml';
}

export type TimelineMark =
  | 'trigger'
  | 'started'
  | 'detected'
  | 'escalated'
  | 'communicated'
  | 'mitigated'
  | 'resolved';

export interface TimelineEntry {
  readonly line: number;
  readonly span: Span;
  readonly timeSpan: Span;
  readonly time: Moment;
  /** The end of a range. */
  readonly until: Moment | null;
  readonly text: string;
  readonly textSpan: Span;
  readonly mark: TimelineMark | null;
  /** A label (`detected: …`) is a statement, words that tell as much are a reading. */
  readonly markedBy: 'label' | 'words' | null;
}

export interface Timeline {
  /** Index into `Postmortem.sections`. */
  readonly section: number;
  readonly entries: readonly TimelineEntry[];
  /** Where the zone is stated. */
  readonly zone: { readonly stated: 'none' | 'once' | 'entries' | 'some'; readonly zone: Zone | null };
  /** Words that are where a time should and cannot be read. */
  readonly unreadable: readonly Span[];
}

export interface ChainStatement {
  readonly role: 'primary' | 'contributing' | 'unsaid';
  /** As written; empty where the slot is there and holds nothing. */
  readonly level: { readonly value: string; readonly span: Span } | null;
  readonly label: { readonly value: string; readonly span: Span } | null;
  readonly span: Span;
}

export interface Chain {
  readonly statements: readonly ChainStatement[];
  /** The one that counts: front matter first, then the section's primary or only statement. */
  readonly primary: ChainStatement | null;
}

export interface Cause {
  readonly kind: 'root' | 'contributing' | 'trigger' | 'amplifier' | 'recovery-friction' | 'why';
  readonly text: string;
  readonly span: Span;
  readonly section: number;
}

/** Something in the text that could not be read as it should; rules turn these into findings. */
export interface Problem {
  readonly kind:
    | 'front-matter-open'
    | 'front-matter-value'
    | 'front-matter-type'
    | 'conflict-marker'
    | 'nul'
    | 'ambiguous-date'
    | 'impossible-date'
    | 'unreadable-time'
    | 'duplicate-key'
    | 'surplus-cells';
  readonly span: Span;
  readonly detail: string;
  /** A complete replacement of `span` that makes it readable, where there is one. */
  readonly repair: string | null;
}

/** `<!-- missing-link-disable rule -->` and its kin. */
export type Directive = DirectiveComment;

export interface Person {
  /** As written without `@`. */
  readonly name: string;
  readonly handle: boolean;
  readonly role: string | null;
}

/** One incident of a file that holds several; the whole file where it holds one. */
export interface Incident {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly span: Span;
}

/** A post-mortem as read: total, whatever the text. */
export interface Postmortem {
  readonly uri: string;
  readonly source: Source;
  readonly recognised: boolean;
  readonly because: Because;
  readonly isTemplate: boolean;
  /** The signs that the document has, the strongest first. */
  readonly signs: readonly { readonly id: string; readonly weight: number }[];
  readonly title: string | null;
  /** The title's words; zero-length at the start of the body where there is none. */
  readonly titleSpan: Span;
  readonly frontMatter: FrontMatter | null;
  readonly metadata: readonly MetadataField[];
  /** Top-level blocks without front matter. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly timelines: readonly Timeline[];
  readonly causes: readonly Cause[];
  readonly chain: Chain;
  readonly fixes: readonly Fix[];
  readonly people: readonly Person[];
  readonly passages: readonly Passage[];
  readonly incidents: readonly Incident[];
  readonly directives: readonly Directive[];
  readonly problems: readonly Problem[];
  /** The incident's day: metadata, title, file name, first timeline entry, in this order. */
  readonly date: IsoDate | null;
  /** How figures such as `03/04/2026` are read here; null where neither the team nor the file tells. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
  /** There are figures that only an order of day and month would decide. */
  readonly undecidedDates: boolean;
  readonly language: DocumentLanguage;
}
