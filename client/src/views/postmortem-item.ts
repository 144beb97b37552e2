import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { PostmortemRow } from '../../../server/src/protocol/postmortem-row.ts';
import { distanceSaid } from '../words/days-said.ts';
import { figuresSaid } from '../words/figures-said.ts';
import { plural } from '../words/plural.ts';
import { statusSaid } from '../words/status-said.ts';
import { asMarkdown } from '../words/tooltip-text.ts';
import type { TreeRow } from './answer-tree.ts';

/** How the row of a post-mortem looks. */
export function postmortemRow(row: PostmortemRow): TreeRow {
  const severity = row.severity === null ? '' : `${row.severity}  `;
  const item = new TreeItem(`${severity}${row.title}`, TreeItemCollapsibleState.None);
  item.id = row.uri;
  const said = facts(row);
  item.description = said.join(' · ');
  item.iconPath = icon(row);
  item.contextValue = row.fixes.all > 0 ? ';postmortem;fixes;' : ';postmortem;';
  const spoken = [row.title, ...(row.severity === null ? [] : [row.severity]), ...said];
  item.accessibilityInformation = { label: spoken.join(', ') };
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(row.uri)] };
  return { item, children: () => [], tooltip: () => tooltip(row), postmortem: row };
}

function facts(row: PostmortemRow): readonly string[] {
  const { errors, warnings } = row.counts ?? { errors: 0, warnings: 0 };
  return [
    ...(row.place === null ? [] : [row.place]),
    ...(row.age === null || row.age < 0 ? [] : [distanceSaid(-row.age)]),
    ...(errors === 0 ? [] : [plural(errors, l10n.t('1 error'), l10n.t('{0} errors', errors))]),
    ...(warnings === 0 ? [] : [plural(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings))]),
    ...(row.state === 'archived' && row.structural === 'missing' ? [] : [structuralWords(row.structural)]),
  ];
}

function structuralWords(structural: string): string {
  if (structural === 'missing') return l10n.t('no structural fix');
  return structural === 'accepted' ? l10n.t('risk accepted') : l10n.t('fix {0}', statusSaid(structural));
}

function icon(row: PostmortemRow): ThemeIcon {
  if (row.structural === 'overdue') return new ThemeIcon('flame', new ThemeColor('list.errorForeground'));
  if (row.structural === 'done' || row.structural === 'verified') {
    return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  }
  if (row.structural === 'accepted') return new ThemeIcon('shield');
  if (row.state === 'archived') return new ThemeIcon('archive');
  if (row.structural !== 'missing') return new ThemeIcon('circle-large-outline');
  return new ThemeIcon('circle-slash', new ThemeColor('list.warningForeground'));
}

function tooltip(row: PostmortemRow): MarkdownString {
  const lines: readonly (readonly [string, string | null])[] = [
    [l10n.t('Incident'), row.id],
    [l10n.t('Date'), row.date],
    [l10n.t('Folder'), row.place],
    [l10n.t('Severity'), row.severity],
    [l10n.t('Services'), row.services.join(', ')],
    [l10n.t('Chain level'), row.level],
    [l10n.t('Label'), row.label],
    [l10n.t('Structural fix'), statusSaid(row.structural)],
    [l10n.t('Fixes'), figuresSaid(row.fixes).join(', ') || l10n.t('none open')],
    [l10n.t('Findings'), findings(row)],
  ];
  const told = lines.filter(([, value]) => value !== null && value !== '');
  return new MarkdownString(
    [
      `**${asMarkdown(row.title)}**`,
      told.map(([label, value]) => `${label}: ${asMarkdown(value ?? '')}`).join('  \n'),
    ].join('\n\n'),
  );
}

function findings({ counts }: PostmortemRow): string | null {
  if (counts === null) return null;
  const { errors, warnings, infos } = counts;
  return [
    plural(errors, l10n.t('1 error'), l10n.t('{0} errors', errors)),
    plural(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings)),
    plural(infos, l10n.t('1 note'), l10n.t('{0} notes', infos)),
  ].join(', ');
}
