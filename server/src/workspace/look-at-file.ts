import type { FileStamp } from '../protocol/host-requests.ts';
import type { ConfigStore } from './config-store.ts';
import type { FileSystem } from './file-system.ts';
import type { IndexCache, KeptReading } from './index-cache.ts';
import { type ReadingWorld, signOf } from './reading.ts';

/** What there is to know of a file before its reading is taken. */
export type Look =
  /** As in an earlier session, whose reading still counts. */
  | { readonly kind: 'unchanged'; readonly kept: KeptReading; readonly stamp: FileStamp }
  /** `stamp` is null where an editor holds the text, or the file system names no states. */
  | { readonly kind: 'text'; readonly text: string; readonly stamp: FileStamp | null }
  | { readonly kind: 'gone' };

export interface LookWorld extends ReadingWorld {
  readonly files: FileSystem;
  readonly configs: ConfigStore;
  /** The text of a document that is open in an editor; it wins over the file. */
  readonly unsaved: (uri: string) => string | null;
}

/** Looks at a file; its text is read only where the cache does not know the state that the file is in. */
export async function lookAtFile(uri: string, world: LookWorld, cache: IndexCache | null): Promise<Look> {
  const held = world.unsaved(uri);
  if (held !== null) return { kind: 'text', text: held, stamp: null };
  const { files } = world;
  if (cache !== null) {
    const inForce = world.configs.peek(uri) ?? (await world.configs.forDocument(uri));
    const config = signOf(inForce, world.zone);
    const today = world.today();
    const read = await files.read(uri, cache.stampOf(uri, config, today));
    if (read.kind !== 'unchanged') return read;
    const kept = cache.unchanged(uri, read.stamp.sign, config, today);
    if (kept !== null) return { kind: 'unchanged', kept, stamp: read.stamp };
  }
  const read = await files.read(uri, null);
  return read.kind === 'unchanged' ? { kind: 'gone' } : read;
}
