import { l10n, Uri, window, workspace } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';

/** Asks where to, and saves the review of a post-mortem as a file for calendars; `chosen` is its address, else the active editor's. */
export async function saveReviewCalendar(server: Server, chosen?: string): Promise<void> {
  const uri = chosen ?? window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  try {
    const answer = await server.ask(Requests.reviewCalendar, { uri });
    if (answer.kind === 'refused') {
      void window.showInformationMessage(answer.reason);
      return;
    }
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const file = await window.showSaveDialog({
      title: l10n.t('Save the review for a calendar'),
      ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, answer.fileName) }),
      filters: { iCalendar: ['ics'] },
    });
    if (file === undefined) return;
    await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
    window.setStatusBarMessage(l10n.t('Review saved'), 3000);
  } catch (error) {
    server.log.error(`The calendar of the review failed: ${String(error)}`);
    void window.showErrorMessage(l10n.t('The calendar could not be saved. See the log of Missing Link.'));
  }
}

/** Says when the review of a new post-mortem is due, and offers it as a file for calendars. */
export async function offerReviewCalendar(server: Server, uri: string, review: string): Promise<void> {
  const save = l10n.t('Save for a Calendar…');
  const answer = await window.showInformationMessage(l10n.t('The review is due by {0}.', review), save);
  if (answer === save) await saveReviewCalendar(server, uri);
}
