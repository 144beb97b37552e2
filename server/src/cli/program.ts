import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { kindOfPath } from '../host/node-read.ts';
import { runCheck } from './commands/check.ts';
import { runFixes } from './commands/fixes.ts';
import { runInspect } from './commands/inspect.ts';
import { runRules } from './commands/rules.ts';
import { type ExitCode, exitCode } from './exit-codes.ts';
import { type CheckOptions, type Format, type ReadOptions, UsageError } from './options.ts';
import { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What commander gives for the shared options. */
interface RawOptions {
  readonly format: Format;
  readonly today?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly allowEmpty?: boolean;
  readonly failOn: CheckOptions['failOn'] | 'info';
  readonly fix?: boolean;
  readonly hints?: boolean;
}

/** Runs one command line (without node and script); never throws on what a user can type. */
export function runProgram(args: readonly string[], version: string, terminal: Terminal): ExitCode {
  let code: ExitCode = exitCode.clean;
  const program = new Command('missing-link')
    .description('Checks incident post-mortems and lists their fixes.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError("'missing-link --help' lists commands and options.")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error });

  withReadOptions(program.command('check'), 'Check post-mortems; the folder "." where no path is given.')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on findings of this severity or above')
        .choices(['error', 'warning', 'information', 'info', 'hint', 'never'])
        .default('warning'),
    )
    .option('--fix', 'write complete repairs into the files')
    .option('--hints', 'show hints in text output too')
    .action((paths: string[], raw: RawOptions) => {
      const options: CheckOptions = {
        ...readOptions(paths, raw),
        failOn: raw.failOn === 'info' ? 'information' : raw.failOn,
        fix: raw.fix ?? false,
        hints: raw.hints ?? false,
      };
      if (options.fix && options.stdinFilename !== null && options.format === 'json') {
        throw new UsageError(
          '--fix writes the repaired standard input to standard output: no JSON beside it',
        );
      }
      code = runCheck(options, settingsOf(options, terminal), terminal);
    });
  withReadOptions(program.command('fixes'), 'List the fixes of post-mortems.').action(
    (paths: string[], raw: RawOptions) => {
      const options = readOptions(paths, raw);
      code = runFixes(options, settingsOf(options, terminal), terminal);
    },
  );
  withReadOptions(program.command('inspect'), 'Show how documents are read, and why.').action(
    (paths: string[], raw: RawOptions) => {
      const options = readOptions(paths, raw);
      code = runInspect(options, settingsOf(options, terminal), terminal);
    },
  );
  withFormat(program.command('rules').description('List the rules.')).action((raw: RawOptions) => {
    code = runRules(raw.format, terminal);
  });

  try {
    program.parse(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.failure;
    if (error instanceof UsageError) {
      terminal.error(`missing-link: ${error.message}\n`);
      return exitCode.failure;
    }
    throw error;
  }
}

function withReadOptions(command: Command, description: string): Command {
  return withFormat(command.description(description).argument('[paths...]', 'files, folders or globs'))
    .option('--today <date>', 'take this for today (YYYY-MM-DD)', civilDate)
    .option('--stdin-filename <path>', 'read standard input and take it for this file')
    .option('--config <file>', 'use this configuration for every file')
    .option('--allow-empty', 'exit 0 where no post-mortem is found');
}

function withFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'),
  );
}

function readOptions(paths: readonly string[], raw: RawOptions): ReadOptions {
  if (raw.stdinFilename !== undefined && paths.length > 0) {
    throw new UsageError('--stdin-filename reads standard input: no paths beside it');
  }
  return {
    paths,
    format: raw.format,
    today: raw.today ?? null,
    stdinFilename: raw.stdinFilename ?? null,
    config: raw.config ?? null,
    allowEmpty: raw.allowEmpty ?? false,
  };
}

function settingsOf(options: ReadOptions, terminal: Terminal): Settings {
  if (options.config === null) return new Settings(terminal.cwd, null);
  const file = resolve(terminal.cwd, options.config);
  if (kindOfPath(file) !== 'file') throw new UsageError(`no such configuration file: ${options.config}`);
  return new Settings(terminal.cwd, file);
}

function civilDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const valid = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime());
  if (!valid || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('A date of the calendar is needed, YYYY-MM-DD.');
  }
  return value;
}
