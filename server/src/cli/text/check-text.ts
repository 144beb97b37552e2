import { digestOf } from '../../engine/digest.ts';
import { compareSeverity } from '../../engine/severity.ts';
import { counted } from '../../protocol/words.ts';
import { enumerated } from '../../text/enumerated.ts';
import type { FindingJson } from '../json.ts';
import type { RunSummary } from '../tally.ts';
import { severityStyle, styled } from './colour.ts';
import { joinedShown, name, type Shown, shown, shownWords } from './shown.ts';

/** Findings fewer than this are seen at a glance, in the order of their lines. */
const LEAST_FOR_DIGEST = 4;

/**
 * The findings of one file, one a line, `path:line:col: severity message [rule]`; hints only on request. Where they are
 * many, what a review would raise first comes first.
 */
export function findingsText(
  path: string,
  findings: readonly FindingJson[],
  hints: boolean,
  colour: boolean,
): Shown {
  const told = findings.filter((finding) => hints || compareSeverity(finding.severity, 'hint') > 0);
  const lines = (some: readonly FindingJson[]): Shown =>
    joinedShown(
      some.map((finding) => findingLine(path, finding, colour)),
      '',
    );
  const { first, rest } = digestOf(told);
  if (told.length < LEAST_FOR_DIGEST || rest.length === 0) return lines(told);
  const above = styled(shown`Raise first in ${name(path)}:`, 'bold', colour);
  const below = styled(shown`${rest.length} more, by line:`, 'bold', colour);
  return shown`${above}\n${lines(first)}${below}\n${lines(rest)}`;
}

function findingLine(path: string, finding: FindingJson, colour: boolean): Shown {
  const { line, character } = finding.range.start;
  const place = styled(shown`${name(path)}:${line + 1}:${character + 1}:`, 'bold', colour);
  const severity = styled(shownWords(finding.severity), severityStyle[finding.severity], colour);
  const rule = styled(shown`[${shownWords(finding.rule)}]`, 'dim', colour);
  const fixable = finding.fixable ? styled(shown` (fixable)`, 'dim', colour) : shown``;
  const lines = styled(linesShown(finding.lines ?? []), 'dim', colour);
  return shown`${place} ${severity} ${shownWords(finding.message)}${lines} ${rule}${fixable}\n`;
}

/** More lines than this are as good as a count. */
const MOST_LINES = 8;

/** ` (lines 12, 14 and 15)`: which of several a finding speaks of. */
function linesShown(lines: readonly number[]): Shown {
  if (lines.length === 0) return shown``;
  const told = lines.slice(0, MOST_LINES).map((line) => String(line + 1));
  const list = lines.length > MOST_LINES ? `${told.join(', ')}, …` : enumerated(told);
  return shown` (${shownWords(`${lines.length === 1 ? 'line' : 'lines'} ${list}`)})`;
}

/** The last line: what was looked at, what was found, and what can be or was repaired. */
export function summaryText(
  summary: RunSummary,
  repairs: { readonly fixable: number; readonly repaired: number },
  colour: boolean,
): Shown {
  const looked = shownWords(counted(summary.postmortems, 'post-mortem'));
  const found = [
    summary.errors > 0 ? [styled(shownWords(counted(summary.errors, 'error')), 'red', colour)] : [],
    summary.warnings > 0 ? [styled(shownWords(counted(summary.warnings, 'warning')), 'yellow', colour)] : [],
    summary.infos > 0 ? [styled(shown`${summary.infos} information`, 'blue', colour)] : [],
  ].flat();
  const repaired = repairs.repaired > 0 ? shown` ${repairs.repaired} repaired.` : shown``;
  if (found.length === 0) {
    return shown`${styled(shown`No findings`, 'green', colour)} in ${looked}.${repaired}\n`;
  }
  const fixable = repairs.fixable > 0 ? shown` --fix repairs ${repairs.fixable}.` : shown``;
  return shown`${joinedShown(found, ', ')} in ${looked}.${repaired}${fixable}\n`;
}
