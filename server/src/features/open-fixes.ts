import type { PostmortemFacts } from '../model/facts.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { OpenFix } from '../protocol/protocol.ts';
import { type FollowUp, followUps } from '../report/follow-ups.ts';
import { type TrackerUrl, trackerLinks } from '../report/tracker-links.ts';

export interface OpenFixesWorld {
  readonly today: IsoDate;
  readonly isMine: (uri: string, owners: readonly string[]) => boolean;
  readonly trackerUrl: TrackerUrl;
}

/** Every fix of every post-mortem that somebody may still have to look at, by urgency. */
export function openFixes(all: Iterable<PostmortemFacts>, world: OpenFixesWorld): readonly OpenFix[] {
  return followUps(all, world.today).map((followUp) => rowOf(followUp, world));
}

/** Names a fix in the workspace, across refreshes. */
export function fixId(uri: string, key: string): string {
  return `${uri}#${key}`;
}

function rowOf({ facts, fix, group, days }: FollowUp, world: OpenFixesWorld): OpenFix {
  const title = facts.title ?? '';
  return {
    id: fixId(facts.uri, fix.key),
    uri: facts.uri,
    line: fix.line,
    title: fix.title,
    incident: facts.id ?? title,
    incidentTitle: title,
    kind: fix.kind,
    owners: fix.owners,
    due: fix.due,
    days,
    group,
    severity: facts.severity,
    level: facts.level,
    label: facts.label,
    services: facts.services,
    status: fix.status,
    trackers: trackerLinks(facts.uri, fix, world.trackerUrl),
    evidence: fix.evidence,
    checkBy: fix.checkBy,
    mine: world.isMine(facts.uri, fix.owners),
    hash: fix.hash,
  };
}
