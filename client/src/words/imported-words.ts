import type { TimelinePreview } from '../../../server/src/protocol/timeline-import.ts';
import { l10n } from './l10n.ts';
import { plural } from './plural.ts';

/** `1 entry`, `2 entries`. */
export function entriesSaid(count: number): string {
  return plural(count, l10n.t('1 entry'), l10n.t('{0} entries', count));
}

/** The row of an entry in the preview: its time, its words, and why one should look at it. */
export function previewRow({ time, certain, author, words, present }: TimelinePreview): {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
} {
  const when = time === '' ? l10n.t('no time') : time;
  const notes = [
    ...(certain ? [] : [l10n.t('time not certain')]),
    ...(present ? [l10n.t('already in the timeline')] : []),
    ...(author === null ? [] : [l10n.t('written by {0}', author)]),
  ];
  return { label: certain ? when : `$(question) ${when}`, description: words, detail: notes.join(' · ') };
}
