import { commands, Disposable, type ExtensionContext, l10n, type Uri, window } from 'vscode';
import { noFilter } from '../../../server/src/protocol/arrangement.ts';
import { clientCommands, type EditorCommandId } from '../../../server/src/protocol/commands.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import type { PostmortemState } from '../../../server/src/protocol/postmortem-row.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { ListContinuation } from '../edits/continue-list.ts';
import type { MadeChanges } from '../edits/made-changes.ts';
import type { Server } from '../server.ts';
import type { TreeRow } from '../views/answer-tree.ts';
import type { FixNode } from '../views/fix-item.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import type { OpenFixesView } from '../views/open-fixes-view.ts';
import type { PostmortemsView } from '../views/postmortems-view.ts';
import { askFilter, askGrouping, askSorting, showFixesOf } from './arrange-commands.ts';
import { openExample, openWalkthrough } from './first-minute.ts';
import { FixCommands } from './fix-commands.ts';
import { importTimeline } from './import-timeline.ts';
import { newPostmortem } from './new-postmortem.ts';
import { openPage, openPostmortem, openToSide } from './open-page.ts';
import { copySummary, exportFixes } from './report-commands.ts';
import { revealActive } from './reveal-command.ts';
import { saveReviewCalendar } from './review-calendar.ts';

type Handler = (...parameters: never[]) => unknown;
/** Gets the row on which it was called and all that are marked; neither from the palette. */
type FixHandler = (node?: FixNode | null, nodes?: readonly (FixNode | null)[] | null) => unknown;

/** What commands act on. */
export interface Views {
  readonly model: OpenFixesModel;
  readonly openFixes: OpenFixesView;
  readonly postmortems: PostmortemsView;
  readonly changes: MadeChanges;
  readonly lists: ListContinuation;
}

/** Registers every command of the list; one that is missing does not compile. */
export function registerCommands(
  server: Server,
  { model, openFixes, postmortems, changes, lists }: Views,
  { extension }: Pick<ExtensionContext, 'extension'>,
): Disposable {
  const fixes = new FixCommands(server, model, changes);
  const onRows =
    (act: (chosen: readonly OpenFix[]) => unknown): FixHandler =>
    async (node, nodes) => {
      const rows = nodes ?? (node === undefined ? await openFixes.chosen() : [node]);
      // A row that was drawn again meanwhile arrives as null.
      const chosen = fixesOf(rows.filter((row) => row !== null));
      if (chosen.length > 0) return act(chosen);
      const words = l10n.t('No fix is selected: the list has been updated in the meantime.');
      window.setStatusBarMessage(words, 5000);
    };
  const onEach = (act: (fix: OpenFix) => unknown): FixHandler =>
    onRows(async (chosen) => {
      for (const fix of chosen) await act(fix);
    });
  const handlers: Readonly<
    Record<EditorCommandId | (typeof clientCommands)[keyof typeof clientCommands], Handler>
  > = {
    'missingLink.newPostmortem': (given?: Parameters<typeof newPostmortem>[1]) =>
      newPostmortem(server, given),
    'missingLink.importTimeline': (given?: Parameters<typeof importTimeline>[1]) =>
      importTimeline(server, given),
    'missingLink.openExample': () => openExample(),
    'missingLink.openWalkthrough': () => openWalkthrough(extension.id),
    'missingLink.continueList': () => lists.enter(),
    'missingLink.refresh': () => server.ask(Requests.reindex, null),
    'missingLink.showLog': () => server.log.show(),
    'missingLink.restartServer': () => server.restart(),
    'missingLink.showOpenFixes': () => fixes.showView(),
    'missingLink.groupBy': () => askGrouping(model),
    'missingLink.sortBy': () => askSorting(model),
    'missingLink.filter': () => askFilter(model),
    'missingLink.clearFilter': () => model.rearrange(noFilter),
    'missingLink.showMine': () => {
      model.rearrange({ mineOnly: true });
      return fixes.showView();
    },
    'missingLink.showEveryones': () => model.rearrange({ mineOnly: false }),
    'missingLink.showOverdue': () => model.rearrange({ overdueOnly: true }),
    'missingLink.showAllDates': () => model.rearrange({ overdueOnly: false }),
    'missingLink.postmortem.openToSide': (row?: TreeRow) => row?.postmortem && openToSide(row.postmortem),
    'missingLink.postmortem.showFixes': (row?: TreeRow) =>
      row?.postmortem && showFixesOf(row.postmortem, model),
    'missingLink.postmortem.showMore': (state: PostmortemState, shown: number) =>
      postmortems.showMore(state, shown),
    'missingLink.exportFixes': () => exportFixes(server, model),
    'missingLink.copySummary': (clicked?: Uri | TreeRow) => copySummary(server, addressOf(clicked)),
    'missingLink.saveReviewCalendar': () => saveReviewCalendar(server),
    'missingLink.revealInOpenFixes': () => revealActive(fixes, model, openFixes),
    'missingLink.fix.open': onEach((fix) => fixes.open(fix)),
    'missingLink.fix.showMore': (groupId: string | null) => openFixes.showMore(groupId),
    'missingLink.fix.assign': onRows((chosen) => fixes.ask('assign', chosen)),
    'missingLink.fix.due': onRows((chosen) => fixes.ask('due', chosen)),
    'missingLink.fix.snooze': onRows((chosen) => fixes.ask('snooze', chosen)),
    'missingLink.fix.done': onRows((chosen) => fixes.ask('done', chosen)),
    'missingLink.fix.drop': onRows((chosen) => fixes.ask('drop', chosen)),
    'missingLink.fix.reopen': onRows((chosen) => fixes.change(chosen, { kind: 'reopen' })),
    'missingLink.fix.verified': onRows((chosen) => fixes.change(chosen, { kind: 'verified' })),
    'missingLink.fix.tick': async () => fixes.tickChosen(await openFixes.chosen()),
    'missingLink.fix.undo': () => changes.undo(),
    'missingLink.fix.showChange': () => changes.show(),
    'missingLink.fix.copy': onRows((chosen) => fixes.copy(chosen)),
    'missingLink.fix.openTracker': onEach((fix) => fixes.openTracker(fix)),
    'missingLink.fix.createIssue': onEach((fix) => fixes.createIssue(fix)),
    [clientCommands.openPage]: (address: string) => openPage(address),
    [clientCommands.suggest]: () => commands.executeCommand('editor.action.triggerSuggest'),
    [clientCommands.markDone]: (uri: string, id: string) => fixes.markDone(uri, id),
    [clientCommands.openPostmortem]: (uri: string, line: number) => openPostmortem(uri, line),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler)),
    openFixes.onDidTick(({ node, done }) => void fixes.tick(node, done)),
    openFixes.onDidDrop((rows) => void fixes.drop(rows)),
  );
}

/** The post-mortem on which a command was called: an editor's, or a row's; null from the palette. */
function addressOf(clicked: Uri | TreeRow | undefined): string | null {
  if (clicked === undefined) return null;
  return 'item' in clicked ? (clicked.postmortem?.uri ?? null) : clicked.toString();
}

/** The fixes of the rows, each once; a group stands for its rows that are shown. */
function fixesOf(nodes: readonly FixNode[]): readonly OpenFix[] {
  const fixes = nodes.flatMap((node) => {
    if (node.kind === 'fix') return [node.fix];
    return node.kind === 'group' ? node.group.fixes : [];
  });
  return [...new Map(fixes.map((fix) => [fix.id, fix])).values()];
}
