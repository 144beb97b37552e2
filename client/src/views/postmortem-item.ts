import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { PostmortemRow } from '../../../server/src/protocol/postmortem-row.ts';
import { counted, distanceWords, statusWords } from '../../../server/src/protocol/words.ts';
import { shortened } from '../words/shortened.ts';
import type { TreeRow } from './answer-tree.ts';

/** How the row of a post-mortem looks. */
export function postmortemRow(row: PostmortemRow): TreeRow {
  const item = new TreeItem(shortened(row.title), TreeItemCollapsibleState.None);
  item.id = row.uri;
  const said = facts(row);
  item.description = said.join(' · ');
  item.iconPath = icon(row);
  item.contextValue = row.openFixes > 0 ? ';postmortem;fixes;' : ';postmortem;';
  item.accessibilityInformation = { label: [row.title, ...said].join(', ') };
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(row.uri)] };
  return { item, children: () => [], tooltip: () => tooltip(row), postmortem: row };
}

function facts(row: PostmortemRow): readonly string[] {
  const found = row.counts === null ? 0 : row.counts.errors + row.counts.warnings;
  return [
    ...(row.severity === null ? [] : [row.severity]),
    ...(row.age === null || row.age < 0 ? [] : [distanceWords(-row.age)]),
    ...(found === 0 ? [] : [counted(found, 'finding')]),
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
  const text = new MarkdownString('');
  text.appendMarkdown('**').appendText(row.title).appendMarkdown('**\n\n');
  const lines: readonly (readonly [string, string | null])[] = [
    ['Incident', row.id],
    ['Date', row.date],
    ['Severity', row.severity],
    ['Services', row.services.join(', ')],
    ['Chain level', [row.level, row.label].filter((word) => word !== null).join(', ')],
    ['Structural fix', statusWords(row.structural)],
    ['Open fixes', String(row.openFixes)],
    ['Findings', findings(row)],
  ];
  for (const [label, value] of lines) {
    if (value !== null && value !== '')
      text.appendMarkdown(`${label}: `).appendText(value).appendMarkdown('  \n');
  }
  return text;
}

function findings({ counts }: PostmortemRow): string | null {
  if (counts === null) return null;
  const { errors, warnings, infos } = counts;
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].join(', ');
}
