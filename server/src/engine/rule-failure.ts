import type { RuleId } from '../rules/rule-ids.ts';

/** A rule that threw: it has no findings, and somebody must be told. */
export interface RuleFailure {
  readonly rule: RuleId;
  readonly error: unknown;
}

/** What is done with a failure. */
export type TellFailure = (failure: RuleFailure) => void;

/** Where nobody is told, in tests, the failure is one of the caller's. */
export function rethrow({ error }: RuleFailure): never {
  throw error;
}

/** A failure in one line, for a log. */
export function failureText({ rule, error }: RuleFailure): string {
  const [first = ''] = String(error).split('\n');
  return `The rule '${rule}' failed and has no findings here: ${first}`;
}
