import { isConfigUri } from './config-store.ts';
import type { FileSystem } from './file-system.ts';
import { refusalOf } from './refusal.ts';
import { normalUri } from './uris.ts';

/** Files of a workspace beyond this number are not read. */
const mostFiles = 20_000;

export interface Discovery {
  readonly uris: readonly string[];
  /** What a person must know: a cap that was hit, a folder that is not read; null for nothing. */
  readonly note: string | null;
}

/** The files below the folders that may be post-mortems, each once. */
export async function discover(
  folders: readonly string[],
  { files, home }: { readonly files: FileSystem; readonly home: string | null },
): Promise<Discovery> {
  const uris = new Set<string>();
  let note: string | null = null;
  for (const folder of folders) {
    const refusal = refusalOf(folder, home);
    if (refusal !== null) {
      note = refusal;
      continue;
    }
    const found = await files.find(folder, mostFiles - uris.size);
    for (const uri of found.uris) {
      if (!isConfigUri(uri)) uris.add(normalUri(uri));
    }
    if (found.truncated) note = `Only the first ${mostFiles} markdown files of the workspace are read.`;
  }
  return { uris: [...uris], note };
}
