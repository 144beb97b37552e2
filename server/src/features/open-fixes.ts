import type { PostmortemFacts } from '../model/facts.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { OpenFix } from '../protocol/protocol.ts';
import { type FollowUp, followUps } from '../report/follow-ups.ts';
import { type TrackerUrl, trackerLinks } from '../report/tracker-links.ts';
import { rankOf } from '../rules/rank.ts';
import { canonicalTerm } from './canonical-term.ts';
import { shownTitle } from './shown-title.ts';

export interface OpenFixesWorld {
  readonly today: IsoDate;
  readonly isMine: (uri: string, owners: readonly string[]) => boolean;
  readonly trackerUrl: TrackerUrl;
  /** The words of the team to which the post-mortem belongs. */
  readonly vocabularyOf: (uri: string) => Vocabulary;
}

/** Every fix of every post-mortem that somebody may still have to look at, by urgency. */
export function openFixes(all: Iterable<PostmortemFacts>, world: OpenFixesWorld): readonly OpenFix[] {
  const incidents = new Map<PostmortemFacts, OfIncident>();
  return followUps(all, world.today).map((followUp) => {
    const incident = incidents.get(followUp.facts) ?? incidentOf(followUp.facts, world);
    incidents.set(followUp.facts, incident);
    return rowOf(followUp, incident, world);
  });
}

/** Names a fix in the workspace, across refreshes. */
export function fixId(uri: string, key: string): string {
  return `${uri}#${key}`;
}

/** What all rows of a post-mortem say alike. */
type OfIncident = Pick<
  OpenFix,
  | 'uri'
  | 'incident'
  | 'incidentTitle'
  | 'severity'
  | 'severityRank'
  | 'level'
  | 'levelRank'
  | 'label'
  | 'services'
>;

function incidentOf(facts: PostmortemFacts, world: OpenFixesWorld): OfIncident {
  const { uri, severity, services } = facts;
  const title = shownTitle(facts);
  const vocabulary = world.vocabularyOf(uri);
  const level = facts.level === null ? null : canonicalTerm(facts.level, vocabulary.levels);
  const place = vocabulary.levels.findIndex(({ name }) => name === level);
  return {
    uri,
    incident: facts.id ?? title,
    incidentTitle: title,
    severity,
    severityRank: severity === null ? null : rankOf(severity, vocabulary),
    level,
    levelRank: place < 0 ? null : place,
    label: facts.label === null ? null : canonicalTerm(facts.label, vocabulary.labels),
    services,
  };
}

function rowOf(
  { facts, fix, group, day, days }: FollowUp,
  incident: OfIncident,
  world: OpenFixesWorld,
): OpenFix {
  return {
    ...incident,
    id: fixId(facts.uri, fix.key),
    line: fix.line,
    title: fix.title,
    kind: fix.kind,
    owners: fix.owners,
    due: fix.due,
    group,
    day,
    days,
    status: fix.status,
    trackers: trackerLinks(facts.uri, fix, world.trackerUrl),
    evidence: fix.evidence,
    checkBy: fix.checkBy,
    mine: world.isMine(facts.uri, fix.owners),
    hash: fix.hash,
  };
}
