import {
  type Disposable,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { ChainCell, ChainIncident, ChainResult } from '../../../server/src/protocol/chain-cell.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { plural } from '../words/plural.ts';
import { AnswerTree, type TreeRow } from './answer-tree.ts';

/** Levels with their labels and incidents: which level keeps breaking. */
export function createChainView(server: Server): Disposable {
  return new AnswerTree(server, 'missingLink.chain', Requests.chain, levelRows, () => null);
}

/** Every level of the chain, empty ones too: that nothing broke there is an answer. */
function levelRows(result: ChainResult | null): readonly TreeRow[] {
  if (result === null || result.cells.length === 0) return [];
  const unnamed = result.cells.some((cell) => cell.level === '') ? [''] : [];
  return [...result.levels, ...unnamed].map((level) =>
    levelRow(
      level,
      result.cells.filter((cell) => cell.level === level),
    ),
  );
}

function levelRow(level: string, cells: readonly ChainCell[]): TreeRow {
  const item = new TreeItem(level === '' ? l10n.t('No level named') : level, foldingOf(level, cells));
  item.id = `level:${level}`;
  item.description = cells.length === 0 ? l10n.t('none') : sums(cells);
  item.iconPath = new ThemeIcon(level === '' ? 'question' : cells.length === 0 ? 'circle-outline' : 'link');
  item.accessibilityInformation = { label: `${String(item.label)}, ${item.description}` };
  return {
    item,
    children: () => cells.map(labelRow),
    tooltip: () => `${String(item.label)}: ${cells.length === 0 ? l10n.t('no incident') : trendWords(cells)}`,
    postmortem: null,
  };
}

function foldingOf(level: string, cells: readonly ChainCell[]): TreeItemCollapsibleState {
  if (cells.length === 0) return TreeItemCollapsibleState.None;
  return level === '' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

function labelRow(cell: ChainCell): TreeRow {
  const label = cell.label === '' ? l10n.t('No label') : cell.label;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = `cell:${cell.level}/${cell.label}`;
  item.description = sums([cell]);
  item.iconPath = cell.repeats > 0 ? repeatIcon() : new ThemeIcon('tag');
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return {
    item,
    children: () => cell.incidents.map((incident) => incidentRow(incident, cell)),
    tooltip: () => `${label}: ${trendWords([cell])}`,
    postmortem: null,
  };
}

function incidentRow(incident: ChainIncident, cell: ChainCell): TreeRow {
  const item = new TreeItem(incident.title, TreeItemCollapsibleState.None);
  item.id = `incident:${cell.level}/${cell.label}/${incident.uri}`;
  const said = [
    ...(incident.repeat ? [l10n.t('repeat')] : []),
    ...(incident.said === null ? [] : [l10n.t('says “{0}”', incident.said)]),
    ...[incident.id, incident.severity, incident.date, incident.place].filter((word) => word !== null),
  ];
  item.description = said.join(' · ');
  item.iconPath = incident.repeat ? repeatIcon() : new ThemeIcon('note');
  item.contextValue = ';postmortem;';
  item.accessibilityInformation = { label: [incident.title, ...said].join(', ') };
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(incident.uri)] };
  const services =
    incident.services.length === 0 ? [] : [l10n.t('Services: {0}', incident.services.join(', '))];
  const unknown =
    incident.said === null
      ? []
      : [l10n.t("“{0}” is not a level or label of the team's chain", incident.said)];
  const repeat = incident.repeat
    ? [l10n.t('There is an earlier incident of the same class in the workspace')]
    : [];
  return {
    item,
    children: () => [],
    tooltip: () =>
      [
        incident.title,
        said.slice(incident.repeat ? 1 : 0).join(' · '),
        ...services,
        ...unknown,
        ...repeat,
      ].join('\n'),
    postmortem: incident,
  };
}

function repeatIcon(): ThemeIcon {
  return new ThemeIcon('sync', new ThemeColor('list.warningForeground'));
}

/** `5 incidents · 2 repeats · ↑ 3 lately, 1 before`: the last 90 days, and the 90 before. */
function sums(cells: readonly ChainCell[]): string {
  const repeats = total(cells, 'repeats');
  const incidents = new Set(cells.flatMap((cell) => cell.incidents.map((incident) => incident.uri))).size;
  return [
    plural(incidents, l10n.t('1 incident'), l10n.t('{0} incidents', incidents)),
    ...(repeats === 0 ? [] : [plural(repeats, l10n.t('1 repeat'), l10n.t('{0} repeats', repeats))]),
    ...trend(total(cells, 'recent'), total(cells, 'before')),
  ].join(' · ');
}

/** Nothing where there is nothing to compare with. */
function trend(recent: number, before: number): readonly string[] {
  if (before === 0) return [];
  const arrow = recent > before ? '↑' : recent < before ? '↓' : '→';
  return [`${arrow} ${l10n.t('{0} lately, {1} before', recent, before)}`];
}

/** The same figures as a sentence. */
function trendWords(cells: readonly ChainCell[]): string {
  return l10n.t(
    '{0} in the last 90 days, {1} in the 90 days before',
    total(cells, 'recent'),
    total(cells, 'before'),
  );
}

function total(cells: readonly ChainCell[], figure: 'recent' | 'before' | 'repeats'): number {
  return cells.reduce((sum, cell) => sum + cell[figure], 0);
}
