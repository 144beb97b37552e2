import { mostFiles } from '../protocol/document-names.ts';
import { baseNameOf, normalUri } from '../text/uris.ts';
import { isConfigUri } from './config-store.ts';
import type { FileSystem, Search } from './file-system.ts';
import { refusalOf } from './refusal.ts';

const tooMany =
  'Only the first 20,000 markdown files of the workspace are read: an ignore file can exclude the others.';

export interface Discovery {
  readonly uris: readonly string[];
  /** What a person must know: a cap that was hit, a folder that is not read; null for nothing. */
  readonly note: string | null;
}

/**
 * The files below the folders that may be post-mortems, each once, wherever folders lie in each other; null where
 * nobody wants them any longer.
 */
export async function discover(
  folders: readonly string[],
  { files, home }: { readonly files: FileSystem; readonly home: string | null },
  { slices, found: tell }: Search,
): Promise<Discovery | null> {
  const uris = new Set<string>();
  const notes = new Set<string>();
  const unreadable = new Set<string>();
  for (const folder of folders) {
    const refusal = refusalOf(folder, home);
    if (refusal !== null) {
      notes.add(refusal);
      continue;
    }
    const before = uris.size;
    const found = await files.find(folder, mostFiles, { slices, found: (more) => tell(before + more) });
    for (const uri of found.unreadable) unreadable.add(uri);
    if (found.truncated) notes.add(tooMany);
    for (const uri of found.uris) {
      if (!(await slices.next())) return null;
      if (isConfigUri(uri)) continue;
      const file = normalUri(uri);
      if (uris.size < mostFiles) uris.add(file);
      else if (!uris.has(file)) notes.add(tooMany);
    }
    if (!(await slices.next())) return null;
  }
  if (unreadable.size > 0) notes.add(unreadableNote([...unreadable]));
  return { uris: [...uris], note: notes.size === 0 ? null : [...notes].join(' ') };
}

function unreadableNote(folders: readonly string[]): string {
  const [first = ''] = folders;
  const name = baseNameOf(first);
  if (folders.length === 1) return `The folder '${name}' could not be read. Check its permissions.`;
  return `${folders.length} folders could not be read, '${name}' among them. Check their permissions.`;
}
