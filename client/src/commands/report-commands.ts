import { env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { isFiltered } from '../../../server/src/protocol/arrangement.ts';
import type { FixFigures } from '../../../server/src/protocol/fix-figures.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { ExportFixesResult, ExportFormat } from '../../../server/src/protocol/written-texts.ts';
import type { Server } from '../server.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import { openFixesSaid } from '../words/figures-said.ts';
import { plural } from '../words/plural.ts';

interface Form {
  readonly format: ExportFormat;
  readonly label: string;
  readonly detail: string;
  readonly languageId: string;
  /** What most people do with it comes first. */
  readonly targets: readonly Target[];
}

type Target = 'copy' | 'save' | 'open';

const forms: readonly Form[] = [
  {
    format: 'markdown',
    label: '$(markdown) Markdown',
    detail: l10n.t('Tables by due date, for a wiki, an issue or a chat'),
    languageId: 'markdown',
    targets: ['copy', 'save', 'open'],
  },
  {
    format: 'csv',
    label: '$(table) CSV',
    detail: l10n.t('One line per fix, for a spreadsheet'),
    languageId: 'plaintext',
    targets: ['save', 'copy', 'open'],
  },
  {
    format: 'ical',
    label: '$(calendar) iCalendar',
    detail: l10n.t('Due dates and check dates; importing again updates them'),
    languageId: 'plaintext',
    targets: ['save', 'copy', 'open'],
  },
  {
    format: 'json',
    label: '$(json) JSON',
    detail: l10n.t('As on the command line, for programs'),
    languageId: 'json',
    targets: ['save', 'copy', 'open'],
  },
];

const targetLabels: Readonly<Record<Target, string>> = {
  copy: l10n.t('$(copy) Copy to the clipboard'),
  save: l10n.t('$(save) Save as a file…'),
  open: l10n.t('$(go-to-file) Open as an unsaved document'),
};

/** Asks for a form and where to, and hands out what the tree shows; the server writes the text. */
export async function exportFixes(server: Server, model: OpenFixesModel): Promise<void> {
  const { shown } = model;
  if (shown === null || shown.result.state === 'building') {
    void window.showInformationMessage(
      l10n.t('Post-mortems are still being read. Export again when they are in the list.'),
    );
    return;
  }
  const filter = isFiltered(shown.arrangement) ? shown.arrangement : null;
  const title = exportWords(shown.result.counts.shown, filter !== null);
  const form = await window.showQuickPick(forms.slice(), {
    title: `${title} (1/2)`,
    placeHolder: l10n.t('Which format?'),
    matchOnDetail: true,
  });
  if (form === undefined) return;
  const targets = form.targets.map((target): QuickPickItem & { readonly target: Target } => ({
    label: targetLabels[target],
    target,
  }));
  const picked = await window.showQuickPick(targets, {
    title: `${title} (2/2)`,
    placeHolder: l10n.t('Where to?'),
  });
  if (picked === undefined) return;
  try {
    const result = await server.ask(Requests.exportFixes, { format: form.format, filter });
    if (result.text === null) throw new Error('the server could not make it');
    await hand(form, picked.target, { ...result, text: result.text });
  } catch (error) {
    server.log.error(`The export failed: ${String(error)}`);
    void window.showErrorMessage(
      l10n.t('The open fixes could not be exported. See the log of Missing Link.'),
    );
  }
}

/** `30 open fixes and 13 others`, as the view counts them. */
function exportWords({ all, open }: FixFigures, filtered: boolean): string {
  const others = all - open;
  const what =
    others === 0
      ? openFixesSaid(open)
      : plural(
          others,
          l10n.t('{0} and 1 other', openFixesSaid(open)),
          l10n.t('{0} and {1} others', openFixesSaid(open), others),
        );
  return filtered ? l10n.t('Export {0}, as filtered', what) : l10n.t('Export {0}', what);
}

async function hand(
  form: Form,
  target: Target,
  { text, fileName }: ExportFixesResult & { readonly text: string },
): Promise<void> {
  if (target === 'copy') {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t('Open fixes copied'), 3000);
  } else if (target === 'open') {
    const document = await workspace.openTextDocument({ language: form.languageId, content: text });
    await window.showTextDocument(document);
  } else {
    await save(form, text, fileName);
  }
}

async function save(form: Form, text: string, fileName: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  const file = await window.showSaveDialog({
    title: l10n.t('Export open fixes'),
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, fileName) }),
    filters: { [form.label.replace(/^\S+ /, '')]: [extension] },
  });
  if (file === undefined) return;
  // Spreadsheets take a file of CSV for UTF-8 only where it begins with this mark.
  const content = form.format === 'csv' ? `\ufeff${text}` : text;
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  window.setStatusBarMessage(l10n.t('Open fixes saved'), 3000);
}

/** Copies the stakeholder summary of a post-mortem; null stands for the active editor. */
export async function copySummary(server: Server, chosen: string | null): Promise<void> {
  const uri = chosen ?? window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) {
    void window.showInformationMessage(l10n.t('Open a post-mortem to copy its summary.'));
    return;
  }
  try {
    const answer = await server.ask(Requests.summary, { uri });
    if (answer.kind === 'refused') {
      void window.showInformationMessage(answer.reason);
      return;
    }
    await env.clipboard.writeText(answer.text);
    if (answer.leftOut === 0) window.setStatusBarMessage(l10n.t('Summary copied'), 3000);
    else void window.showInformationMessage(copiedWords(answer.leftOut));
  } catch (error) {
    server.log.error(`The summary failed: ${String(error)}`);
    void window.showErrorMessage(l10n.t('The summary could not be made. See the log of Missing Link.'));
  }
}

/** How many sentences the summary does not pass on, and why. */
function copiedWords(sentences: number): string {
  return plural(
    sentences,
    l10n.t(
      'Summary copied. 1 sentence is left out because it blames somebody or is left over from a template.',
    ),
    l10n.t(
      'Summary copied. {0} sentences are left out because they blame somebody or are left over from a template.',
      sentences,
    ),
  );
}
