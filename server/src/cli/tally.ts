import type { Severity } from '../config/config.ts';
import { compareSeverity } from '../engine/severity.ts';
import type { SeverityCounts } from './told.ts';

/** The numbers at the end, named as in the JSON contract. */
export interface RunSummary {
  readonly files: number;
  readonly postmortems: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Counts findings by severity. */
export class Tally {
  fixable = 0;
  #files = 0;
  #postmortems = 0;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  add(postmortem: boolean, counts: SeverityCounts): void {
    this.#files++;
    if (postmortem) this.#postmortems++;
    for (const severity of severities) this.#counts[severity] += counts[severity];
    this.fixable += counts.fixable;
  }

  summary(): RunSummary {
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
    return severities.some((one) => this.#counts[one] > 0 && compareSeverity(one, severity) >= 0);
  }
}
