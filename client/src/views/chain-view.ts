import {
  type Disposable,
  type Event,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import {
  type ChainCell,
  type ChainIncident,
  type ChainResult,
  Requests,
} from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { count } from '../words/due-words.ts';
import { LazyAnswer } from './lazy-answer.ts';

type Node =
  | { readonly kind: 'level'; readonly level: string; readonly cells: readonly ChainCell[] }
  | { readonly kind: 'label'; readonly cell: ChainCell }
  | { readonly kind: 'incident'; readonly incident: ChainIncident; readonly cell: ChainCell };

/** Levels with their labels and incidents: which level keeps breaking. */
export class ChainView implements TreeDataProvider<Node>, Disposable {
  readonly onDidChangeTreeData: Event<void>;
  readonly #answer: LazyAnswer<typeof Requests.chain>;
  readonly #view: Disposable;

  constructor(server: Server) {
    this.#answer = new LazyAnswer(server, Requests.chain);
    this.onDidChangeTreeData = this.#answer.onDidChange;
    this.#view = window.createTreeView('missingLink.chain', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'level') return levelItem(node.level, node.cells);
    if (node.kind === 'label') return labelItem(node.cell);
    return incidentItem(node.incident, node.cell);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return levelsOf(await this.#answer.get());
    if (node.kind === 'level') return node.cells.map((cell) => ({ kind: 'label', cell }));
    if (node.kind === 'incident') return [];
    return node.cell.incidents.map((incident) => ({ kind: 'incident', incident, cell: node.cell }));
  }

  dispose(): void {
    this.#view.dispose();
    this.#answer.dispose();
  }
}

/** Every level of the chain, empty ones too: that nothing broke there is an answer. */
function levelsOf(result: ChainResult | null): Node[] {
  if (result === null || result.cells.length === 0) return [];
  const names = new Set([...result.levels, ...result.cells.map((cell) => cell.level)]);
  return [...names].map((level) => ({
    kind: 'level',
    level,
    cells: result.cells.filter((cell) => cell.level === level),
  }));
}

function levelItem(level: string, cells: readonly ChainCell[]): TreeItem {
  const folding =
    cells.length === 0
      ? TreeItemCollapsibleState.None
      : level === ''
        ? TreeItemCollapsibleState.Collapsed
        : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(level === '' ? 'No level named' : level, folding);
  item.id = `level:${level}`;
  item.description = cells.length === 0 ? 'none' : sums(cells);
  item.iconPath = new ThemeIcon(level === '' ? 'question' : cells.length === 0 ? 'circle-outline' : 'link');
  item.accessibilityInformation = { label: `${String(item.label)}, ${item.description}` };
  return item;
}

function labelItem(cell: ChainCell): TreeItem {
  const item = new TreeItem(cell.label === '' ? 'No label' : cell.label, TreeItemCollapsibleState.Collapsed);
  item.id = `cell:${cell.level}/${cell.label}`;
  item.description = sums([cell]);
  item.tooltip = `In the last 90 days: ${cell.recent}; in the 90 days before: ${cell.before}`;
  item.iconPath =
    cell.repeats > 0 ? new ThemeIcon('sync', new ThemeColor('list.warningForeground')) : new ThemeIcon('tag');
  item.accessibilityInformation = { label: `${String(item.label)}, ${item.description}` };
  return item;
}

function incidentItem(incident: ChainIncident, cell: ChainCell): TreeItem {
  const item = new TreeItem(incident.title, TreeItemCollapsibleState.None);
  item.id = `incident:${cell.level}/${cell.label}/${incident.uri}`;
  const said = [
    ...(incident.repeat ? ['repeat'] : []),
    ...[incident.id, incident.severity, incident.date].filter((word) => word !== null),
  ];
  item.description = said.join(' · ');
  item.iconPath = incident.repeat
    ? new ThemeIcon('sync', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('note');
  item.accessibilityInformation = { label: [incident.title, ...said].join(', ') };
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(incident.uri)] };
  return item;
}

/** `5 incidents · 2 repeats · ↑ 3 lately, 1 before`: the last 90 days, and the 90 before. */
function sums(cells: readonly ChainCell[]): string {
  const sum = (of: (cell: ChainCell) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const repeats = sum((cell) => cell.repeats);
  const incidents = new Set(cells.flatMap((cell) => cell.incidents.map((incident) => incident.uri))).size;
  return [
    count(incidents, 'incident'),
    ...(repeats === 0 ? [] : [count(repeats, 'repeat')]),
    ...trend(
      sum((cell) => cell.recent),
      sum((cell) => cell.before),
    ),
  ].join(' · ');
}

/** Nothing where there is nothing to compare with. */
function trend(recent: number, before: number): readonly string[] {
  if (before === 0) return [];
  const arrow = recent > before ? '↑' : recent < before ? '↓' : '→';
  return [`${arrow} ${recent} lately, ${before} before`];
}
