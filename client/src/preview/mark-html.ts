import type {
  ElapsedMark,
  ElapsedSince,
  LineMark,
  TitleBadges,
} from '../../../server/src/protocol/preview-marks.ts';
import { overdueSaid } from '../words/days-said.ts';
import { l10n } from '../words/l10n.ts';
import { plural } from '../words/plural.ts';
import { element, escaped } from './html.ts';

/** What a colour repeats of a badge's words. */
type BadgeKind = 'grave' | 'overdue' | null;

/** The badges of the whole document as HTML, each with its name: no colour says what words do not. */
export function badgesHtml(badges: TitleBadges): string {
  const { severity, severityRank, status, level, label, overdue } = badges;
  const chain = [level, label].filter((value) => value !== null).join(' · ');
  const parts = [
    severity === null ? '' : named(l10n.t('Severity'), severity, grave(severityRank)),
    status === null ? '' : named(l10n.t('Status'), status),
    chain === '' ? '' : named(level === null ? l10n.t('Label') : l10n.t('Chain level'), chain),
    overdue === 0 ? '' : badge(escaped(overdueFixes(overdue)), 'overdue'),
  ];
  const row = parts.filter((part) => part !== '').join(' ');
  return `${element('p', row, { class: 'missing-link-badges' })}\n`;
}

/** What is beside a line, as HTML, with the blank that parts it from the words. */
export function markHtml(mark: LineMark): string {
  if (mark.kind === 'overdue') return ` ${badge(escaped(overdueSaid(mark.days)), 'overdue')}`;
  const attributes = { class: 'missing-link-elapsed', title: sinceSaid(mark.since) };
  return `${element('span', elapsed(mark), attributes)} `;
}

/** `T+00:12`, `T-00:05`; days come first where the hours would be hard to read. */
function elapsed({ minutes }: ElapsedMark): string {
  const length = Math.abs(minutes);
  const days = length < 6_000 ? 0 : Math.floor(length / 1440);
  const hours = Math.floor(length / 60) - days * 24;
  const clock = `${twoDigits(hours)}:${twoDigits(length % 60)}`;
  return `T${minutes < 0 ? '-' : '+'}${days === 0 ? '' : `${days}d `}${clock}`;
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0');
}

function sinceSaid(since: ElapsedSince): string {
  switch (since) {
    case 'started':
      return l10n.t('Since the incident started');
    case 'trigger':
      return l10n.t('Since the trigger');
    case 'first':
      return l10n.t('Since the first entry');
  }
}

function overdueFixes(count: number): string {
  return plural(count, l10n.t('1 overdue fix'), l10n.t('{0} overdue fixes', count));
}

/** Those that wake people; the name beside it says which one it is. */
function grave(rank: number | null): BadgeKind {
  return rank !== null && rank <= 1 ? 'grave' : null;
}

function named(name: string, value: string, kind: BadgeKind = null): string {
  const label = element('span', escaped(name), { class: 'missing-link-name' });
  return badge(`${label} ${element('bdi', escaped(value))}`, kind);
}

function badge(inner: string, kind: BadgeKind): string {
  const classes = ['missing-link-badge', ...(kind === null ? [] : [`missing-link-${kind}`])];
  return element('span', inner, { class: classes.join(' ') });
}
