import type { Finding } from '../../rules/rule.ts';
import { Source } from '../../text/source.ts';
import { checkDocuments, repairDocuments } from '../check-documents.ts';
import { displayPath } from '../display-path.ts';
import type { Document } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { findingJson } from '../json.ts';
import type { CheckOptions } from '../options.ts';
import { failureOf, tellErrors } from '../outcome.ts';
import { writeBack } from '../repair-file.ts';
import { sarifLog, sarifResult } from '../sarif.ts';
import type { ConfigFile, Settings } from '../settings.ts';
import { Tally } from '../tally.ts';
import type { PathError } from '../targets.ts';
import type { Terminal } from '../terminal.ts';
import { findingsText, summaryText } from '../text/check-text.ts';

/** One file of the result: what is shown of it, and what is counted. */
interface Shown {
  readonly postmortem: boolean;
  readonly findings: readonly Pick<Finding, 'severity' | 'fixable'>[];
  readonly text: string;
  readonly repaired: number;
  readonly error: PathError | null;
}

/** Checks documents and tells what was found; with `--fix` repairs them first. */
export function runCheck(
  options: CheckOptions,
  settings: Settings,
  version: string,
  terminal: Terminal,
): ExitCode {
  const work = options.fix ? repairDocuments : checkDocuments;
  const {
    results,
    looked,
    errors: unread,
  } = work(options, settings, terminal, (document, findings, repaired) =>
    shownOf(document, findings, repaired, options, terminal),
  );
  const errors = [...unread, ...results.flatMap(({ error }) => error ?? [])];
  const configs = settings.files().filter(({ findings }) => findings.length > 0);
  const files = [...configs.map((file) => shownConfig(file, options, terminal)), ...results];
  const tally = new Tally();
  for (const { postmortem, findings } of files) tally.add(postmortem, findings);

  if (options.format === 'json') terminal.out(jsonOutput(files, errors, tally));
  else if (options.format === 'sarif') {
    terminal.out(
      sarifLog(
        files.map(({ text }) => text).filter((text) => text !== ''),
        errors,
        version,
      ),
    );
  } else {
    // Repaired standard input goes on to the next program; what is left to say goes beside it.
    const tell = options.fix && options.stdinFilename !== null ? terminal.error : terminal.out;
    tell(textOutput(files, options, tally, terminal));
    tellErrors(errors, terminal);
  }
  const failure = failureOf(options, results.length, looked, errors, terminal);
  if (failure !== exitCode.clean || configs.length > 0) return exitCode.failure;
  return tally.reaches(options.failOn) ? exitCode.findings : exitCode.clean;
}

function shownOf(
  document: Document,
  findings: readonly Finding[],
  repaired: number,
  options: CheckOptions,
  terminal: Terminal,
): Shown {
  const { postmortem } = document;
  const text =
    options.format === 'text'
      ? fileText(document, findings, options, terminal)
      : fileData(document.path, postmortem.recognised, findings, postmortem.source, options);
  return {
    postmortem: postmortem.recognised,
    findings: findings.map(({ severity, fixable }) => ({ severity, fixable })),
    text,
    repaired,
    error: options.fix ? keep(document, repaired, options, terminal) : null,
  };
}

/** Hands the repaired text on: to the file, or to standard output where it came from standard input. */
function keep(
  document: Document,
  repaired: number,
  options: CheckOptions,
  terminal: Terminal,
): PathError | null {
  if (options.stdinFilename !== null) {
    terminal.out(document.postmortem.source.text);
    return null;
  }
  if (repaired === 0 || writeBack(document)) return null;
  return { path: document.path, message: 'cannot be written' };
}

function shownConfig({ file, text, findings }: ConfigFile, options: CheckOptions, terminal: Terminal): Shown {
  const path = displayPath(file, terminal.cwd);
  const source = new Source(text);
  const shown =
    options.format === 'text'
      ? findingsText(path, source, findings, true, terminal.colour)
      : fileData(path, false, findings, source, options);
  return { postmortem: false, findings, text: shown, repaired: 0, error: null };
}

function fileData(
  path: string,
  postmortem: boolean,
  findings: readonly Finding[],
  source: Source,
  { format }: CheckOptions,
): string {
  if (format === 'sarif') {
    return findings.map((finding) => JSON.stringify(sarifResult(finding, path, source))).join(',');
  }
  return JSON.stringify({
    path,
    postmortem,
    findings: findings.map((finding) => findingJson(finding, source)),
  });
}

function fileText(
  { path, postmortem }: Document,
  findings: readonly Finding[],
  options: CheckOptions,
  terminal: Terminal,
): string {
  if (postmortem.recognised) {
    return findingsText(path, postmortem.source, findings, options.hints, terminal.colour);
  }
  return `${path}: not a post-mortem, not checked ('missing-link inspect' says why)\n`;
}

function jsonOutput(files: readonly Shown[], errors: readonly PathError[], tally: Tally): string {
  const listed = files.map(({ text }) => text).join(',');
  const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
  return `{"version":1,"files":[${listed}]${told},"summary":${JSON.stringify(tally.summary())}}\n`;
}

function textOutput(
  files: readonly Shown[],
  options: CheckOptions,
  tally: Tally,
  terminal: Terminal,
): string {
  if (files.length === 0) return '';
  const shown = files.map(({ text }) => text).filter((text) => text !== '');
  if (tally.summary().postmortems === 0) return shown.join('\n');
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  const fixable = options.fix ? 0 : tally.fixable;
  const summary = summaryText(tally.summary(), { repaired, fixable }, terminal.colour);
  return [...shown, summary].join('\n');
}
