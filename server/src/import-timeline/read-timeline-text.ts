import { mostImported } from '../protocol/timeline-import.ts';
import { type ImportedTimeline, type ImportWorld, mostEntries } from './imported.ts';
import { readCsv } from './read-csv.ts';
import { readGitLog } from './read-git-log.ts';
import { readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';

/** Longer lines are cut: no chat and no log has any. */
const LONGEST_LINE = 2000;
const MOST_LINES = 20_000;

/**
 * What a pasted text tells with times: a list in JSON, a table in CSV, what `git log` prints, a chat, or lines with times.
 * Total and linear; no more than the first `mostImported` units and `mostEntries` entries are read.
 */
export function readTimelineText(whole: string, world: ImportWorld): ImportedTimeline {
  const text = whole.slice(0, mostImported).replace(/^\uFEFF/, '');
  const cut = whole.length > mostImported;
  const json = readJson(text, world);
  if (json !== null) return timeline('json', json, cut);
  const all = text.split(/\r\n|\r|\n/);
  const lines = all.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const git = readGitLog(lines, world);
  if (git !== null) return timeline('git log', git, cut);
  const csv = readCsv(text, world);
  if (csv !== null) return timeline('csv', csv, cut);
  const { format, entries } = readLines(lines, world);
  return timeline(format, entries, cut || all.length > MOST_LINES);
}

function timeline(
  format: ImportedTimeline['format'],
  entries: ImportedTimeline['entries'],
  cut: boolean,
): ImportedTimeline {
  return { format, entries: entries.slice(0, mostEntries), cut: cut || entries.length > mostEntries };
}
