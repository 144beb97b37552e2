import { folderUri } from '../text/uris.ts';
import type { Background } from './background.ts';
import type { Session } from './session.ts';

/** Follows workspace folders that are added and removed. */
export function followFolders(session: Session, background: Background): void {
  if (!session.client.folders) return;
  session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
    const kept = session.folders.filter((folder) => !gone.has(folder));
    session.folders = [...new Set([...kept, ...added.map(({ uri }) => folderUri(uri))])];
    session.configs.forget();
    void background.build();
  });
}
