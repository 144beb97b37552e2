import type { Severity } from '../../config/config.ts';
import { check } from '../../engine/check.ts';
import { compareSeverity } from '../../engine/severity.ts';
import type { Finding } from '../../rules/rule.ts';
import { type Document, visitDocuments } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { findingJson } from '../json.ts';
import type { CheckOptions } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { findingsText, type Summary, summaryText } from '../text/check-text.ts';
import { worldOf } from '../world.ts';

/** Checks documents and tells what was found. */
export function runCheck(options: CheckOptions, settings: Settings, terminal: Terminal): ExitCode {
  const shown: string[] = [];
  const tally = new Tally();
  const walked = visitDocuments(options, settings, terminal, (document) => {
    const findings = check(document.postmortem, worldOf(document.settings, options.today, terminal));
    tally.add(document, findings);
    if (options.format === 'json') shown.push(JSON.stringify(fileJson(document, findings)));
    else shown.push(fileText(document, findings, options, terminal));
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors];
  const summary = tally.summary();
  if (options.format === 'json') {
    const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
    terminal.out(`{"version":1,"files":[${shown.join(',')}]${told},"summary":${JSON.stringify(summary)}}\n`);
  } else {
    const texts = shown.filter((text) => text !== '');
    if (summary.files > 0) texts.push(summaryText(summary, tally.fixable, terminal.colour));
    terminal.out(texts.join('\n'));
    tellErrors(errors, terminal);
  }
  const failure = failureOf(options, summary.files, walked.looked, errors, terminal);
  if (failure !== exitCode.clean) return failure;
  return tally.reaches(options.failOn) ? exitCode.findings : exitCode.clean;
}

function fileJson(document: Document, findings: readonly Finding[]): object {
  return {
    path: document.path,
    postmortem: document.postmortem.recognised,
    findings: findings.map((finding) => findingJson(finding, document.postmortem)),
  };
}

function fileText(
  document: Document,
  findings: readonly Finding[],
  options: CheckOptions,
  terminal: Terminal,
): string {
  if (!document.postmortem.recognised) {
    return `${document.path}: not a post-mortem, not checked ('missing-link inspect' says why)\n`;
  }
  const { source } = document.postmortem;
  return findingsText(document.path, source, findings, options.hints, terminal.colour);
}

class Tally {
  fixable = 0;
  #files = 0;
  #postmortems = 0;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  add(document: Document, findings: readonly Finding[]): void {
    this.#files++;
    if (document.postmortem.recognised) this.#postmortems++;
    for (const finding of findings) {
      this.#counts[finding.severity]++;
      if (finding.fixable) this.fixable++;
    }
  }

  summary(): Summary {
    return {
      files: this.#files,
      postmortems: this.#postmortems,
      errors: this.#counts.error,
      warnings: this.#counts.warning,
      infos: this.#counts.information,
      hints: this.#counts.hint,
    };
  }

  /** Whether some finding is at or above the severity. */
  reaches(severity: Severity | 'never'): boolean {
    if (severity === 'never') return false;
    const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
    return severities.some((one) => this.#counts[one] > 0 && compareSeverity(one, severity) >= 0);
  }
}
