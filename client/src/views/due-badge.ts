import {
  type Disposable,
  type FileDecoration,
  type FileDecorationProvider,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { DueGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { shortSpan } from '../words/due-words.ts';

const scheme = 'missing-link-fix';
const dated = new Set<DueGroup>(['overdue', 'this-week', 'next-week', 'later']);

/**
 * The address of a row that has a badge: how far away its date is, in two letters, at the right edge, where a long
 * title does not hide it.
 */
export function badgeUri(fix: OpenFix): Uri | null {
  if (fix.days === null || !dated.has(fix.group)) return null;
  return Uri.from({ scheme, path: `/${fix.group}/${fix.days}` });
}

/** Draws the badges of rows. */
export function registerDueBadges(): Disposable {
  const provider: FileDecorationProvider = { provideFileDecoration: decoration };
  return window.registerFileDecorationProvider(provider);
}

function decoration(uri: Uri): FileDecoration | undefined {
  if (uri.scheme !== scheme) return undefined;
  const [, group, days] = uri.path.split('/');
  const badge = shortSpan(Math.abs(Number(days)));
  return group === 'overdue' ? { badge, color: new ThemeColor('list.errorForeground') } : { badge };
}
