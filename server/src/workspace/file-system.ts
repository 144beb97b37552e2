/** Files as the server sees them: keys are URI strings, never paths. */
export interface FileSystem {
  /** The text; null where it cannot be read (absent, too large, not UTF-8 text). */
  readText(uri: string): Promise<string | null>;
  /** Markdown-like files and configurations under a folder, ignore files honoured; stops at `limit`. */
  find(
    folder: string,
    limit: number,
  ): Promise<{ readonly uris: readonly string[]; readonly truncated: boolean }>;
  exists(uri: string): Promise<boolean>;
}
