import { type ExtensionContext, l10n, Uri, workspace } from 'vscode';
import { answerCacheRequests } from './cache-requests.ts';
import { registerCommands } from './commands/register-commands.ts';
import { ListContinuation } from './edits/continue-list.ts';
import { MadeChanges } from './edits/made-changes.ts';
import { answerFileRequests } from './file-requests.ts';
import { lookOnFocus } from './look-on-focus.ts';
import { KnownMarks } from './preview/known-marks.ts';
import { type PreviewPlugin, previewPlugin } from './preview/preview-plugin.ts';
import { Reminder } from './reminder.ts';
import { serveRulePages } from './rule-pages.ts';
import { type ClientFactory, Server } from './server.ts';
import { ChangeStatus } from './status/change-status.ts';
import { DocumentStatusItem } from './status/document-status.ts';
import { MineStatusItem } from './status/mine-status.ts';
import { createChainView } from './views/chain-view.ts';
import { registerDueBadges } from './views/due-badge.ts';
import { OpenFixesModel } from './views/open-fixes-model.ts';
import { OpenFixesView } from './views/open-fixes-view.ts';
import { PostmortemsView } from './views/postmortems-view.ts';
import { speakWith } from './words/l10n.ts';

/**
 * The body shared by both extension hosts; `createClient` is all that differs. The built-in preview waits for what is
 * returned, so nothing here waits for the server.
 */
export function activateExtension(context: ExtensionContext, createClient: ClientFactory): PreviewPlugin {
  speakWith(l10n.t);
  const server = new Server(context, createClient);
  answerFileRequests(server);
  const { cacheFolder } = server;
  if (cacheFolder !== null) {
    answerCacheRequests(server, workspace.fs, Uri.joinPath(cacheFolder, 'index.cache'));
  }
  const model = new OpenFixesModel(server, context.workspaceState);
  const openFixes = new OpenFixesView(model);
  const postmortems = new PostmortemsView(server);
  const changes = new MadeChanges();
  const lists = new ListContinuation(server);
  const previews = new KnownMarks(server);
  context.subscriptions.push(
    server,
    model,
    openFixes,
    postmortems,
    createChainView(server),
    lists,
    previews,
    new DocumentStatusItem(server),
    lookOnFocus(server),
    serveRulePages(context.extensionUri),
    registerDueBadges(),
    new MineStatusItem(model),
    changes,
    new ChangeStatus(changes),
    new Reminder(context, model),
    registerCommands(server, { model, openFixes, postmortems, changes, lists }, context),
  );
  void server.start();
  return previewPlugin((uri) => previews.of(uri));
}
