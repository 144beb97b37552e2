/** Who and what is known by name; all compared without case. */
export interface Roster {
  /** First names, full names and handles of people. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** Tools, products and services that look like names. */
  readonly systems: readonly string[];
}
