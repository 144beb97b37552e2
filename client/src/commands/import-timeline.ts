import {
  env,
  l10n,
  Position,
  type QuickPickItem,
  Range,
  type TextEditor,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import {
  type ImportTimelineResult,
  mostImported,
  type ReadTimelineResult,
} from '../../../server/src/protocol/timeline-import.ts';
import type { Server } from '../server.ts';
import { entriesSaid, previewRow } from '../words/imported-words.ts';

type ReadEntries = Extract<ReadTimelineResult, { readonly kind: 'entries' }>;

const shownMilliseconds = 5000;
/** No more of a file is sent: the server reads no more of a text. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Asks for a text with times, the clipboard's or a file's, shows the entries that were found in it, and writes those that
 * stay ticked into the timeline of the document that is looked at. `given` is a text that is there already.
 */
export async function importTimeline(server: Server, given?: { readonly text?: string }): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Open a post-mortem to import a timeline into it.'));
    return;
  }
  try {
    const text = given?.text ?? (await askText());
    if (text !== undefined) await importText(server, editor, text);
  } catch (error) {
    server.log.error(`The timeline could not be imported: ${String(error)}`);
    void window.showErrorMessage(l10n.t('The timeline could not be imported. See the log of Missing Link.'));
  }
}

/** Shows what a text says with times, and writes what is chosen into the editor's post-mortem: one undo step. */
export async function importText(server: Server, editor: TextEditor, whole: string): Promise<void> {
  const text = whole.slice(0, mostImported + 1);
  const { document } = editor;
  const uri = document.uri.toString();
  const read = await server.ask(Requests.readTimeline, { uri, text });
  if (read.kind === 'refused') {
    void window.showInformationMessage(read.reason);
    return;
  }
  const zone = read.zoneless ? await askZone(read.zone) : { name: null };
  if (zone === undefined) return;
  const chosen = await askEntries(read);
  if (chosen === undefined || chosen.length === 0) return;
  const answer = await server.ask(Requests.importTimeline, { uri, text, zone: zone.name, chosen });
  if (answer.kind === 'refused') void window.showWarningMessage(answer.reason);
  else await write(editor, answer, chosen.length);
}

async function askText(): Promise<string | undefined> {
  const clipboard = (await env.clipboard.readText()).trim();
  const items: readonly (QuickPickItem & { readonly from: 'clipboard' | 'file' })[] = [
    ...(clipboard === ''
      ? []
      : [
          {
            from: 'clipboard',
            label: l10n.t('$(clippy) From the clipboard'),
            detail: firstLine(clipboard),
          } as const,
        ]),
    {
      from: 'file',
      label: l10n.t('$(go-to-file) From a file…'),
      detail: l10n.t('A saved chat, CSV, JSON, or what `git log` printed'),
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Import Timeline'),
    placeHolder: l10n.t('Where is the text with the times?'),
  });
  if (picked === undefined) return undefined;
  return picked.from === 'clipboard' ? clipboard : await askFile();
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 100);
}

async function askFile(): Promise<string | undefined> {
  const [file] = (await window.showOpenDialog({ title: l10n.t('Import Timeline') })) ?? [];
  return file === undefined ? undefined : await textOf(file);
}

async function textOf(file: Uri): Promise<string> {
  const bytes = await workspace.fs.readFile(file);
  return await workspace.decode(bytes.slice(0, mostBytes), { uri: file });
}

/** The zone of times that name none; `name` is null where nobody knows. */
async function askZone(ofTimeline: string | null): Promise<{ readonly name: string | null } | undefined> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const names = [...new Set([here, ...(ofTimeline === null ? [] : [ofTimeline]), 'UTC'])];
  const items: readonly (QuickPickItem & { readonly name: string | null })[] = [
    ...names.map((name) => ({
      name,
      label: name,
      description:
        name === here ? l10n.t('where you are') : name === ofTimeline ? l10n.t('as the timeline') : '',
    })),
    {
      name: null,
      label: l10n.t('Not known'),
      detail: l10n.t('Beside times with a zone these are written as uncertain, with ~'),
    },
  ];
  return await window.showQuickPick(items, {
    title: l10n.t('Import Timeline'),
    placeHolder: l10n.t('Some times say no zone. Which one are they in?'),
    ignoreFocusOut: true,
  });
}

/** The places of the entries that stay ticked. */
async function askEntries({ entries, cut }: ReadEntries): Promise<readonly number[] | undefined> {
  const items = entries.map((entry, at) => ({ at, picked: !entry.present, ...previewRow(entry) }));
  const picked = await window.showQuickPick(items, {
    title: cut
      ? l10n.t('Import Timeline: the first {0}', entriesSaid(entries.length))
      : l10n.t('Import Timeline: {0}', entriesSaid(entries.length)),
    placeHolder: l10n.t('What is ticked is written. Who wrote it is not.'),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ at }) => at);
}

/** An answer about another version of the text is not written. */
async function write(
  { document }: TextEditor,
  { version, edits }: Extract<ImportTimelineResult, { readonly kind: 'edits' }>,
  count: number,
): Promise<void> {
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const { start, end } = range;
    const place = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
    change.replace(document.uri, place, newText);
  }
  if (document.version !== version || !(await workspace.applyEdit(change))) {
    void window.showWarningMessage(
      l10n.t('Nothing was written: the text has changed in the meantime. Import again.'),
    );
    return;
  }
  window.setStatusBarMessage(l10n.t('{0} written into the timeline', entriesSaid(count)), shownMilliseconds);
}
