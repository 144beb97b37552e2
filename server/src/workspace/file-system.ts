import type { FileStamp } from '../protocol/host-requests.ts';
import type { Slices } from './slices.ts';

/** How a search goes on, which may take long. */
export interface Search {
  /** Where nobody wants the work any longer the search may end early; what it gives then counts for nothing. */
  readonly slices: Slices;
  /** Told from time to time how many files were found so far. */
  readonly found: (files: number) => void;
}

/** Files as the server sees them: keys are URI strings, never paths. */
export interface FileSystem {
  /** The text; null where it cannot be read (absent, too large, not UTF-8 text). */
  readText(uri: string): Promise<string | null>;
  /** Reads a file with its state, unless it is still in the one that `known` names: then its text is not needed. */
  read(uri: string, known: string | null): Promise<FileRead>;
  /** Markdown-like files and configurations under a folder, ignore files honoured; stops at `limit`. */
  find(folder: string, limit: number, search: Search): Promise<Found>;
  /**
   * Of URIs below `folder`, the files that `find` would give and the folders that it would walk: they exist, and
   * neither an ignore file nor their place leaves them out. What it gives once nobody wants it counts for nothing.
   */
  among(folder: string, uris: readonly string[], slices: Slices): Promise<Among>;
  /** The state of a file; null where the file system cannot tell at little cost or has no such file. */
  stamp(uri: string): Promise<FileStamp | null>;
  exists(uri: string): Promise<boolean>;
  /** Names of the files and folders in a folder, folders with a slash behind; none where it cannot be listed. */
  list(folder: string): Promise<readonly string[]>;
  /** The URI behind symbolic links; the URI itself where there are none, or where nobody can tell. */
  real(uri: string): Promise<string>;
}

/** What reading a file gave. */
export type FileRead =
  | { readonly kind: 'unchanged'; readonly stamp: FileStamp }
  /** `stamp` is null where the file system names no states. */
  | { readonly kind: 'text'; readonly text: string; readonly stamp: FileStamp | null }
  | { readonly kind: 'gone' };

/** `FileSystem.read` where looking at the state of a file costs little. */
export async function readUnlessKnown(
  files: Pick<FileSystem, 'stamp' | 'readText'>,
  uri: string,
  known: string | null,
): Promise<FileRead> {
  // Before the text: what is written meanwhile has another stamp.
  const stamp = await files.stamp(uri);
  if (stamp !== null && stamp.sign === known) return { kind: 'unchanged', stamp };
  const text = await files.readText(uri);
  return text === null ? { kind: 'gone' } : { kind: 'text', text, stamp };
}

export interface Found {
  readonly uris: readonly string[];
  /** There are more than the limit. */
  readonly truncated: boolean;
  /** URIs of folders that could not be listed. */
  readonly unreadable: readonly string[];
}

export interface Among {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}
