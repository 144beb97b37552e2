/** Server to client: files of schemes that only the editor can read. */
export const FileRequests = {
  read: 'missingLink/fs/read',
  find: 'missingLink/fs/find',
  exists: 'missingLink/fs/exists',
  list: 'missingLink/fs/list',
} as const;

export interface FileParams {
  readonly uri: string;
}

export interface FileReadParams extends FileParams {
  /** `FileStamp.sign` of the state in which the server knows the file: then its text is not needed. */
  readonly known?: string;
}

/** The state of a file as its file system names it. */
export interface FileStamp {
  /** Differs whenever the file was written in between. */
  readonly sign: string;
  /** The last write is so long ago that the next one has another sign: clocks of file systems tick slowly. */
  readonly settled: boolean;
}

export interface FileReadResult {
  /** UTF-8 without a byte order mark; null where the file is still in the state that the server knows. */
  readonly text: string | null;
  /** Null where the file system names no states. */
  readonly stamp: FileStamp | null;
}

export interface FileFindParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly limit: number;
}

export interface FileFindResult {
  /** Markdown-like files, `.missing-link.yaml` and `CODEOWNERS`. */
  readonly uris: readonly string[];
  readonly truncated: boolean;
}

/** Parameters and results of `FileRequests`; what cannot be read is null. */
export interface FileRequestTypes {
  readonly 'missingLink/fs/read': { readonly params: FileReadParams; readonly result: FileReadResult | null };
  readonly 'missingLink/fs/find': { readonly params: FileFindParams; readonly result: FileFindResult };
  readonly 'missingLink/fs/exists': { readonly params: FileParams; readonly result: boolean };
  /** Names in a folder, those of folders with a slash behind. */
  readonly 'missingLink/fs/list': { readonly params: FileParams; readonly result: readonly string[] };
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
