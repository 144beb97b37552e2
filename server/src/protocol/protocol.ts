/** Names and plain types of our own requests; imports nothing from outside of its room, so that client and server can share it. */

import type { ChainResult } from './chain-cell.ts';
import type { EditFixParams, EditFixResult } from './fix-change.ts';
import type { IndexStatus } from './index-status.ts';
import type { ListsResult } from './list-range.ts';
import type { DaysParams, DaysResult } from './offered-day.ts';
import type { KnownNames, OpenFixesParams, OpenFixesResult } from './open-fix.ts';
import type { DocumentStatus, PostmortemsParams, PostmortemsResult } from './postmortem-row.ts';
import type { PreviewMarks } from './preview-marks.ts';
import type {
  ImportTimelineParams,
  ImportTimelineResult,
  ReadTimelineParams,
  ReadTimelineResult,
} from './timeline-import.ts';
import type {
  ExportFixesParams,
  ExportFixesResult,
  NewPlace,
  NewPostmortemParams,
  NewPostmortemResult,
  ReviewCalendarResult,
  SeverityChoice,
  SummaryResult,
  TemplateChoice,
} from './written-texts.ts';

export interface InitializationOptions {
  /** `YYYY-MM-DD`; absent: the clock decides. */
  readonly today?: string;
  /** IANA zone of the user. */
  readonly zone?: string;
  /** Schemes whose files the client reads for us by `FileRequests`; the server touches no disk for these. */
  readonly clientFiles?: readonly string[];
  /** Commands of `clientCommands` that the client registers; answers name only these. */
  readonly commands?: readonly string[];
  /** The user's e-mail address, handle or name, for "mine". */
  readonly me?: readonly string[];
  /** URI of the folder that holds the rules' pages, where the client has them. */
  readonly pages?: string;
  /** URI of the file with the net of the second reader, for a server that has no files beside it. */
  readonly weights?: string;
  /** URI of a folder in which the index may keep its cache, where the server can write there itself. */
  readonly cache?: string;
  /** The client answers `CacheRequests`: it keeps the cache of a server that cannot write. */
  readonly clientCache?: boolean;
}

/** Personal settings, section `missingLink` of the client's configuration; what is absent has the default. */
export interface PersonalSettings {
  /** Findings of open files only, or of the whole workspace; default `openFiles`. */
  readonly problems?: 'openFiles' | 'workspace';
  readonly hover?: { readonly enabled?: boolean };
  readonly completion?: { readonly enabled?: boolean };
  readonly links?: { readonly enabled?: boolean };
  readonly navigation?: { readonly enabled?: boolean };
  readonly folding?: { readonly enabled?: boolean };
  readonly refactorings?: { readonly enabled?: boolean };
  readonly semanticTokens?: { readonly enabled?: boolean };
  readonly codeLens?: { readonly enabled?: boolean };
  readonly inlayHints?: { readonly enabled?: boolean };
  /** Names, handles and e-mail addresses of the user, beside `InitializationOptions.me`. */
  readonly mine?: readonly string[];
}

/** Client to server. */
export const Requests = {
  openFixes: 'missingLink/openFixes',
  knownNames: 'missingLink/knownNames',
  /** What typed words mean as a day, and days to choose from. */
  days: 'missingLink/days',
  postmortems: 'missingLink/postmortems',
  chain: 'missingLink/chain',
  editFix: 'missingLink/editFix',
  documentStatus: 'missingLink/documentStatus',
  /** Where in an open post-mortem lists are continued. */
  lists: 'missingLink/lists',
  /** What the markdown preview adds to an open post-mortem. */
  previewMarks: 'missingLink/previewMarks',
  severities: 'missingLink/severities',
  templates: 'missingLink/templates',
  newPostmortem: 'missingLink/newPostmortem',
  /** What a pasted text tells with times. */
  readTimeline: 'missingLink/readTimeline',
  /** The edits that write entries of a pasted text into a timeline. */
  importTimeline: 'missingLink/importTimeline',
  exportFixes: 'missingLink/exportFixes',
  summary: 'missingLink/summary',
  /** The review of one post-mortem as a calendar. */
  reviewCalendar: 'missingLink/reviewCalendar',
  /** Reads the workspace again and answers when that is done. */
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
  readonly 'missingLink/knownNames': {
    /** The document whose team is asked about; null: all teams. */
    readonly params: DocumentParams | null;
    readonly result: KnownNames;
  };
  readonly 'missingLink/days': { readonly params: DaysParams; readonly result: DaysResult };
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
  readonly 'missingLink/lists': {
    readonly params: DocumentParams;
    /** Null where the document is not open. */
    readonly result: ListsResult | null;
  };
  readonly 'missingLink/previewMarks': {
    readonly params: DocumentParams;
    /** Null where the document is not open. */
    readonly result: PreviewMarks | null;
  };
  readonly 'missingLink/severities': {
    readonly params: NewPlace;
    readonly result: readonly SeverityChoice[];
  };
  readonly 'missingLink/templates': {
    readonly params: NewPlace;
    readonly result: readonly TemplateChoice[];
  };
  readonly 'missingLink/newPostmortem': {
    readonly params: NewPostmortemParams;
    readonly result: NewPostmortemResult;
  };
  readonly 'missingLink/readTimeline': {
    readonly params: ReadTimelineParams;
    readonly result: ReadTimelineResult;
  };
  readonly 'missingLink/importTimeline': {
    readonly params: ImportTimelineParams;
    readonly result: ImportTimelineResult;
  };
  readonly 'missingLink/exportFixes': {
    readonly params: ExportFixesParams;
    readonly result: ExportFixesResult;
  };
  readonly 'missingLink/summary': { readonly params: DocumentParams; readonly result: SummaryResult };
  readonly 'missingLink/reviewCalendar': {
    readonly params: DocumentParams;
    readonly result: ReviewCalendarResult;
  };
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

export interface DocumentParams {
  readonly uri: string;
}
