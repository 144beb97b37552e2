import { factsOf } from '../../model/document/extract-facts.ts';
import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { isSnoozed } from '../../protocol/due-groups.ts';
import { counted, distanceWords, spanWords } from '../../protocol/words.ts';
import { eachFollowUp, type FollowUp } from '../../report/follow-ups.ts';
import type { Source } from '../../text/source.ts';

/** What is said above a fix, or above the table that holds several. */
export interface FixLens {
  /** Names it among those of the document. */
  readonly of: string;
  /** Zero-based. */
  readonly line: number;
  readonly words: string;
}

/** How far each open fix with a date is, and each done one whose check is due; one for all rows of a table. */
export function fixLenses(postmortem: Postmortem, today: IsoDate, archiveAfter: number): readonly FixLens[] {
  const { source } = postmortem;
  const facts = factsOf(postmortem, today, archiveAfter);
  const byKey = new Map(facts.fixes.map(({ key }, at) => [key, postmortem.fixes[at]]));
  const alone: FixLens[] = [];
  const tables = new Map<number, FollowUp[]>();
  const headers = new HeaderLines(source);
  for (const followUp of eachFollowUp([facts], today)) {
    const fix = byKey.get(followUp.fix.key);
    if (fix === undefined || !isDated(followUp)) continue;
    if (fix.shape !== 'row') {
      const words = dueWords(followUp);
      if (words !== null) alone.push({ of: followUp.fix.key, line: fix.line, words });
      continue;
    }
    const header = headers.of(fix);
    if (header === null) continue;
    const rows = tables.get(header);
    if (rows === undefined) tables.set(header, [followUp]);
    else rows.push(followUp);
  }
  const together = [...tables].map(([line, rows]) => ({
    of: `table ${line}`,
    line,
    words: tableWords(rows),
  }));
  return [...alone, ...together.filter(({ words }) => words !== '')];
}

/** Whether somebody waits for its day. */
function isDated({ group, day }: FollowUp): boolean {
  if (day === null) return false;
  return ['overdue', 'verify', 'this-week', 'next-week', 'later'].includes(group);
}

function dueWords({ group, day, days, fix }: FollowUp): string | null {
  if (day === null || days === null) return null;
  if (group === 'overdue') return `Overdue by ${spanWords(-days)}`;
  if (group === 'verify') return `Check was due ${distanceWords(days)}`;
  return isSnoozed({ group, day, due: fix.due }) ? `Snoozed until ${day}` : `Due ${distanceWords(days)}`;
}

function tableWords(rows: readonly FollowUp[]): string {
  const of = (...groups: FollowUp['group'][]): readonly FollowUp[] =>
    rows.filter(({ group }) => groups.includes(group));
  const overdue = of('overdue');
  const coming = of('this-week', 'next-week', 'later')
    .filter(({ group, day, fix }) => !isSnoozed({ group, day, due: fix.due }))
    .flatMap(({ days }) => days ?? []);
  const checks = of('verify');
  return [
    overdue.length === 0 ? '' : `${overdue.length} overdue`,
    coming.length === 0 ? '' : `next due ${distanceWords(coming.reduce((a, b) => Math.min(a, b)))}`,
    checks.length === 0 ? '' : `${counted(checks.length, 'check')} due`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Finds the first line of the table that a row is in; a lens between two rows would tear the table apart. */
class HeaderLines {
  readonly #source: Source;
  #last: { readonly header: number; readonly row: number } | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Null for a table that is not drawn with pipes. */
  of({ line }: Fix): number | null {
    // Rows come in order: the way up ends at the row before, where that is in the same table.
    let top = line;
    while (top >= 0 && this.#source.lineText(top).includes('|')) {
      if (this.#last !== null && top === this.#last.row) {
        top = this.#last.header - 1;
        break;
      }
      top--;
    }
    if (top === line) return null;
    this.#last = { header: top + 1, row: line };
    return top + 1;
  }
}
