import { commands, Disposable } from 'vscode';
import { ClientCommands, type OpenFix, Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import type { TreeRow } from '../views/answer-tree.ts';
import { defaultArrangement } from '../views/arrange.ts';
import type { FixNode } from '../views/fix-item.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import type { OpenFixesView } from '../views/open-fixes-view.ts';
import { askFilter, askGrouping, askSorting } from './arrange-commands.ts';
import { FixCommands } from './fix-commands.ts';
import { newPostmortem } from './new-postmortem.ts';
import { openPage } from './open-page.ts';
import { openToSide, showFixesOf } from './postmortem-commands.ts';
import { copySummary, exportFixes } from './report-commands.ts';

type Handler = (...parameters: never[]) => unknown;

/** Registers every command of package.json; a test compares the two. */
export function registerCommands(server: Server, model: OpenFixesModel, view: OpenFixesView): Disposable {
  const fixes = new FixCommands(server, model);
  // A row that was drawn anew meanwhile arrives as null.
  const chosen = (node?: FixNode | null, nodes?: readonly (FixNode | null)[] | null): readonly OpenFix[] =>
    fixesOf((nodes ?? (node === undefined ? view.selection : [node])).filter((row) => row !== null));
  const each = (act: (fix: OpenFix) => unknown) => async (node?: FixNode, nodes?: readonly FixNode[]) => {
    for (const fix of chosen(node, nodes)) await act(fix);
  };
  const handlers: Readonly<Record<string, Handler>> = {
    'missingLink.newPostmortem': (given?: Parameters<typeof newPostmortem>[1]) =>
      newPostmortem(server, given),
    'missingLink.refresh': () => server.ask(Requests.reindex, null),
    'missingLink.showLog': () => server.log.show(),
    'missingLink.restartServer': () => server.restart(),
    'missingLink.showOpenFixes': () => fixes.showView(),
    'missingLink.groupBy': () => askGrouping(view),
    'missingLink.sortBy': () => askSorting(view),
    'missingLink.filter': () => askFilter(view),
    'missingLink.clearFilter': () => {
      const { text, mineOnly, overdueOnly } = defaultArrangement;
      view.rearrange({ text, mineOnly, overdueOnly });
    },
    'missingLink.showMine': () => {
      view.rearrange({ mineOnly: true });
      return fixes.showView();
    },
    'missingLink.showEveryones': () => view.rearrange({ mineOnly: false }),
    'missingLink.showOverdue': () => view.rearrange({ overdueOnly: true }),
    'missingLink.showAllDates': () => view.rearrange({ overdueOnly: false }),
    'missingLink.postmortem.openToSide': (row?: TreeRow) => row?.postmortem && openToSide(row.postmortem),
    'missingLink.postmortem.showFixes': (row?: TreeRow) =>
      row?.postmortem && showFixesOf(row.postmortem, view),
    'missingLink.exportFixes': () => exportFixes(server, view),
    'missingLink.copySummary': (chosen?: Parameters<typeof copySummary>[1]) => copySummary(server, chosen),
    'missingLink.fix.open': each((fix) => fixes.open(fix)),
    'missingLink.fix.assign': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.ask('assign', chosen(node, nodes)),
    'missingLink.fix.due': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.ask('due', chosen(node, nodes)),
    'missingLink.fix.snooze': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.ask('snooze', chosen(node, nodes)),
    'missingLink.fix.done': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.ask('done', chosen(node, nodes)),
    'missingLink.fix.drop': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.ask('drop', chosen(node, nodes)),
    'missingLink.fix.reopen': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.change(chosen(node, nodes), { kind: 'reopen' }),
    'missingLink.fix.verified': (node?: FixNode, nodes?: readonly FixNode[]) =>
      fixes.change(chosen(node, nodes), { kind: 'verified' }),
    'missingLink.fix.copy': (node?: FixNode, nodes?: readonly FixNode[]) => fixes.copy(chosen(node, nodes)),
    'missingLink.fix.openTracker': each((fix) => fixes.openTracker(fix)),
    'missingLink.fix.createIssue': each((fix) => fixes.createIssue(fix)),
    [ClientCommands.openPage]: (address: string) => openPage(address),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler)),
    view.onDidTick(({ node, done }) => void fixes.tick(node, done)),
  );
}

/** The fixes of the rows, each once; a group stands for all of its rows. */
function fixesOf(nodes: readonly FixNode[]): readonly OpenFix[] {
  const fixes = nodes.flatMap((node) => (node.kind === 'fix' ? [node.fix] : node.group.fixes));
  return [...new Map(fixes.map((fix) => [fix.id, fix])).values()];
}
