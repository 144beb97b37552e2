import { resolve } from 'node:path';
import { entryLines } from '../../features/import-timeline/entry-lines.ts';
import { readTextFile } from '../../host/node-read.ts';
import { readTimelineText } from '../../import-timeline/read-timeline-text.ts';
import { zoneOn } from '../../model/lexicon/time/zone.ts';
import type { Arguments } from '../arguments.ts';
import { clockOf } from '../clock.ts';
import { dateOf } from '../command-line.ts';
import { displayPath } from '../display-path.ts';
import { readInput } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { asItIs, shown } from '../text/shown.ts';

/** Prints what a chat, a status page, CSV, JSON or a git log says with times, as bullets of a timeline; writes no file. */
export function runImportTimeline(args: Arguments, terminal: Terminal): ExitCode {
  const [operand, second] = args.operands;
  if (operand === undefined || second !== undefined) {
    throw new UsageError("'import-timeline' needs one file, or - for standard input");
  }
  const near = dateOf(args, 'date') ?? clockOf(dateOf(args, 'today'), terminal).today();
  const zone = args.value('zone');
  if (zone !== null && zoneOn(zone, near, null).offset === null) {
    throw new UsageError(`--zone needs a zone such as UTC or Europe/Berlin, not '${zone}'`);
  }
  const file = resolve(terminal.cwd, operand);
  const read = operand === '-' ? readInput(terminal) : readTextFile(file);
  if (read.kind !== 'text') throw new UsageError(`${displayPath(file, terminal.cwd)}: ${read.message}`);
  const { entries, cut } = readTimelineText(read.text, { near, dateOrder: null });
  if (entries.length === 0) {
    terminal.error(shown`missing-link: no times with words beside them were found\n`);
    return exitCode.failure;
  }
  // Markdown: the words are on one line, escaped, and without marks that steer a terminal.
  terminal.out(asItIs(`${entryLines(entries, { zone, near }).join('\n')}\n`));
  if (cut)
    terminal.error(shown`missing-link: there is more; only the first ${entries.length} entries were read\n`);
  return exitCode.clean;
}
