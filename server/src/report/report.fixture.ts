import { postmortemFacts } from '../model/document/facts.fixture.ts';
import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import { type Entry, entriesOf } from './entry.ts';

export const today = '2026-11-21';

/** The entries of one post-mortem with these fixes, in a repository at `/shop`. */
export function entries(
  fixes: readonly Partial<FixFacts>[],
  facts: Partial<PostmortemFacts> = {},
): readonly Entry[] {
  const path = (uri: string): string => uri.replace('file:///shop/', '');
  return entriesOf(
    [postmortemFacts(facts, fixes)],
    today,
    { path, rootPath: path, trackerUrl: (_, id) => (id === '#1' ? 'https://tracker.test/1' : null) },
    () => true,
  );
}
