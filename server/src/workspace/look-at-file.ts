import type { ConfigStore } from './config-store.ts';
import type { FileStamp, FileSystem } from './file-system.ts';
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
  // Before the text: what is written meanwhile has another stamp.
  const stamp = await world.files.stamp(uri);
  if (cache !== null && stamp !== null) {
    const inForce = world.configs.peek(uri) ?? (await world.configs.forDocument(uri));
    const kept = cache.unchanged(uri, stamp.sign, signOf(inForce, world.zone), world.today());
    if (kept !== null) return { kind: 'unchanged', kept, stamp };
  }
  const text = await world.files.readText(uri);
  return text === null ? { kind: 'gone' } : { kind: 'text', text, stamp };
}
