import { nearest } from '../text/nearest.ts';
import { type Arguments, type CommandInfo, readArguments } from './arguments.ts';
import {
  checkOptions,
  commands,
  documentOptions,
  fixesOptions,
  formatOf,
  settingsOf,
} from './command-line.ts';
import { runCheck } from './commands/check.ts';
import { runFixes } from './commands/fixes.ts';
import { runImportTimeline } from './commands/import-timeline.ts';
import { runInit } from './commands/init.ts';
import { runInspect } from './commands/inspect.ts';
import { runNew } from './commands/new.ts';
import { runRules } from './commands/rules.ts';
import { runSummary } from './commands/summary.ts';
import { type ExitCode, exitCode } from './exit-codes.ts';
import { commandHelp, programHelp } from './help.ts';
import { UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';
import { asItIs, shown, shownWords } from './text/shown.ts';

const list: readonly CommandInfo[] = Object.values(commands);

/** Runs one command line (without node and script); never throws on what a user can type. */
export async function runProgram(
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await run(args, version, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(shown`missing-link: ${shownWords(error.message)}\n`);
    return exitCode.failure;
  }
}

async function run(
  [name = '', ...rest]: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '') {
    terminal.error(asItIs(programHelp(list)));
    return exitCode.failure;
  }
  if (name === '--version' || name === '-V' || name === '-v') return told(`${version}\n`, terminal);
  if (name === '--help' || name === '-h') return told(programHelp(list), terminal);
  if (name === 'help') {
    const about = list.find((command) => command.name === rest[0]);
    return told(about === undefined ? programHelp(list) : commandHelp(about), terminal);
  }
  const command = list.find((known) => known.name === name);
  if (command === undefined) throw new UsageError(unknownCommand(name));
  const typed = readArguments(command, rest);
  return typed.flag('help')
    ? told(commandHelp(command), terminal)
    : runCommand(name, typed, version, terminal);
}

async function runCommand(
  name: string,
  typed: Arguments,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  switch (name) {
    case 'check':
      return runCheck(
        checkOptions(typed, terminal.cwd),
        settingsOf(typed.value('config'), terminal),
        version,
        terminal,
      );
    case 'fixes':
      return await runFixes(fixesOptions(typed), settingsOf(typed.value('config'), terminal), terminal);
    case 'inspect':
      return runInspect(
        { ...documentOptions(typed), why: typed.flag('why') },
        settingsOf(typed.value('config'), terminal),
        terminal,
      );
    case 'summary':
      return runSummary(documentOptions(typed), settingsOf(typed.value('config'), terminal), terminal);
    case 'new':
      return runNew(typed, settingsOf(typed.value('config'), terminal), terminal);
    case 'import-timeline':
      return runImportTimeline(typed, terminal);
    case 'init':
      return runInit(terminal);
    default:
      return runRules(formatOf(typed), terminal);
  }
}

function told(text: string, terminal: Terminal): ExitCode {
  terminal.out(asItIs(text));
  return exitCode.clean;
}

function unknownCommand(name: string): string {
  const near = nearest(
    name,
    list.map((command) => command.name),
  );
  const meant = near === null ? "'missing-link --help' lists them" : `Did this mean '${near}'?`;
  return name.startsWith('-') ? `no option '${name}' before a command` : `no command '${name}'. ${meant}`;
}
