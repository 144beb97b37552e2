import { MarkdownString, Uri } from 'vscode';
import { isSnoozed } from '../../../server/src/protocol/due-groups.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { statusWords } from '../../../server/src/protocol/words.ts';
import { dueWords } from '../words/due-words.ts';
import { asMarkdown, linkTarget } from '../words/tooltip-text.ts';
import { iconMeaning } from './fix-icon.ts';

/** Everything that is known of a fix, made when somebody points at its row, with links to its document and its tickets. */
export function fixTooltip(fix: OpenFix): MarkdownString {
  const lines: readonly (readonly [string, string])[] = [
    [
      'Incident',
      asMarkdown(fix.incidentTitle === fix.incident ? fix.incident : `${fix.incident}, ${fix.incidentTitle}`),
    ],
    ['Folder', asMarkdown(fix.place ?? '')],
    ['Kind', asMarkdown(fix.kind)],
    ['Owner', asMarkdown(fix.owners.join(', ') || 'nobody yet')],
    ['Due', asMarkdown(dueText(fix))],
    ['Snoozed until', asMarkdown((isSnoozed(fix) ? fix.day : null) ?? '')],
    ['Look again', asMarkdown((fix.status === 'accepted' ? fix.day : null) ?? '')],
    ['Status', asMarkdown(statusWords(fix.status))],
    ['Severity', asMarkdown(fix.severity ?? '')],
    ['Chain level', asMarkdown(fix.level ?? '')],
    ['Label', asMarkdown(fix.label ?? '')],
    ['Services', asMarkdown(fix.services.join(', '))],
    ['Tracker', fix.trackers.map(({ id, url }) => link(id, url)).join(', ')],
    ['Evidence', asMarkdown(fix.evidence.join(', '))],
    ['Check by', asMarkdown(fix.checkBy ?? '')],
  ];
  const parts = [
    `**${asMarkdown(fix.title)}**`,
    iconMeaning(fix),
    lines
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `${label}: ${value}`)
      .join('  \n'),
    link(`${fileName(fix.uri)}:${fix.line + 1}`, `${fix.uri}#L${fix.line + 1}`),
  ];
  return new MarkdownString(parts.join('\n\n'), true);
}

/** The date, and what it means today where it is the day that counts. */
function dueText(fix: OpenFix): string {
  if (fix.due === null) return fix.status === 'accepted' ? '' : 'no date';
  return fix.day === fix.due && fix.status !== 'done' ? `${fix.due} (${dueWords(fix)})` : fix.due;
}

function link(words: string, address: string | null): string {
  return address === null ? asMarkdown(words) : `[${asMarkdown(words)}](${linkTarget(address)})`;
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
