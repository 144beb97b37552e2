/** Files as the server sees them: keys are URI strings, never paths. */
export interface FileSystem {
  /** The text; null where it cannot be read (absent, too large, not UTF-8 text). */
  readText(uri: string): Promise<string | null>;
  /** Markdown-like files and configurations under a folder, ignore files honoured; stops at `limit`. */
  find(folder: string, limit: number): Promise<Found>;
  /**
   * Of URIs below `folder`, the files that `find` would give and the folders that it would walk: they exist, and
   * neither an ignore file nor their place leaves them out.
   */
  among(folder: string, uris: readonly string[]): Promise<Among>;
  /** Differs whenever the file was written in between; null where the file system cannot tell or has no such file. */
  stamp(uri: string): Promise<string | null>;
  exists(uri: string): Promise<boolean>;
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
