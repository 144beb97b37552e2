import {
  commands,
  type Disposable,
  type Event,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { type PostmortemRow, type PostmortemState, Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { count, spanWords } from '../words/due-words.ts';
import { LazyAnswer } from './lazy-answer.ts';

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
  readonly #answer: LazyAnswer<typeof Requests.postmortems>;
  readonly #view: Disposable;

  constructor(server: Server) {
    this.#answer = new LazyAnswer(server, Requests.postmortems);
    this.onDidChangeTreeData = this.#answer.onDidChange;
    this.#view = window.createTreeView('missingLink.postmortems', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'state' ? stateItem(node.state, node.rows) : rowItem(node.row);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'postmortem') return [];
    if (node?.kind === 'state') return node.rows.map((row) => ({ kind: 'postmortem', row }));
    const result = await this.#answer.get();
    const rows = result?.postmortems ?? [];
    const none = result?.state === 'ready' && rows.length === 0;
    void commands.executeCommand('setContext', 'missingLink.postmortems', none ? 'none' : 'some');
    return order.flatMap((state): Node[] => {
      const members = rows
        .filter((row) => row.state === state)
        .sort((a, b) => (a.age ?? 1e9) - (b.age ?? 1e9));
      return members.length === 0 ? [] : [{ kind: 'state', state, rows: members }];
    });
  }

  dispose(): void {
    this.#view.dispose();
    this.#answer.dispose();
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
