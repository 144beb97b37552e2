import type { FixFacts } from '../model/document/facts.ts';
import type { TrackerLink } from '../protocol/open-fix.ts';

/** Where a tracker's id leads by the configuration in force for a document; null where nothing says. */
export type TrackerUrl = (uri: string, id: string) => string | null;

/** The trackers of a fix with their addresses: what the text gives, else what the configuration makes of the id. */
export function trackerLinks(uri: string, fix: FixFacts, url: TrackerUrl): readonly TrackerLink[] {
  return fix.trackers.map((id, at) => ({ id, url: fix.trackerUrls[at] ?? url(uri, id) }));
}
