import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Term, Vocabulary } from '../../model/document/vocabulary.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { ChainCell, ChainIncident, ChainResult } from '../../protocol/chain-cell.ts';
import { canonicalTerm } from '../../rules/shared/chain/terms.ts';
import { compareText } from '../../text/compare-text.ts';
import { remembered } from './remembered.ts';
import { shownTitle } from './shown-title.ts';

/** Days of the stretches that a trend compares. */
const trendDays = 90;

/** Levels by labels with the incidents of each, for the chain's view. */
export function chainCells(
  all: Iterable<PostmortemFacts>,
  vocabulary: Vocabulary,
  today: IsoDate,
  isRepeat: (facts: PostmortemFacts) => boolean,
): Pick<ChainResult, 'levels' | 'labels' | 'cells'> {
  const cells = new Map<string, PostmortemFacts[]>();
  const levelOf = remembered((written: string) => canonicalTerm(written, vocabulary.levels));
  const labelOf = remembered((written: string) => canonicalTerm(written, vocabulary.labels));
  for (const facts of all) {
    const level = levelOf(facts.level ?? '');
    const label = labelOf(facts.label ?? '');
    if (level === '' && label === '' && !facts.usesChain) continue;
    const key = JSON.stringify([level, label]);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [facts]);
    else cell.push(facts);
  }
  const rows = [...cells].map(([key, incidents]) => {
    const [level = '', label = ''] = JSON.parse(key) as readonly string[];
    return cellOf(level, label, incidents, today, isRepeat);
  });
  return {
    levels: names(
      vocabulary.levels,
      rows.map(({ level }) => level),
    ),
    labels: names(
      vocabulary.labels,
      rows.map(({ label }) => label),
    ),
    cells: rows,
  };
}

function cellOf(
  level: string,
  label: string,
  incidents: readonly PostmortemFacts[],
  today: IsoDate,
  isRepeat: (facts: PostmortemFacts) => boolean,
): ChainCell {
  const ages = incidents.flatMap(({ date }) => (date === null ? [] : [daysBetween(date, today)]));
  const listed = incidents.map((facts) => incidentOf(facts, isRepeat(facts)));
  return {
    level,
    label,
    incidents: listed.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.uri, b.uri)),
    recent: ages.filter((age) => age >= 0 && age < trendDays).length,
    before: ages.filter((age) => age >= trendDays && age < 2 * trendDays).length,
    repeats: listed.filter(({ repeat }) => repeat).length,
  };
}

function incidentOf(facts: PostmortemFacts, repeat: boolean): ChainIncident {
  const { uri, id, date, severity, services } = facts;
  return { uri, id, title: shownTitle(facts), date, severity, services, repeat };
}

/** The team's terms in their order, then others that documents use; what nobody said is no name. */
function names(terms: readonly Term[], used: readonly string[]): readonly string[] {
  const known = terms.map(({ name }) => name);
  const others = [...new Set(used)].filter((name) => name !== '' && !known.includes(name)).sort();
  return [...known, ...others];
}
