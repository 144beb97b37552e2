import type { FixFacts, PostmortemFacts } from '../model/facts.ts';
import { type Entry, entriesOf } from './entry.ts';

export const today = '2026-11-21';

const fix: FixFacts = {
  line: 10,
  title: 'Compare the numbers in the gate',
  kind: 'follow-up',
  status: 'open',
  owners: ['@li'],
  due: null,
  checkBy: null,
  acceptedUntil: null,
  snoozedUntil: null,
  trackers: [],
  trackerUrls: [],
  evidence: [],
  hash: 'h',
  key: 'actions/compare/0',
};

const postmortem: PostmortemFacts = {
  uri: 'file:///shop/postmortems/a.md',
  id: 'INC-1',
  title: 'Slow checkout',
  date: '2026-11-03',
  severity: 'P1',
  status: 'review',
  level: 'operation',
  label: 'configuration',
  class: null,
  recurs: [],
  services: ['checkout', 'payments'],
  archived: false,
  lateReview: null,
  dateOrder: null,
  sections: [],
  usesChain: true,
  fixes: [],
};

/** The entries of one post-mortem with these fixes, in a repository at `/shop`. */
export function entries(
  fixes: readonly Partial<FixFacts>[],
  facts: Partial<PostmortemFacts> = {},
): readonly Entry[] {
  const all = fixes.map((changes, at) => ({ ...fix, line: 10 + at, key: `actions/${at}/0`, ...changes }));
  const path = (uri: string): string => uri.replace('file:///shop/', '');
  return entriesOf(
    [{ ...postmortem, ...facts, fixes: all }],
    today,
    { path, rootPath: path, trackerUrl: (_, id) => (id === '#1' ? 'https://tracker.test/1' : null) },
    () => true,
  );
}
