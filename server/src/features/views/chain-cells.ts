import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Term, Vocabulary } from '../../model/document/vocabulary.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { ChainCell, ChainIncident, ChainResult } from '../../protocol/chain-cell.ts';
import { termNamed } from '../../rules/shared/chain/terms.ts';
import { compareText } from '../../text/compare-text.ts';
import { remembered } from './remembered.ts';
import { shownTitle } from './shown-title.ts';

/** Days of the stretches that a trend compares. */
const trendDays = 90;

export interface ChainWorld {
  readonly today: IsoDate;
  /** The words of the team to which a post-mortem belongs. */
  readonly vocabularyOf: (uri: string) => Vocabulary;
  readonly isRepeat: (facts: PostmortemFacts) => boolean;
  /** What the folder is called that the document belongs to; null where there is one. */
  readonly placeOf: (uri: string) => string | null;
}

/** Where an incident is in the chain, in its team's words. */
interface Placed {
  readonly facts: PostmortemFacts;
  readonly level: string;
  readonly label: string;
  readonly said: string | null;
}

/**
 * Levels by labels with the incidents of each, for the chain's view. `teams` are the words of the teams, each in its own
 * order; what a document says beside its team's words, a slip or a person, is no level and no label.
 */
export function chainCells(
  all: Iterable<PostmortemFacts>,
  teams: readonly Vocabulary[],
  world: ChainWorld,
): Pick<ChainResult, 'levels' | 'labels' | 'cells'> {
  const cells = new Map<string, Placed[]>();
  const wordsOf = remembered((vocabulary: Vocabulary) => ({
    level: remembered((written: string) => termNamed(written, vocabulary.levels)?.name ?? ''),
    label: remembered((written: string) => termNamed(written, vocabulary.labels)?.name ?? ''),
  }));
  for (const facts of all) {
    if (facts.level === null && facts.label === null && !facts.usesChain) continue;
    const words = wordsOf(world.vocabularyOf(facts.uri));
    const level = words.level(facts.level ?? '');
    const label = words.label(facts.label ?? '');
    const unknown = [level === '' ? facts.level : null, label === '' ? facts.label : null];
    const said = unknown.filter((word) => word !== null && word.trim() !== '').join(', ') || null;
    const key = JSON.stringify([level, label]);
    const cell = cells.get(key);
    const placed = { facts, level, label, said };
    if (cell === undefined) cells.set(key, [placed]);
    else cell.push(placed);
  }
  return {
    levels: names(teams.map(({ levels }) => levels)),
    labels: names(teams.map(({ labels }) => labels)),
    cells: [...cells.values()].map((placed) => cellOf(placed, world)),
  };
}

function cellOf(placed: readonly Placed[], world: ChainWorld): ChainCell {
  const ages = placed.flatMap(({ facts: { date } }) =>
    date === null ? [] : [daysBetween(date, world.today)],
  );
  const listed = placed.map((each) => incidentOf(each, world));
  return {
    level: placed[0]?.level ?? '',
    label: placed[0]?.label ?? '',
    incidents: listed.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.uri, b.uri)),
    recent: ages.filter((age) => age >= 0 && age < trendDays).length,
    before: ages.filter((age) => age >= trendDays && age < 2 * trendDays).length,
    repeats: listed.filter(({ repeat }) => repeat).length,
  };
}

function incidentOf({ facts, said }: Placed, { isRepeat, placeOf }: ChainWorld): ChainIncident {
  const { uri, id, date, severity, services } = facts;
  return {
    uri,
    id,
    title: shownTitle(facts),
    date,
    severity,
    services,
    place: placeOf(uri),
    said,
    repeat: isRepeat(facts),
  };
}

/** The terms of every team in its order, each name once. */
function names(lists: readonly (readonly Term[])[]): readonly string[] {
  return [...new Set(lists.flatMap((terms) => terms.map(({ name }) => name)))];
}
