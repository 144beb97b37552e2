import { counted } from '../protocol/words.ts';
import { Source } from '../text/source.ts';
import { displayPath } from './display-path.ts';
import { type ExitCode, exitCode } from './exit-codes.ts';
import type { DocumentOptions } from './options.ts';
import type { SettingsByFolder } from './settings.ts';
import type { PathError } from './targets.ts';
import type { Terminal } from './terminal.ts';
import { joinedShown, name, shown, shownWords } from './text/shown.ts';

/** Faults of the configurations in force, as errors on their files. */
export function configErrors(settings: SettingsByFolder, terminal: Terminal): readonly PathError[] {
  return settings.files().flatMap(({ file, text, findings }) => {
    const source = new Source(text);
    return findings.map((finding) => ({
      path: displayPath(file, terminal.cwd),
      message: `line ${source.lineAt(finding.span.start) + 1}: ${finding.message}`,
    }));
  });
}

/** Tells the errors on standard error, one a line. */
export function tellErrors(errors: readonly PathError[], terminal: Terminal): void {
  for (const { path, message } of errors) {
    terminal.error(shown`missing-link: ${name(path)}: ${shownWords(message)}\n`);
  }
}

/** Failure where something could not be read or nothing matched; tells the latter. */
export function failureOf(
  options: Omit<DocumentOptions, 'format'>,
  matched: number,
  looked: number,
  errors: readonly PathError[],
  terminal: Terminal,
): ExitCode {
  if (errors.length > 0) return exitCode.failure;
  if (matched > 0 || options.allowEmpty || options.stdinFilename !== null) return exitCode.clean;
  const where =
    options.paths.length === 0 ? shownWords('this folder') : joinedShown(options.paths.map(name), ', ');
  const looks =
    looked === 0
      ? 'there are no markdown files'
      : `none of ${counted(looked, 'markdown file')} looks like one; run 'missing-link inspect FILE' to see why`;
  terminal.error(shown`missing-link: no post-mortem in ${where}: ${shownWords(looks)}\n`);
  return exitCode.failure;
}
