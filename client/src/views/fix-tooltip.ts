import { l10n, MarkdownString, Uri } from 'vscode';
import { isSnoozed } from '../../../server/src/protocol/due-groups.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { dueWords } from '../words/due-words.ts';
import { statusSaid } from '../words/status-said.ts';
import { asMarkdown, linkTarget } from '../words/tooltip-text.ts';
import { iconMeaning } from './fix-icon.ts';

/** Everything that is known of a fix, made when somebody points at its row, with links to its document and its tickets. */
export function fixTooltip(fix: OpenFix): MarkdownString {
  const lines: readonly (readonly [string, string])[] = [
    [
      l10n.t('Incident'),
      asMarkdown(fix.incidentTitle === fix.incident ? fix.incident : `${fix.incident}, ${fix.incidentTitle}`),
    ],
    [l10n.t('Folder'), asMarkdown(fix.place ?? '')],
    [l10n.t('Kind'), asMarkdown(kindSaid(fix.kind))],
    [l10n.t('Owner'), asMarkdown(fix.owners.join(', ') || l10n.t('nobody yet'))],
    [l10n.t('Due'), asMarkdown(dueText(fix))],
    [l10n.t('Snoozed until'), asMarkdown((isSnoozed(fix) ? fix.day : null) ?? '')],
    [l10n.t('Look again'), asMarkdown((fix.status === 'accepted' ? fix.day : null) ?? '')],
    [l10n.t('Status'), asMarkdown(statusSaid(fix.status))],
    [l10n.t('Severity'), asMarkdown(fix.severity ?? '')],
    [l10n.t('Chain level'), asMarkdown(fix.level ?? '')],
    [l10n.t('Label'), asMarkdown(fix.label ?? '')],
    [l10n.t('Services'), asMarkdown(fix.services.join(', '))],
    [l10n.t('Tracker'), fix.trackers.map(({ id, url }) => link(id, url)).join(', ')],
    [l10n.t('Evidence'), asMarkdown(fix.evidence.join(', '))],
    [l10n.t('Check by'), asMarkdown(fix.checkBy ?? '')],
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
  if (fix.due === null) return fix.status === 'accepted' ? '' : l10n.t('no date');
  return fix.day === fix.due && fix.status !== 'done' ? `${fix.due} (${dueWords(fix)})` : fix.due;
}

function link(words: string, address: string | null): string {
  return address === null ? asMarkdown(words) : `[${asMarkdown(words)}](${linkTarget(address)})`;
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

function kindSaid(kind: string): string {
  if (kind === 'structural') return l10n.t('structural fix');
  return kind === 'follow-up' ? l10n.t('follow-up') : kind;
}
