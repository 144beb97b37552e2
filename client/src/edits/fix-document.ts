import {
  FilePermission,
  l10n,
  languages,
  RelativePattern,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** A document that may be changed, or one sentence that says why it may not. */
export type FixDocument =
  | { readonly kind: 'document'; readonly document: TextDocument; readonly saves: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Opens the document of a fix and says whether a change of it is saved at once (`saves`).
 *
 * A file is closed where no tab shows it and nothing in it waits to be saved: VS Code keeps documents for minutes
 * after their tab was closed, so that its list of documents does not tell. Its change is saved, since nobody would
 * find it unsaved. A file in a tab is left unsaved, clean or not: whoever has it open sees the change with its mark,
 * takes it back with one undo, and saves when the rest is right, as after a quick fix in the same tab.
 */
export async function openFixDocument(address: string): Promise<FixDocument> {
  const uri = Uri.parse(address);
  const document = await opened(uri);
  if (document === null) return refused(l10n.t('{0} could not be opened.', nameOf(uri)));
  if (await isReadOnly(document)) return refused(l10n.t('{0} is read-only.', nameOf(uri)));
  if (document.isDirty || document.isUntitled) return { kind: 'document', document, saves: false };
  const stale = await whyStale(document);
  if (stale !== null) return refused(stale);
  return { kind: 'document', document, saves: !isInTab(uri) };
}

async function opened(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}

function isInTab(uri: Uri): boolean {
  const wanted = uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof TabInputText) return input.uri.toString() === wanted;
      return input instanceof TabInputTextDiff && input.modified.toString() === wanted;
    }),
  );
}

/** Why the text that the editor holds is not the one on the disk, where no watcher told it; null where it is. */
async function whyStale(document: TextDocument): Promise<string | null> {
  const name = nameOf(document.uri);
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(document.uri);
  } catch {
    return l10n.t('{0} is no longer there.', name);
  }
  const text = await workspace.decode(bytes, { uri: document.uri });
  if (lines(text) === lines(document.getText())) return null;
  return l10n.t('{0} changed on disk, and the editor has not reloaded it. Nothing was written.', name);
}

/** The editor makes all line endings of a document the same. */
function lines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/** Read-only by its file system or by the settings; the editor would write such a document and then not save it. */
async function isReadOnly(document: TextDocument): Promise<boolean> {
  if (document.isUntitled) return false;
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return true;
  const settings = workspace.getConfiguration('files', document.uri);
  if (matches(document, settings.get('readonlyExclude', {}))) return false;
  if (matches(document, settings.get('readonlyInclude', {}))) return true;
  try {
    const { permissions } = await workspace.fs.stat(document.uri);
    return permissions === FilePermission.Readonly;
  } catch {
    return false;
  }
}

function matches(document: TextDocument, globs: Readonly<Record<string, boolean>>): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return Object.entries(globs).some(([glob, on]) => {
    if (!on) return false;
    const pattern = folder === undefined ? glob : new RelativePattern(folder, glob);
    return languages.match({ pattern }, document) > 0;
  });
}

function nameOf(uri: Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

function refused(reason: string): FixDocument {
  return { kind: 'refused', reason };
}
