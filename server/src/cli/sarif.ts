import { inLine, visible } from '../protocol/visible-text.ts';
import { allRules } from '../rules/registry.ts';
import { contentHash } from '../text/content-hash.ts';
import type { FindingJson } from './json.ts';
import type { RulePages } from './rule-pages.ts';
import { type SarifPlaces, sourceRoot } from './sarif-places.ts';
import { levels, sarifRules } from './sarif-rules.ts';
import type { PathError } from './targets.ts';

/** SARIF 2.1.0, the form in which code hosts take findings. */

const indexOfRule: ReadonlyMap<string, number> = new Map(allRules.map(({ id }, index) => [id, index]));

/** One finding as a result; places count from one, in UTF-16. `fingerprint` names it within its file. */
export function sarifResult(
  finding: FindingJson,
  fingerprint: string,
  path: string,
  places: SarifPlaces,
): object {
  const { start, end } = finding.range;
  const artifactLocation = places.of(path);
  return {
    ruleId: finding.rule,
    ruleIndex: indexOfRule.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: inLine(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
    ...(finding.lines === undefined
      ? {}
      : {
          relatedLocations: finding.lines.map((line, id) => ({
            id,
            physicalLocation: { artifactLocation, region: { startLine: line + 1 } },
          })),
        }),
    partialFingerprints: { 'missingLink/v1': contentHash(`${artifactLocation.uri}\n${fingerprint}`) },
  };
}

/** What a log says about the run. */
export interface SarifRun {
  readonly version: string;
  readonly pages: RulePages;
  readonly places: SarifPlaces;
  readonly errors: readonly PathError[];
}

/**
 * The whole log; `results` are already JSON. It has no `automationDetails`: code hosts keep apart what several jobs or
 * folders upload by a category of their own, and one that is here would take its place.
 */
export function sarifLog(results: readonly string[], { version, pages, places, errors }: SarifRun): string {
  const driver = { name: 'missing-link', version, semanticVersion: version, rules: sarifRules(pages) };
  const head = JSON.stringify({
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { uri: places.rootUri } },
    invocations: [invocationOf(errors)],
  });
  // Thousands of results are written once, not parsed and written again.
  const run = `${head.slice(0, -1)},"results":[${results.join(',')}]}`;
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${run}]}\n`;
}

function invocationOf(errors: readonly PathError[]): object {
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(({ path, message }) => ({
      level: 'error',
      message: { text: `${visible(path)}: ${inLine(message)}` },
    })),
  };
}
