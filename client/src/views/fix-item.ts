import {
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { isDone, isSnoozed } from '../../../server/src/protocol/due-groups.ts';
import type { DueGroup, FixGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { counted, statusWords } from '../../../server/src/protocol/words.ts';
import { dueWords } from '../words/due-words.ts';
import { shortened } from '../words/shortened.ts';
import { badgeUri } from './due-badge.ts';
import { showMoreItem } from './show-more.ts';

/** A row of the Open Fixes tree. */
export type FixNode =
  | { readonly kind: 'group'; readonly group: FixGroup }
  | { readonly kind: 'fix'; readonly fix: OpenFix; readonly group: FixGroup }
  | MoreNode;

/** Is behind the rows of a group that are shown, or behind the groups where `group` is null. */
export interface MoreNode {
  readonly kind: 'more';
  readonly group: FixGroup | null;
  /** How many are not shown. */
  readonly hidden: number;
}

/** How the row of a group looks. */
export function groupItem(group: FixGroup): TreeItem {
  const state = group.folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(group.label, state);
  item.id = group.id;
  item.description = String(group.count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${group.label}, ${counted(group.count, 'fix', 'fixes')}` };
  return item;
}

/** The row that shows more rows of a group, or more groups. */
export function moreItem({ group, hidden }: MoreNode): TreeItem {
  const words = group === null ? counted(hidden, 'more group') : counted(hidden, 'more fix', 'more fixes');
  const groupId = group?.id ?? null;
  return showMoreItem(`more:${groupId ?? ''}`, words, 'missingLink.fix.showMore', [groupId]);
}

/** How the row of a fix looks; `group` is the one under which it is, a shared fix is under several. */
export function fixItem(fix: OpenFix, group: FixGroup): TreeItem {
  const item = new TreeItem(shortened(fix.title), TreeItemCollapsibleState.None);
  item.id = `${group.id}/${fix.id}`;
  item.description = facts(fix).join(' · ');
  item.iconPath = icon(fix.group);
  const badge = badgeUri(fix);
  if (badge !== null) item.resourceUri = badge;
  item.contextValue = contextValue(fix);
  item.accessibilityInformation = { label: [fix.title, ...facts(fix)].join(', ') };
  item.command = { command: 'missingLink.fix.open', title: 'Open', arguments: [{ kind: 'fix', fix, group }] };
  const checkbox = checkboxState(fix);
  if (checkbox !== undefined) item.checkboxState = checkbox;
  return item;
}

function facts(fix: OpenFix): readonly string[] {
  const owners = fix.owners.length === 0 ? 'no owner' : fix.owners.join(', ');
  const about = [fix.incident, ...(fix.severity === null ? [] : [fix.severity])];
  // Where a badge tells the date, the owner comes first; the end of a row is cut off in a narrow side bar.
  return badgeUri(fix) === null ? [dueWords(fix), owners, ...about] : [owners, dueWords(fix), ...about];
}

function checkboxState(fix: OpenFix): TreeItem['checkboxState'] {
  if (fix.group === 'tracked' || fix.group === 'accepted' || fix.group === 'look-again') return undefined;
  const done = isDone(fix);
  return {
    state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: done ? 'Done; untick to reopen' : 'Mark done',
    accessibilityInformation: { label: done ? `Reopen ${fix.title}` : `Mark ${fix.title} done` },
  };
}

/** Words for the `when` clauses of package.json, each between semicolons. */
function contextValue(fix: OpenFix): string {
  const done = isDone(fix);
  const words = ['fix', done ? 'done' : 'undone'];
  if (fix.group === 'verify') words.push('verify');
  if (fix.trackers.some((tracker) => tracker.url !== null)) words.push('tracker');
  return `;${words.join(';')};`;
}

function icon(group: DueGroup): ThemeIcon {
  const [name, color] = icons[group];
  return new ThemeIcon(name, color === null ? undefined : new ThemeColor(color));
}

const icons: Readonly<Record<DueGroup, readonly [string, string | null]>> = {
  overdue: ['flame', 'list.errorForeground'],
  'look-again': ['eye', 'list.warningForeground'],
  verify: ['verified', 'list.warningForeground'],
  'this-week': ['watch', 'list.warningForeground'],
  'next-week': ['watch', null],
  later: ['calendar', null],
  'no-date': ['dash', null],
  tracked: ['link-external', null],
  accepted: ['shield', null],
  done: ['pass', 'testing.iconPassed'],
  unmarked: ['question', null],
};

/** Everything that is known of a fix, made when somebody points at its row; the words of documents go in as text, never as markdown. */
export function fixTooltip(fix: OpenFix): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(fix.title).appendMarkdown('**\n\n');
  line(
    text,
    'Incident',
    fix.incidentTitle === fix.incident ? fix.incident : `${fix.incident}, ${fix.incidentTitle}`,
  );
  line(text, 'Kind', fix.kind);
  line(text, 'Owner', fix.owners.join(', ') || 'nobody yet');
  line(text, 'Due', dueText(fix));
  line(text, 'Snoozed until', isSnoozed(fix) ? fix.day : null);
  line(text, 'Look again', fix.status === 'accepted' ? fix.day : null);
  line(text, 'Status', statusWords(fix.status));
  line(text, 'Severity', fix.severity);
  line(text, 'Chain level', [fix.level, fix.label].filter((word) => word !== null).join(', '));
  line(text, 'Services', fix.services.join(', '));
  line(text, 'Tracker', fix.trackers.map((tracker) => tracker.id).join(', '));
  line(text, 'Evidence', fix.evidence.join(', '));
  line(text, 'Check by', fix.checkBy);
  text.appendMarkdown('\n\n').appendText(`${fileName(fix.uri)}:${fix.line + 1}`);
  return text;
}

/** The date, and what it means today where it is the day that counts. */
function dueText(fix: OpenFix): string | null {
  if (fix.due === null) return fix.status === 'accepted' ? null : 'no date';
  return fix.day === fix.due && fix.status !== 'done' ? `${fix.due} (${dueWords(fix)})` : fix.due;
}

function line(text: MarkdownString, label: string, value: string | null): void {
  if (value === null || value === '') return;
  text.appendMarkdown(`${label}: `).appendText(value).appendMarkdown('  \n');
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
