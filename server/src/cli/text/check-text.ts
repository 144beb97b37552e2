import { compareSeverity } from '../../engine/severity.ts';
import { counted } from '../../protocol/words.ts';
import type { FindingJson } from '../json.ts';
import type { Summary } from '../tally.ts';
import { oneLine, severityStyle, styled } from './colour.ts';

/** The findings of one file, one a line, `path:line:col: severity message [rule]`; hints only on request. */
export function findingsText(
  path: string,
  findings: readonly FindingJson[],
  hints: boolean,
  colour: boolean,
): string {
  return findings
    .filter((finding) => hints || compareSeverity(finding.severity, 'hint') > 0)
    .map((finding) => findingLine(path, finding, colour))
    .join('');
}

function findingLine(path: string, finding: FindingJson, colour: boolean): string {
  const { line, character } = finding.range.start;
  const place = styled(`${path}:${line + 1}:${character + 1}:`, 'bold', colour);
  const severity = styled(finding.severity, severityStyle[finding.severity], colour);
  const rule = styled(`[${finding.rule}]`, 'dim', colour);
  const fixable = finding.fixable ? styled(' (fixable)', 'dim', colour) : '';
  return `${place} ${severity} ${oneLine(finding.message)} ${rule}${fixable}\n`;
}

/** The last line: what was looked at, what was found, and what can be or was repaired. */
export function summaryText(
  summary: Summary,
  repairs: { readonly fixable: number; readonly repaired: number },
  colour: boolean,
): string {
  const looked = counted(summary.postmortems, 'post-mortem');
  const found = [
    summary.errors > 0 ? styled(counted(summary.errors, 'error'), 'red', colour) : '',
    summary.warnings > 0 ? styled(counted(summary.warnings, 'warning'), 'yellow', colour) : '',
    summary.infos > 0 ? styled(`${summary.infos} information`, 'blue', colour) : '',
  ].filter((part) => part !== '');
  const repaired = repairs.repaired > 0 ? ` ${repairs.repaired} repaired.` : '';
  if (found.length === 0) {
    return `${styled('Nothing to mend', 'green', colour)} in ${looked}.${repaired}\n`;
  }
  const fixable = repairs.fixable > 0 ? ` --fix repairs ${repairs.fixable}.` : '';
  return `${found.join(', ')} in ${looked}.${repaired}${fixable}\n`;
}
