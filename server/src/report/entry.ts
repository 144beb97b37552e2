import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { TrackerLink } from '../protocol/open-fix.ts';
import { type FollowUp, followUpsByUrgency } from './follow-ups.ts';
import { type TrackerUrl, trackerLinks } from './tracker-links.ts';

/** Where documents are and where they lead, as the reader of a report sees it. */
export interface Places {
  /** The path that is shown and linked, `/` between the parts. */
  readonly path: (uri: string) => string;
  /** The path below the document's own root, the same wherever the report is made. */
  readonly rootPath: (uri: string) => string;
  readonly trackerUrl: TrackerUrl;
}

/** One fix of a report, with everything that is told of it. */
export interface Entry extends FollowUp {
  readonly path: string;
  readonly rootPath: string;
  readonly trackers: readonly TrackerLink[];
}

/** The fixes that are still followed up, by urgency; `wanted` keeps some of them. */
export function entriesOf(
  all: Iterable<PostmortemFacts>,
  today: IsoDate,
  places: Places,
  wanted: (facts: PostmortemFacts, fix: FixFacts) => boolean,
): readonly Entry[] {
  return followUpsByUrgency(all, today)
    .filter(({ facts, fix }) => wanted(facts, fix))
    .map((followUp) => {
      const { uri } = followUp.facts;
      return {
        ...followUp,
        path: places.path(uri),
        rootPath: places.rootPath(uri),
        trackers: trackerLinks(uri, followUp.fix, places.trackerUrl),
      };
    });
}

/** Folder by folder, names in code-unit order, as the command line walks. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = '', other = ''] = [left[at], right[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
