/** How a run ended; the numbers are a contract with scripts. */
export const exitCode = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Usage, configuration, a file that cannot be read, or nothing matched. */
  failure: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
