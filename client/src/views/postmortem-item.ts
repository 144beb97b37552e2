import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { figureWords } from '../../../server/src/protocol/fix-figures.ts';
import type { PostmortemRow } from '../../../server/src/protocol/postmortem-row.ts';
import { counted, distanceWords, statusWords } from '../../../server/src/protocol/words.ts';
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
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(row.uri)] };
  return { item, children: () => [], tooltip: () => tooltip(row), postmortem: row };
}

function facts(row: PostmortemRow): readonly string[] {
  const { errors, warnings } = row.counts ?? { errors: 0, warnings: 0 };
  return [
    ...(row.place === null ? [] : [row.place]),
    ...(row.age === null || row.age < 0 ? [] : [distanceWords(-row.age)]),
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ...(row.state === 'archived' && row.structural === 'missing' ? [] : [structuralWords(row.structural)]),
  ];
}

function structuralWords(structural: string): string {
  if (structural === 'missing') return 'no structural fix';
  return structural === 'accepted' ? 'risk accepted' : `fix ${statusWords(structural)}`;
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
    ['Incident', row.id],
    ['Date', row.date],
    ['Folder', row.place],
    ['Severity', row.severity],
    ['Services', row.services.join(', ')],
    ['Chain level', row.level],
    ['Label', row.label],
    ['Structural fix', statusWords(row.structural)],
    ['Fixes', figureWords(row.fixes).join(', ') || 'none open'],
    ['Findings', findings(row)],
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
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].join(', ');
}
