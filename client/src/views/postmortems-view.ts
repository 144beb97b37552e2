import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import {
  type PostmortemRow,
  type PostmortemState,
  type PostmortemsResult,
  Requests,
} from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { count, spanWords } from '../words/due-words.ts';
import { followAnswer } from './follow-answer.ts';

type Node =
  | { readonly kind: 'state'; readonly state: PostmortemState; readonly rows: readonly PostmortemRow[] }
  | { readonly kind: 'postmortem'; readonly row: PostmortemRow };

const labels: Readonly<Record<PostmortemState, string>> = {
  late: 'Late for review',
  draft: 'Draft',
  review: 'In review',
  published: 'Published',
  archived: 'Archived',
};

const order: readonly PostmortemState[] = ['late', 'draft', 'review', 'published', 'archived'];

/** All post-mortems by what has to happen with them next. */
export class PostmortemsView implements TreeDataProvider<Node>, Disposable {
  readonly onDidChangeTreeData: Event<void>;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #result: PostmortemsResult | null = null;

  constructor(server: Server) {
    this.onDidChangeTreeData = this.#changed.event;
    const view = window.createTreeView('missingLink.postmortems', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const draw = (result: PostmortemsResult): void => {
      this.#result = result;
      const none = result.state === 'ready' && result.postmortems.length === 0;
      void commands.executeCommand('setContext', 'missingLink.postmortems', none ? 'none' : 'some');
      this.#changed.fire();
    };
    this.#subscriptions = [view, this.#changed, followAnswer(server, view, Requests.postmortems, draw)];
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'state' ? stateItem(node.state, node.rows) : rowItem(node.row);
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === 'postmortem') return [];
    if (node?.kind === 'state') return node.rows.map((row) => ({ kind: 'postmortem', row }));
    const rows = this.#result?.postmortems ?? [];
    return order.flatMap((state): Node[] => {
      const members = rows
        .filter((row) => row.state === state)
        .sort((a, b) => (a.age ?? 1e9) - (b.age ?? 1e9));
      return members.length === 0 ? [] : [{ kind: 'state', state, rows: members }];
    });
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }
}

function stateItem(state: PostmortemState, rows: readonly PostmortemRow[]): TreeItem {
  const folded = state === 'archived' || state === 'published';
  const item = new TreeItem(
    labels[state],
    folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = state;
  item.description = String(rows.length);
  item.accessibilityInformation = { label: `${labels[state]}, ${count(rows.length, 'post-mortem')}` };
  return item;
}

function rowItem(row: PostmortemRow): TreeItem {
  const item = new TreeItem(row.title, TreeItemCollapsibleState.None);
  item.id = row.uri;
  const said = facts(row);
  item.description = said.join(' · ');
  item.tooltip = tooltip(row);
  item.iconPath = icon(row);
  item.accessibilityInformation = { label: [row.title, ...said].join(', ') };
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(row.uri)] };
  return item;
}

function facts(row: PostmortemRow): readonly string[] {
  const found = row.counts === null ? 0 : row.counts.errors + row.counts.warnings;
  return [
    ...(row.severity === null ? [] : [row.severity]),
    ...(row.age === null || row.age < 0 ? [] : [row.age === 0 ? 'today' : `${spanWords(row.age)} ago`]),
    ...(found === 0 ? [] : [count(found, 'finding')]),
    ...(row.state === 'archived' && row.structural === 'missing' ? [] : [structuralWords(row.structural)]),
  ];
}

function structuralWords(structural: string): string {
  return structural === 'missing' ? 'no structural fix' : `fix ${structural}`;
}

function icon(row: PostmortemRow): ThemeIcon {
  if (row.structural === 'overdue') return new ThemeIcon('flame', new ThemeColor('list.errorForeground'));
  if (row.structural === 'done' || row.structural === 'verified') {
    return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  }
  if (row.state === 'archived') return new ThemeIcon('archive');
  if (row.structural !== 'missing') return new ThemeIcon('circle-large-outline');
  return new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground'));
}

function tooltip(row: PostmortemRow): MarkdownString {
  const text = new MarkdownString('');
  text.appendMarkdown('**').appendText(row.title).appendMarkdown('**\n\n');
  const lines: readonly (readonly [string, string | null])[] = [
    ['Incident', row.id],
    ['Date', row.date],
    ['Severity', row.severity],
    ['Services', row.services.join(', ')],
    ['Chain level', [row.level, row.label].filter((word) => word !== null).join(', ')],
    ['Structural fix', row.structural],
    ['Open fixes', String(row.openFixes)],
  ];
  for (const [label, value] of lines) {
    if (value !== null && value !== '')
      text.appendMarkdown(`${label}: `).appendText(value).appendMarkdown('  \n');
  }
  return text;
}
