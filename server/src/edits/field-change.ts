import type { FixFieldName } from '../model/lexicon/meanings.ts';

/** One thing to be said of a fix; `value` is one line, `status` one of our words (`done`, `open`, …). */
export interface FieldChange {
  readonly field: FixFieldName;
  readonly value: string;
}

/** A value that can be on one line. */
export function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
