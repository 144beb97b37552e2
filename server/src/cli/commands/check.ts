import { Source } from '../../text/source.ts';
import { fileUri } from '../../text/uri-text.ts';
import { CheckCache } from '../check-cache.ts';
import { checkDocuments, leastShown, type Outcome } from '../check-documents.ts';
import { clockOf } from '../clock.ts';
import { displayPath } from '../display-path.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import type { CheckOptions } from '../options.ts';
import { failureOf, tellErrors } from '../outcome.ts';
import { type RepairOutcome, repairDocuments } from '../repair-documents.ts';
import { noPages } from '../rule-pages.ts';
import { sarifLog, sarifResult } from '../sarif.ts';
import { SarifPlaces } from '../sarif-places.ts';
import type { CheckedConfig, SettingsByFolder } from '../settings.ts';
import { Tally } from '../tally.ts';
import type { PathError } from '../targets.ts';
import type { Terminal } from '../terminal.ts';
import { findingsText, summaryText } from '../text/check-text.ts';
import { asItIs, joinedShown, json, name, type Shown, shown } from '../text/shown.ts';
import { type SeverityCounts, type ToldFindings, tellOf } from '../told.ts';
import { writeBack } from '../write-back.ts';

/** One file of the result: what is shown of it, and what is counted. */
interface ShownFile {
  readonly postmortem: boolean;
  readonly counts: SeverityCounts;
  readonly text: Shown;
  readonly repaired: number;
  readonly error: PathError | null;
}

/** Checks documents and says what was found; with `--fix` repairs them first. */
export function runCheck(
  options: CheckOptions,
  settings: SettingsByFolder,
  version: string,
  terminal: Terminal,
): ExitCode {
  const places = new SarifPlaces(terminal.cwd, settings.repositoryOf(terminal.cwd));
  const show = (outcome: Outcome): ShownFile => shownOf(outcome, options, terminal, places);
  const checked = options.fix
    ? repairDocuments(options, settings, terminal, (outcome) => {
        const error = keep(outcome, options, terminal);
        return error === null
          ? { ...show(outcome), repaired: outcome.repaired }
          : { ...show(outcome.unrepaired), error };
      })
    : checkDocuments(options, settings, terminal, cacheOf(options, terminal), show);
  const { results, looked } = checked;
  const errors = [...checked.errors, ...results.flatMap(({ error }) => error ?? [])];
  const configs = settings.files().filter(({ findings }) => findings.length > 0);
  const files = [...configs.map((file) => shownConfig(file, options, terminal, places)), ...results];
  const tally = new Tally();
  for (const { postmortem, counts } of files) tally.add(postmortem, counts);

  if (options.format === 'json') terminal.out(json(jsonOutput(files, errors, tally)));
  else if (options.format === 'sarif') {
    const results = files.map(({ text }) => text).filter((text) => text !== '');
    const { pages = noPages } = terminal;
    terminal.out(json(sarifLog(results, { version, pages, places, errors })));
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

/** Null where none is wanted. A repair reads everything again: it changes what a cache would know. */
function cacheOf(options: CheckOptions, terminal: Terminal): CheckCache | null {
  const { programSign } = terminal;
  if (options.cache === 'none' || options.fix || programSign === null) return null;
  const folder = options.cache === 'usual' ? terminal.cacheFolder() : options.cache.folder;
  return new CheckCache(folder, leastShown(options), programSign, clockOf(options.today, terminal).today());
}

function shownOf(
  { path, recognised, told }: Outcome,
  options: CheckOptions,
  terminal: Terminal,
  places: SarifPlaces,
): ShownFile {
  return {
    postmortem: recognised,
    counts: told.counts,
    text:
      options.format === 'text'
        ? fileText(path, recognised, told, options, terminal)
        : fileData(path, recognised, told, options, places),
    repaired: 0,
    error: null,
  };
}

/** Hands the repaired text on: to the file, or to standard output where it came from standard input. */
function keep({ before, text }: RepairOutcome, options: CheckOptions, terminal: Terminal): PathError | null {
  if (options.stdinFilename !== null) {
    terminal.out(asItIs(before.bom ? `\ufeff${text}` : text));
    return null;
  }
  const { file, bom, path, postmortem } = before;
  if (text === postmortem.source.text) return null;
  const result = writeBack({ file, bom, before: postmortem.source.text, after: text });
  return result.kind === 'written' ? null : { path, message: result.reason };
}

function shownConfig(
  { file, text, findings }: CheckedConfig,
  options: CheckOptions,
  terminal: Terminal,
  places: SarifPlaces,
): ShownFile {
  const path = displayPath(file, terminal.cwd);
  const told = tellOf(findings, new Source(text), fileUri(file));
  const output =
    options.format === 'text'
      ? findingsText(path, told.findings(), true, terminal.colour)
      : fileData(path, false, told, options, places);
  return { postmortem: false, counts: told.counts, text: output, repaired: 0, error: null };
}

/** JSON, which is made safe to look at when it is whole. */
function fileData(
  path: string,
  postmortem: boolean,
  told: ToldFindings,
  { format }: CheckOptions,
  places: SarifPlaces,
): Shown {
  if (format === 'sarif') {
    const names = told.fingerprints();
    const results = told
      .findings()
      .map((finding, at) => JSON.stringify(sarifResult(finding, names[at] ?? '', path, places)));
    return asItIs(results.join(','));
  }
  return asItIs(`{"path":${JSON.stringify(path)},"postmortem":${postmortem},"findings":${told.json()}}`);
}

function fileText(
  path: string,
  recognised: boolean,
  told: ToldFindings,
  options: CheckOptions,
  terminal: Terminal,
): Shown {
  if (recognised) return findingsText(path, told.findings(), options.hints, terminal.colour);
  return shown`${name(path)}: not a post-mortem, not checked ('missing-link inspect' shows why)\n`;
}

function jsonOutput(files: readonly ShownFile[], errors: readonly PathError[], tally: Tally): string {
  const listed = files.map(({ text }) => text).join(',');
  const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
  return `{"version":1,"files":[${listed}]${told},"summary":${JSON.stringify(tally.summary())}}\n`;
}

function textOutput(
  files: readonly ShownFile[],
  options: CheckOptions,
  tally: Tally,
  terminal: Terminal,
): Shown {
  const told = files.map(({ text }) => text).filter((text) => text !== '');
  if (tally.summary().postmortems === 0) return joinedShown(told, '\n');
  const repaired = files.reduce((sum, file) => sum + file.repaired, 0);
  const fixable = options.fix ? 0 : tally.fixable;
  const summary = summaryText(tally.summary(), { repaired, fixable }, terminal.colour);
  return joinedShown([...told, summary], '\n');
}
