import { isOpen } from '../model/document/fix-state.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { dueGroups, dueLabels } from '../protocol/due-groups.ts';
import { figureWords, fixFigures } from '../protocol/fix-figures.ts';
import { inMarkdown, markdownLink, pathTarget } from '../protocol/markdown-text.ts';
import { counted, statusWords } from '../protocol/words.ts';
import type { Steps } from '../text/steps.ts';
import { dueText } from './due-words.ts';
import type { Entry } from './entry.ts';

interface Column {
  readonly title: string;
  readonly cell: (entry: Entry) => string;
  /** Left out where no fix has anything to say in it. */
  readonly optional: boolean;
}

const columns: readonly Column[] = [
  { title: 'Fix', cell: fixCell, optional: false },
  { title: 'Incident', cell: incidentCell, optional: false },
  {
    title: 'Owner',
    cell: ({ fix, group }) => owners(fix.owners, isOpen(fix.status) && group !== 'tracked'),
    optional: false,
  },
  { title: 'Due', cell: dueText, optional: false },
  { title: 'Severity', cell: ({ facts }) => inMarkdown(facts.severity ?? ''), optional: true },
  { title: 'Level', cell: ({ facts }) => inMarkdown(facts.level ?? ''), optional: true },
  { title: 'Tracker', cell: trackerCell, optional: true },
  { title: 'Status', cell: ({ fix }) => statusWords(fix.status), optional: false },
];

/**
 * The follow-up tracker as a page of markdown: how things are, and a table for each group by urgency. Items of
 * archived post-mortems of which nothing says whether they were done are counted, not listed.
 */
export function* trackerMarkdown(entries: readonly Entry[], today: IsoDate): Steps<string> {
  const listed = entries.filter(({ group }) => group !== 'unmarked');
  const shown = columns.filter(
    ({ cell, optional }) => !optional || listed.some((entry) => cell(entry) !== ''),
  );
  const groups: string[] = [];
  for (const group of dueGroups) {
    const members = listed.filter((entry) => entry.group === group);
    if (members.length > 0) groups.push(yield* section(dueLabels[group], members, shown));
  }
  const silent = entries.length - listed.length;
  const rest =
    silent === 0
      ? []
      : [
          `Not listed: ${counted(silent, 'item')} of archived post-mortems; without a mark that says whether they were done.\n`,
        ];
  return [`# Open fixes\n`, `${standing(listed, today)}\n`, ...groups, ...rest].join('\n');
}

function standing(entries: readonly Entry[], today: IsoDate): string {
  const figures = fixFigures(entries);
  if (figures.all === 0) return `As of ${today}: nothing is open.`;
  const open = entries.filter(({ fix }) => isOpen(fix.status));
  const incidents = new Set(open.map(({ facts }) => facts.uri)).size;
  const [first = '', ...others] = figureWords(figures);
  const said =
    figures.open === 0
      ? ['nothing is open', ...figureWords(figures)]
      : [`${first} of ${counted(incidents, 'incident')}`, ...others];
  const bold = entries.some(({ fix }) => fix.kind === 'structural') ? ' Structural fixes are in bold.' : '';
  return `As of ${today}: ${said.join(', ')}.${bold}`;
}

function* section(title: string, entries: readonly Entry[], shown: readonly Column[]): Steps<string> {
  const lines = [lineOf(shown.map((column) => column.title)), lineOf(shown.map(() => '---'))];
  for (const entry of entries) {
    lines.push(lineOf(shown.map(({ cell }) => cell(entry))));
    yield lines.length;
  }
  return `## ${title} (${entries.length})\n\n${lines.join('')}`;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function fixCell({ fix }: Entry): string {
  const title = inMarkdown(fix.title);
  return fix.kind === 'structural' && title !== '' ? `**${title}**` : title;
}

function incidentCell({ facts, path }: Entry): string {
  const name = [facts.id, facts.title].filter((part) => part !== null && part !== '').join(': ');
  return markdownLink(name === '' ? (path.split('/').at(-1) ?? path) : name, pathTarget(path));
}

function owners(names: readonly string[], needed: boolean): string {
  if (names.length === 0) return needed ? 'no owner' : '';
  return inMarkdown(names.join(', '));
}

function trackerCell({ trackers }: Entry): string {
  return trackers.map(({ id, url }) => (url === null ? inMarkdown(id) : markdownLink(id, url))).join(', ');
}
