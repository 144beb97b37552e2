/** How far the index of the workspace is. */
export type IndexState = 'building' | 'ready' | 'failed';

/** What a client is told of it; the same answers a request that reads the workspace again. */
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
