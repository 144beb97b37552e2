import { l10n, Range, SnippetString, type TextEditor, Uri, window, workspace } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type {
  NewPlace,
  NewPostmortemParams,
  TemplateChoice,
} from '../../../server/src/protocol/written-texts.ts';
import type { Server } from '../server.ts';
import { askSeverity } from './ask-severity.ts';
import { askTimeline, pastedTimeline } from './ask-timeline.ts';
import { importText } from './import-timeline.ts';
import { pickFrom } from './pick-from.ts';
import { offerReviewCalendar } from './review-calendar.ts';

/**
 * Asks for a title, a severity and, where the team has several, a template, and opens it as an unsaved document with a
 * name, in the folder of the document that is looked at. One tabs through what is to be answered, the text first. Where
 * the clipboard holds times, a timeline from it can be ticked; at the end the review is offered for a calendar.
 */
export async function newPostmortem(server: Server, given?: Partial<NewPostmortemParams>): Promise<void> {
  const place = await askPlace(given);
  if (place === undefined) return;
  try {
    const templates =
      given?.size === undefined && given?.template === undefined
        ? await server.ask(Requests.templates, place)
        : [];
    const asks = given?.title === undefined;
    const pasted = asks ? await pastedTimeline(server) : null;
    const steps = 2 + (templates.length > 1 ? 1 : 0) + (pasted === null ? 0 : 1);
    const title = given?.title ?? (await askTitle(steps));
    if (title === undefined) return;
    const severity =
      given?.severity === undefined
        ? await askSeverity(server, place, steps, given?.size === undefined)
        : { name: given.severity };
    if (severity === undefined) return;
    const several = templates.length > 1 && severity.size === undefined;
    const template = several ? await askTemplate(templates, steps) : given?.template;
    if (several && template === undefined) return;
    const text = pasted === null ? null : await askTimeline(pasted, steps);
    if (text === undefined) return;
    const answer = await server.ask(Requests.newPostmortem, {
      ...given,
      ...place,
      title,
      severity: severity.name,
      ...(severity.size === undefined ? {} : { size: severity.size }),
      ...(template === undefined ? {} : { template }),
    });
    const editor = await show(answer.snippet, answer.fileName, answer.folder);
    if (text !== null) await importText(server, editor, text);
    if (asks && answer.review !== null) {
      void offerReviewCalendar(server, editor.document.uri.toString(), answer.review);
    }
  } catch (error) {
    server.log.error(`A new post-mortem could not be made: ${String(error)}`);
    void window.showErrorMessage(l10n.t('A new post-mortem could not be made. See the log of Missing Link.'));
  }
}

/** The folder of the document that is looked at, else the only one, else the one that is chosen. */
async function askPlace(given: Partial<NewPostmortemParams> | undefined): Promise<NewPlace | undefined> {
  if (given?.folder !== undefined) return { folder: given.folder, near: given.near ?? null };
  const looked = window.activeTextEditor?.document.uri;
  const here = looked === undefined ? undefined : workspace.getWorkspaceFolder(looked);
  if (looked !== undefined && here !== undefined)
    return { folder: here.uri.toString(), near: looked.toString() };
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return { folder: folders[0]?.uri.toString() ?? null };
  const picked = await window.showWorkspaceFolderPick({
    placeHolder: l10n.t('In which folder does the new post-mortem belong?'),
    ignoreFocusOut: true,
  });
  return picked === undefined ? undefined : { folder: picked.uri.toString() };
}

async function askTitle(steps: number): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New Post-mortem ({0}/{1})', 1, steps),
    prompt: l10n.t('What happened, and who was affected? A few words; no names of people.'),
    placeHolder: l10n.t('Checkout timeouts after a configuration rollout'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? l10n.t('A title is needed; it can be changed later.') : undefined,
  });
  return title?.trim();
}

/** Null for ours. */
async function askTemplate(
  templates: readonly TemplateChoice[],
  steps: number,
): Promise<string | null | undefined> {
  const items = [
    ...templates.map(({ uri, path }) => ({ uri, label: path })),
    { uri: null, label: l10n.t("Missing Link's own template") },
  ];
  const picked = await pickFrom(
    l10n.t('New Post-mortem ({0}/{1})', 3, steps),
    l10n.t('From which template?'),
    items,
    items[0],
  );
  return picked?.uri;
}

async function show(snippet: string, fileName: string, folder: string | null): Promise<TextEditor> {
  const document =
    folder === null
      ? await workspace.openTextDocument({ language: 'markdown', content: '' })
      : await workspace.openTextDocument(await freeName(Uri.parse(folder), fileName));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), wholeOf(editor), {
    undoStopBefore: false,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  editor.revealRange(editor.selection);
  return editor;
}

function wholeOf({ document }: TextEditor): Range {
  return new Range(document.lineAt(0).range.start, document.lineAt(document.lineCount - 1).range.end);
}

/** The unsaved document of this name, with a number where a file already has it. */
async function freeName(folder: Uri, fileName: string): Promise<Uri> {
  const dot = fileName.lastIndexOf('.');
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : `${fileName.slice(0, dot)}-${number}${fileName.slice(dot)}`;
    const file = Uri.joinPath(folder, name);
    const unsaved = file.with({ scheme: 'untitled' });
    const open = workspace.textDocuments.some(({ uri }) => uri.toString() === unsaved.toString());
    if (!open && !(await exists(file))) return unsaved;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
