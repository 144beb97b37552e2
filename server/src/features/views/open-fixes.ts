import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';
import { eachFollowUp, type FollowUp } from '../../report/follow-ups.ts';
import { type TrackerUrl, trackerLinks } from '../../report/tracker-links.ts';
import { canonicalTerm } from '../../rules/shared/chain/terms.ts';
import { rankOf } from '../../rules/shared/rank.ts';
import type { TeamPlaces } from './places.ts';
import { remembered } from './remembered.ts';
import { shownTitle } from './shown-title.ts';

export interface OpenFixesWorld {
  readonly today: IsoDate;
  readonly isMine: (uri: string, owners: readonly string[]) => boolean;
  readonly trackerUrl: TrackerUrl;
  /** The words of the team to which the post-mortem belongs. */
  readonly vocabularyOf: (uri: string) => Vocabulary;
  readonly places: TeamPlaces;
}

/** Every fix of every post-mortem that somebody may still have to look at, in no order. */
export function openFixes(all: Iterable<PostmortemFacts>, world: OpenFixesWorld): readonly OpenFix[] {
  const scaleOf = remembered((vocabulary: Vocabulary) => new Scale(vocabulary));
  const incidentOfFacts = remembered((facts: PostmortemFacts) =>
    incidentOf(facts, scaleOf(world.vocabularyOf(facts.uri)), world.places),
  );
  const rows: OpenFix[] = [];
  for (const followUp of eachFollowUp(all, world.today)) {
    rows.push(rowOf(followUp, incidentOfFacts(followUp.facts), world));
  }
  return rows;
}

/** Names a fix in the workspace, across refreshes. */
export function fixId(uri: string, key: string): string {
  return `${uri}#${key}`;
}

/** What all rows of a post-mortem say alike. */
type OfIncident = Pick<
  OpenFix,
  | 'uri'
  | 'root'
  | 'place'
  | 'incident'
  | 'incidentTitle'
  | 'severity'
  | 'severityRank'
  | 'level'
  | 'levelRank'
  | 'label'
  | 'services'
>;

function incidentOf(facts: PostmortemFacts, scale: Scale, { rootOf, placeOf }: TeamPlaces): OfIncident {
  const { uri, severity, services } = facts;
  const title = shownTitle(facts);
  const root = rootOf(uri);
  const level = facts.level === null ? null : scale.level(facts.level);
  return {
    uri,
    root,
    place: placeOf(root),
    incident: facts.id ?? title,
    incidentTitle: title,
    severity,
    severityRank: severity === null ? null : scale.severityRank(severity),
    level: level?.name ?? null,
    levelRank: level?.rank ?? null,
    label: facts.label === null ? null : scale.label(facts.label),
    services,
  };
}

/** What words of documents are in the team's vocabulary; thousands of post-mortems use a few dozen words. */
class Scale {
  readonly severityRank: (written: string) => number | null;
  readonly level: (written: string) => { readonly name: string; readonly rank: number | null };
  readonly label: (written: string) => string;

  constructor(vocabulary: Vocabulary) {
    this.severityRank = remembered((written) => rankOf(written, vocabulary));
    this.label = remembered((written) => canonicalTerm(written, vocabulary.labels));
    this.level = remembered((written) => {
      const name = canonicalTerm(written, vocabulary.levels);
      const place = vocabulary.levels.findIndex((level) => level.name === name);
      return { name, rank: place < 0 ? null : place };
    });
  }
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
