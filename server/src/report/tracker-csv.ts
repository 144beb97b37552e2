import { stringify } from 'csv-stringify/sync';
import { plain } from '../protocol/plain-line.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';

/** So many lines are written in one step. */
const together = 50;

/** Other programs read these: columns are added at the end, never renamed or moved. */
const columns: readonly (readonly [string, (entry: Entry) => string])[] = [
  ['Fix', ({ fix }) => fix.title],
  ['Kind', ({ fix }) => fix.kind],
  ['Incident', ({ facts }) => facts.id ?? ''],
  ['Incident title', ({ facts }) => facts.title ?? ''],
  ['Owner', ({ fix }) => fix.owners.map((owner) => owner.replace(/^@/, '')).join(', ')],
  ['Due', ({ fix }) => fix.due ?? ''],
  ['Days overdue', ({ group, days }) => (group === 'overdue' && days !== null ? String(-days) : '')],
  ['Status', ({ fix }) => fix.status],
  ['Group', ({ group }) => group],
  ['Severity', ({ facts }) => facts.severity ?? ''],
  ['Services', ({ facts }) => facts.services.join(', ')],
  ['Level', ({ facts }) => facts.level ?? ''],
  ['Label', ({ facts }) => facts.label ?? ''],
  ['Trackers', ({ fix }) => fix.trackers.join(', ')],
  ['Tracker address', ({ trackers }) => trackers.find(({ url }) => url !== null)?.url ?? ''],
  ['Evidence', ({ fix }) => fix.evidence.join(', ')],
  ['Check by', ({ fix }) => fix.checkBy ?? ''],
  ['Look again', ({ fix }) => fix.acceptedUntil ?? ''],
  ['Incident date', ({ facts }) => facts.date ?? ''],
  ['File', ({ path }) => path],
  ['Line', ({ fix }) => String(fix.line + 1)],
];

/**
 * The follow-up tracker for a spreadsheet, by RFC 4180: one header, one line a fix. Owners are without `@` and what
 * a spreadsheet would take for a formula behind an apostrophe. Lines count from one.
 */
export function* trackerCsv(entries: readonly Entry[]): Steps<string> {
  let text = written([], true);
  for (let at = 0; at < entries.length; at += together) {
    text += written(entries.slice(at, at + together), false);
    yield text.length;
  }
  return text;
}

function written(entries: readonly Entry[], header: boolean): string {
  return stringify(
    entries.map((entry) => columns.map(([, value]) => plain(value(entry)))),
    {
      header,
      columns: columns.map(([name]) => name),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
