/** Names and plain types of our own requests; imports nothing, so that client and server can share it. */

export interface InitializationOptions {
  /** `YYYY-MM-DD`; absent: the clock decides. */
  readonly today?: string;
  /** IANA zone of the user. */
  readonly zone?: string;
  /** The client answers `FileRequests`; then the server reads no disk of its own for these schemes. */
  readonly clientFiles?: readonly string[];
}

/** Server to client: files of schemes that only the editor can read. */
export const FileRequests = {
  read: 'missingLink/fs/read',
  find: 'missingLink/fs/find',
  exists: 'missingLink/fs/exists',
} as const;

/** Parameters and results of `FileRequests`; the texts are UTF-8 without a byte order mark, null where unreadable. */
export interface FileRequestTypes {
  readonly 'missingLink/fs/read': {
    readonly params: { readonly uri: string };
    readonly result: string | null;
  };
  readonly 'missingLink/fs/find': {
    readonly params: { readonly folder: string; readonly limit: number };
    readonly result: { readonly uris: readonly string[]; readonly truncated: boolean };
  };
  readonly 'missingLink/fs/exists': { readonly params: { readonly uri: string }; readonly result: boolean };
}

/** Client to server. */
export const Requests = {
  openFixes: 'missingLink/openFixes',
  documentStatus: 'missingLink/documentStatus',
  newPostmortem: 'missingLink/newPostmortem',
} as const;

/** Parameters and results of `Requests`. */
export interface RequestTypes {
  readonly 'missingLink/openFixes': { readonly params: null; readonly result: OpenFixesResult };
  readonly 'missingLink/documentStatus': {
    readonly params: { readonly uri: string };
    /** Null where the document is not open or not ours. */
    readonly result: DocumentStatus | null;
  };
  readonly 'missingLink/newPostmortem': {
    readonly params: NewPostmortemParams;
    readonly result: NewPostmortemResult;
  };
}

/** Server to client. */
export const Notifications = {
  /** The facts behind trees and status changed; ask again. */
  factsChanged: 'missingLink/factsChanged',
} as const;

export type DueGroup = 'overdue' | 'this-week' | 'later' | 'no-date';

export interface OpenFix {
  /** Stable across refreshes. */
  readonly id: string;
  readonly uri: string;
  readonly line: number;
  readonly title: string;
  readonly incident: string;
  readonly kind: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  /** Days until due, negative when overdue; null without a date. */
  readonly days: number | null;
  readonly group: DueGroup;
  readonly severity: string | null;
  readonly status: string;
  readonly trackers: readonly string[];
}

export interface OpenFixesResult {
  readonly today: string;
  readonly state: 'building' | 'ready' | 'failed';
  /** How many post-mortems the workspace holds; 0 tells "none found" from "all done". */
  readonly postmortems: number;
  readonly fixes: readonly OpenFix[];
}

export interface DocumentStatus {
  readonly recognised: boolean;
  readonly state: 'draft' | 'current' | 'archived';
  readonly because: string;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly hints: number;
  };
  /** URI of the configuration in force; null for the defaults. */
  readonly config: string | null;
}

export interface NewPostmortemParams {
  readonly size: 'short' | 'full';
  readonly title: string;
  readonly severity: string;
  readonly folder: string | null;
}

export interface NewPostmortemResult {
  readonly text: string;
  /** `2026-11-03-checkout-timeouts.md` */
  readonly fileName: string;
}
