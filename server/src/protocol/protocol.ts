/** Names and plain types of our own requests; imports nothing from outside of its room, so that client and server can share it. */

import type { Arrangement, FixFilter } from './arrangement.ts';

export interface InitializationOptions {
  /** `YYYY-MM-DD`; absent: the clock decides. */
  readonly today?: string;
  /** IANA zone of the user. */
  readonly zone?: string;
  /** Schemes whose files the client reads for us by `FileRequests`; the server touches no disk for these. */
  readonly clientFiles?: readonly string[];
  /** Commands of `ClientCommands` that the client registers; code actions name only these. */
  readonly commands?: readonly string[];
  /** The user's e-mail address, handle or name, for "mine". */
  readonly me?: readonly string[];
  /** URI of the folder that holds the rules' pages, where the client has them. */
  readonly pages?: string;
  /** URI of a folder in which the index may keep its cache, where the server can write there itself. */
  readonly cache?: string;
  /** The client answers `CacheRequests`: it keeps the cache of a server that cannot write. */
  readonly clientCache?: boolean;
}

/** Personal settings, section `missingLink` of the client's configuration; what is absent has the default. */
export interface Settings {
  /** Findings of open files only, or of the whole workspace; default `openFiles`. */
  readonly problems?: 'openFiles' | 'workspace';
  readonly hover?: { readonly enabled?: boolean };
  readonly completion?: { readonly enabled?: boolean };
  readonly links?: { readonly enabled?: boolean };
  readonly semanticTokens?: { readonly enabled?: boolean };
  /** Names, handles and e-mail addresses of the user, beside `InitializationOptions.me`. */
  readonly mine?: readonly string[];
}

/** Server to client: files of schemes that only the editor can read. */
export const FileRequests = {
  read: 'missingLink/fs/read',
  find: 'missingLink/fs/find',
  exists: 'missingLink/fs/exists',
} as const;

export interface FileParams {
  readonly uri: string;
}

export interface ReadParams extends FileParams {
  /** `FileStamp.sign` of the state in which the server knows the file: then its text is not needed. */
  readonly known?: string;
}

/** The state of a file as its file system names it. */
export interface FileStamp {
  /** Differs whenever the file was written in between. */
  readonly sign: string;
  /** The last write is so long ago that the next one has another sign. */
  readonly settled: boolean;
}

export interface ReadResult {
  /** UTF-8 without a byte order mark; null where the file is still in the state that the server knows. */
  readonly text: string | null;
  /** Null where the file system names no states. */
  readonly stamp: FileStamp | null;
}

export interface FindParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly limit: number;
}

export interface FindResult {
  /** Markdown-like files, `.missing-link.yaml` and `CODEOWNERS`. */
  readonly uris: readonly string[];
  readonly truncated: boolean;
}

/** Parameters and results of `FileRequests`; what cannot be read is null. */
export interface FileRequestTypes {
  readonly 'missingLink/fs/read': { readonly params: ReadParams; readonly result: ReadResult | null };
  readonly 'missingLink/fs/find': { readonly params: FindParams; readonly result: FindResult };
  readonly 'missingLink/fs/exists': { readonly params: FileParams; readonly result: boolean };
}

/** Server to client: the cache of the index. The client alone decides where that is, one for each workspace. */
export const CacheRequests = {
  load: 'missingLink/cache/load',
  save: 'missingLink/cache/save',
} as const;

/** Parameters and results of `CacheRequests`. */
export interface CacheRequestTypes {
  readonly 'missingLink/cache/load': {
    readonly params: null;
    /** What was saved last; null where nothing was or it cannot be read. */
    readonly result: string | null;
  };
  /** Answered once it is written; what cannot be written is not kept, and nobody but a log is told. */
  readonly 'missingLink/cache/save': { readonly params: { readonly text: string }; readonly result: null };
}

/** Client to server. */
export const Requests = {
  openFixes: 'missingLink/openFixes',
  knownNames: 'missingLink/knownNames',
  postmortems: 'missingLink/postmortems',
  chain: 'missingLink/chain',
  editFix: 'missingLink/editFix',
  documentStatus: 'missingLink/documentStatus',
  severities: 'missingLink/severities',
  newPostmortem: 'missingLink/newPostmortem',
  exportFixes: 'missingLink/exportFixes',
  summary: 'missingLink/summary',
  /** Reads the workspace anew and answers when that is done. */
  reindex: 'missingLink/reindex',
  /** Looks for files that came, went or were written without anybody telling, and answers when that is done. */
  lookAgain: 'missingLink/lookAgain',
} as const;

/** Parameters and results of `Requests`. */
export interface RequestTypes {
  readonly 'missingLink/openFixes': {
    /** Null: by due date, nothing hidden, as many rows as usual. */
    readonly params: OpenFixesParams | null;
    readonly result: OpenFixesResult;
  };
  readonly 'missingLink/knownNames': { readonly params: null; readonly result: KnownNames };
  readonly 'missingLink/postmortems': {
    /** Null: as many rows as usual. */
    readonly params: PostmortemsParams | null;
    readonly result: PostmortemsResult;
  };
  readonly 'missingLink/chain': { readonly params: null; readonly result: ChainResult };
  readonly 'missingLink/editFix': { readonly params: EditFixParams; readonly result: EditFixResult };
  readonly 'missingLink/documentStatus': {
    readonly params: DocumentParams;
    /** Null where the document is not open or not ours. */
    readonly result: DocumentStatus | null;
  };
  readonly 'missingLink/severities': {
    readonly params: SeveritiesParams;
    readonly result: readonly SeverityChoice[];
  };
  readonly 'missingLink/newPostmortem': {
    readonly params: NewPostmortemParams;
    readonly result: NewPostmortemResult;
  };
  readonly 'missingLink/exportFixes': {
    readonly params: ExportFixesParams;
    readonly result: ExportFixesResult;
  };
  readonly 'missingLink/summary': { readonly params: DocumentParams; readonly result: SummaryResult };
  readonly 'missingLink/reindex': { readonly params: null; readonly result: IndexStatus };
  readonly 'missingLink/lookAgain': { readonly params: null; readonly result: IndexStatus };
}

/** Server to client. */
export const Notifications = {
  /** No parameters: the facts behind trees and status changed; ask again. */
  factsChanged: 'missingLink/factsChanged',
  /** `IndexStatus` */
  indexStatus: 'missingLink/indexStatus',
} as const;

/** Commands that code actions of the server name; the client registers them. */
export const ClientCommands = {
  /** Argument: the address of the page. */
  openPage: 'missingLink.openPage',
} as const;

export type IndexState = 'building' | 'ready' | 'failed';

export interface IndexStatus {
  readonly state: IndexState;
  /** The files are still being looked for: `total` grows. */
  readonly listing: boolean;
  /** Files read so far, and files to read. */
  readonly done: number;
  readonly total: number;
  readonly postmortems: number;
  /** What a person must know: a cap that was hit, a folder that is not read; null for nothing. */
  readonly note: string | null;
}

export interface DocumentParams {
  readonly uri: string;
}

/**
 * Where a row of Open Fixes stands by time. `verify`: done, its check-by has passed. `look-again`: an accepted
 * risk whose day has come. The last four are folded and never counted: `tracked` elsewhere, `accepted`, `done`
 * (lately), `unmarked` (of archived post-mortems, nothing says whether it was done).
 */
export type DueGroup =
  | 'overdue'
  | 'this-week'
  | 'next-week'
  | 'later'
  | 'no-date'
  | 'verify'
  | 'look-again'
  | 'tracked'
  | 'accepted'
  | 'done'
  | 'unmarked';

export interface OpenFix {
  /** Stable across refreshes. */
  readonly id: string;
  readonly uri: string;
  readonly line: number;
  readonly title: string;
  /** The incident's id, else its title. */
  readonly incident: string;
  readonly incidentTitle: string;
  readonly kind: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly group: DueGroup;
  /** The day that counts for its group: when it is due, snoozed until, to be checked, or to be looked at again. */
  readonly day: string | null;
  /** Days until `day`, negative when passed; null without a date. */
  readonly days: number | null;
  readonly severity: string | null;
  /** Its place in the team's scale, 0 for the worst; null for one that the team does not use. */
  readonly severityRank: number | null;
  readonly level: string | null;
  /** Its place in the team's chain; null for one that is not of it. */
  readonly levelRank: number | null;
  readonly label: string | null;
  readonly services: readonly string[];
  readonly status: string;
  readonly trackers: readonly TrackerLink[];
  readonly evidence: readonly string[];
  readonly checkBy: string | null;
  readonly mine: boolean;
  /** Content hash of the item's own text; goes back with `EditFixParams`. */
  readonly hash: string;
}

export interface TrackerLink {
  readonly id: string;
  /** http(s) address; null where neither text nor configuration gives one. */
  readonly url: string | null;
}

export interface OpenFixesParams {
  readonly arrangement: Arrangement;
  /** How many groups are wanted; never fewer than usual are sent. */
  readonly groups: number;
  /** How many rows of a group are wanted, by its id; never fewer than usual are sent. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A group of rows of Open Fixes, in the order of the arrangement. */
export interface FixGroup {
  /** Stable across refreshes. */
  readonly id: string;
  readonly label: string;
  /** Its rows ask nothing of anybody: it is folded until somebody looks. */
  readonly folded: boolean;
  readonly count: number;
  /** The first of its rows. */
  readonly fixes: readonly OpenFix[];
}

/** How many rows there are, each counted once; `shown` is what the filter lets through, sent or not. */
export interface FixCounts {
  readonly all: number;
  readonly shown: number;
  /** What asks something of somebody. */
  readonly live: number;
  /** Done lately. */
  readonly done: number;
  readonly overdue: number;
  readonly mine: { readonly live: number; readonly overdue: number };
}

export interface OpenFixesResult {
  readonly today: string;
  readonly state: IndexState;
  /** How many post-mortems the workspace holds; 0 tells "none found" from "all done". */
  readonly postmortems: number;
  readonly counts: FixCounts;
  readonly groups: readonly FixGroup[];
  /** Groups that were not sent. */
  readonly moreGroups: number;
}

/** What the fixes of all post-mortems name, most often named first. */
export interface KnownNames {
  readonly owners: readonly string[];
  /** The address of one issue of each tracker. */
  readonly issues: readonly string[];
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** `late`: not yet reviewed and past the deadline of its severity. */
export type PostmortemState = 'late' | 'draft' | 'review' | 'published' | 'archived';

export interface PostmortemRow {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
  /** Days since the incident; null without a date. */
  readonly age: number | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  readonly level: string | null;
  readonly label: string | null;
  readonly state: PostmortemState;
  /** Null where they are not counted (archived documents). */
  readonly counts: Counts | null;
  /** The status of the structural fix; `missing` where there is none. */
  readonly structural: 'missing' | 'overdue' | string;
  readonly openFixes: number;
}

export interface PostmortemsParams {
  /** How many rows of a state are wanted; never fewer than usual are sent. */
  readonly rows: Readonly<Partial<Record<PostmortemState, number>>>;
}

export interface PostmortemGroup {
  readonly state: PostmortemState;
  readonly count: number;
  /** The newest of them. */
  readonly rows: readonly PostmortemRow[];
}

export interface PostmortemsResult {
  readonly today: string;
  readonly state: IndexState;
  /** What waits for somebody first; only states that have post-mortems. */
  readonly groups: readonly PostmortemGroup[];
}

export interface ChainIncident {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  /** An earlier incident of the same class stands in the workspace. */
  readonly repeat: boolean;
}

/** One level with one label; an empty name is what nobody said. */
export interface ChainCell {
  readonly level: string;
  readonly label: string;
  /** Newest first. */
  readonly incidents: readonly ChainIncident[];
  /** Incidents of the last 90 days, and of the 90 before. */
  readonly recent: number;
  readonly before: number;
  readonly repeats: number;
}

export interface ChainResult {
  readonly today: string;
  readonly state: IndexState;
  /** In the team's order, then what documents say beside it. */
  readonly levels: readonly string[];
  readonly labels: readonly string[];
  /** Only cells with incidents. */
  readonly cells: readonly ChainCell[];
}

/** What a person wants to change of a fix. Dates are `YYYY-MM-DD`. */
export type FixChange =
  | { readonly kind: 'done'; readonly evidence: string | null }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'verified' }
  | { readonly kind: 'assign'; readonly owner: string }
  | { readonly kind: 'due'; readonly due: string; readonly reason: string | null }
  | { readonly kind: 'snooze'; readonly until: string; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

export interface EditFixParams {
  readonly uri: string;
  /** `OpenFix.id` */
  readonly id: string;
  /** `OpenFix.hash`: the item that the person saw. */
  readonly hash: string;
  readonly change: FixChange;
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainEdit {
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
  readonly newText: string;
}

export type EditFixResult =
  | {
      readonly kind: 'edits';
      readonly uri: string;
      /** The version of the open document that the edits fit; null for a closed file. */
      readonly version: number | null;
      /** States the result: `Mark "…" done`. */
      readonly title: string;
      readonly edits: readonly PlainEdit[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'changed' | 'gone' | 'unreadable' | 'impossible';
      /** One sentence for the person. */
      readonly reason: string;
    };

export interface DocumentStatus {
  readonly recognised: boolean;
  readonly state: 'draft' | 'current' | 'archived';
  readonly because: string;
  readonly counts: Counts;
  /** URI of the configuration in force; null for the defaults. */
  readonly config: string | null;
}

export interface SeveritiesParams {
  /** URI of the folder whose scale is asked for; null for the first of the workspace. */
  readonly folder: string | null;
}

/** A severity of the team's scale, and the template that it gets. */
export interface SeverityChoice {
  readonly severity: string;
  readonly size: 'short' | 'full';
}

export interface NewPostmortemParams {
  /** Absent: by the severity. */
  readonly size?: 'short' | 'full';
  readonly title: string;
  readonly severity: string;
  readonly folder: string | null;
  /** The incident's day, `YYYY-MM-DD`; today where absent. */
  readonly date?: string;
  /** Handle or name of the incident commander. */
  readonly commander?: string;
  readonly services?: readonly string[];
}

export interface NewPostmortemResult {
  readonly text: string;
  /** `2026-11-03-checkout-timeouts.md` */
  readonly fileName: string;
  /** URI of the folder in which the team keeps its post-mortems; the one asked for where there are none yet. */
  readonly folder: string | null;
}

/** `ical` is RFC 5545, `csv` RFC 4180; `json` has the shape of `missing-link fixes --format json`. */
export type ExportFormat = 'markdown' | 'csv' | 'ical' | 'json';

export interface ExportFixesParams {
  readonly format: ExportFormat;
  /** Which rows of Open Fixes are wanted; null for all that the command line would write. */
  readonly filter: FixFilter | null;
}

export interface ExportFixesResult {
  /** Null where it could not be made. */
  readonly text: string | null;
  /** `open-fixes-2026-11-21.md` */
  readonly fileName: string;
}

export type SummaryResult =
  | {
      readonly kind: 'summary';
      readonly text: string;
      /** Sentences that were not passed on: they blame somebody or are left over from a template. */
      readonly leftOut: number;
    }
  /** One sentence for the person says why there is none. */
  | { readonly kind: 'refused'; readonly reason: string };
