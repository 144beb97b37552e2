import { type ImportedEntry, type ImportWorld, mostEntries } from './imported.ts';
import { messageLine } from './message-line.ts';
import { momentOfSaid, saidAt } from './said-moment.ts';

const COMMIT = /^commit ([0-9a-f]{7,64})\b/;
const HEADER = /^(Author|AuthorDate|Commit|CommitDate|Date|Merge): {1,12}(.{1,200})$/;
const HASH_FIRST = /^[*|\\/ ]{0,12}([0-9a-f]{7,40})[ \t]{1,4}(?=\S)/;
const SHORT = 10;

/** The commits that `git log` prints, in its usual form or one a line with dates; null for other text. */
export function readGitLog(lines: readonly string[], world: ImportWorld): readonly ImportedEntry[] | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (COMMIT.test(first)) return wholeCommits(lines, world);
  return HASH_FIRST.test(first) ? commitLines(lines, world) : null;
}

interface Commit {
  readonly hash: string;
  author: string | null;
  date: string;
  subject: string;
}

function wholeCommits(lines: readonly string[], world: ImportWorld): readonly ImportedEntry[] {
  const commits: Commit[] = [];
  for (const line of lines) {
    const hash = COMMIT.exec(line)?.[1];
    if (hash !== undefined) {
      if (commits.length > mostEntries) break;
      commits.push({ hash, author: null, date: '', subject: '' });
      continue;
    }
    const commit = commits.at(-1);
    if (commit === undefined) continue;
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (name === 'Author') commit.author = messageLine(value.replace(/<[^<>]{0,200}>/, ''));
    else if (name === 'Date' || name === 'CommitDate') commit.date = value;
    else if (commit.subject === '' && /^ {4}\S/.test(line)) commit.subject = line;
  }
  return commits.flatMap(({ hash, author, date, subject }) => {
    const said = saidAt(gitDate(date));
    return said === null ? [] : [entry(hash, author, momentOfSaid(said.written, null, world), subject)];
  });
}

/** `Tue Nov 3 14:02:11 2026 +0100` has its year behind the time. */
function gitDate(date: string): string {
  return date
    .trim()
    .replace(
      /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d):\d\d (\d{4})( [+-]\d{4})?$/,
      '$1 $2 $4 $3$5',
    )
    .replace(/ ([+-]\d\d)(\d\d)$/, ' UTC$1:$2');
}

/** `1a2b3c4 2026-11-03 14:02:11 +0100 Subject`; lines without a date are passed over. */
function commitLines(lines: readonly string[], world: ImportWorld): readonly ImportedEntry[] | null {
  const entries: ImportedEntry[] = [];
  for (const line of lines) {
    const match = HASH_FIRST.exec(line);
    if (match === null) continue;
    const rest = line
      .slice(match[0].length)
      .replace(/^([\d-]{10}[ T][\d:]{5,8}) ?([+-]\d\d):?(\d\d)(?= )/, '$1 UTC$2:$3');
    const said = saidAt(rest);
    if (said === null) continue;
    entries.push(entry(match[1] ?? '', null, momentOfSaid(said.written, null, world), rest.slice(said.rest)));
    if (entries.length > mostEntries) break;
  }
  return entries.length === 0 ? null : entries;
}

function entry(
  hash: string,
  author: string | null,
  moment: ImportedEntry['moment'],
  subject: string,
): ImportedEntry {
  return { moment, author, text: messageLine(`commit ${hash.slice(0, SHORT)}: ${subject}`) };
}
