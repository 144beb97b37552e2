import type { Severity } from '../config/config.ts';

export type Format = 'text' | 'json';
/** `check` also writes SARIF, for code hosts. */
export type CheckFormat = Format | 'sarif';

/** `fixes` also writes the follow-up tracker in the forms that other programs and people take. */
export type FixesFormat = Format | 'markdown' | 'csv' | 'ical';

/** The options that all commands over documents share, as read from the command line. */
export interface DocumentOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** `YYYY-MM-DD`; null: the clock decides. */
  readonly today: string | null;
  /** Read standard input and take it for this file. */
  readonly stdinFilename: string | null;
  /** A configuration file for all documents, whatever is beside them. */
  readonly config: string | null;
  readonly allowEmpty: boolean;
}

/** All post-mortems below the working directory. */
export const wholeFolder: DocumentOptions = {
  paths: ['.'],
  format: 'text',
  today: null,
  stdinFilename: null,
  config: null,
  allowEmpty: true,
};

export interface CheckOptions extends Omit<DocumentOptions, 'format'> {
  readonly format: CheckFormat;
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
  /** Where what was found is kept for the next run; `usual` is the place that tools have for that. */
  readonly cache: 'none' | 'usual' | { readonly folder: string };
  /** Text output shows hints too. */
  readonly hints: boolean;
}

export interface InspectOptions extends DocumentOptions {
  /** The output shows what decided. */
  readonly why: boolean;
}

export interface FixesOptions extends Omit<DocumentOptions, 'format'> {
  readonly format: FixesFormat;
}

/** A mistake on the command line: told in one line, exit code 2. */
export class UsageError extends Error {}
