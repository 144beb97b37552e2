import { resolve } from 'node:path';
import type { Severity } from '../config/config.ts';
import { kindOfPath } from '../host/node-read.ts';
import type { Arguments, CommandInfo, OptionInfo } from './arguments.ts';
import {
  type CheckFormat,
  type CheckOptions,
  type DocumentOptions,
  type FixesFormat,
  type FixesOptions,
  type Format,
  UsageError,
} from './options.ts';
import { SettingsByFolder } from './settings.ts';
import type { Terminal } from './terminal.ts';

const help: OptionInfo = { name: 'help', short: 'h', value: null, doc: 'show this help' };
const format: OptionInfo = {
  name: 'format',
  value: 'format',
  doc: 'form of the output',
  choices: ['text', 'json'],
};
const checkFormat: OptionInfo = { ...format, choices: ['text', 'json', 'sarif'] };
const fixesFormat: OptionInfo = {
  ...format,
  doc: 'form of the output; markdown, csv and ical are the follow-up tracker: what is open or was done lately',
  choices: ['text', 'json', 'markdown', 'csv', 'ical'] satisfies readonly FixesFormat[],
};
const today: OptionInfo = { name: 'today', value: 'date', doc: 'take this for today: YYYY-MM-DD' };
const config: OptionInfo = {
  name: 'config',
  value: 'file',
  doc: 'use this configuration, whatever stands beside the files',
};
const reading: readonly OptionInfo[] = [
  today,
  { name: 'stdin-filename', value: 'path', doc: 'read standard input and take it for this file' },
  config,
  { name: 'allow-empty', value: null, doc: 'exit 0 where no post-mortem is found' },
  help,
];
const paths = '[paths...]';

/** Every command, as the help tells of it. */
export const commands = {
  check: {
    name: 'check',
    operands: paths,
    doc: 'Tells what a review would find. Paths are files, folders or globs; the working directory without any.',
    options: [
      {
        name: 'fail-on',
        value: 'severity',
        doc: 'exit 1 on findings of this severity or above; warning where it is not given',
        choices: ['error', 'warning', 'information', 'info', 'hint', 'never'],
      },
      { name: 'fix', value: null, doc: 'write complete repairs into the files' },
      {
        name: 'cache',
        value: null,
        doc: 'keep what was found; files that have not changed are not read again',
      },
      { name: 'cache-location', value: 'folder', doc: 'with --cache: where to keep it' },
      { name: 'hints', value: null, doc: 'show hints in text output too' },
      checkFormat,
      ...reading,
    ],
  },
  fixes: {
    name: 'fixes',
    operands: paths,
    doc: 'Lists the fixes of post-mortems.',
    options: [fixesFormat, ...reading],
  },
  inspect: {
    name: 'inspect',
    operands: paths,
    doc: 'Shows how documents are read: why they count as post-mortems, and what was found in them.',
    options: [
      format,
      { name: 'why', value: null, doc: 'show the signs and rows that decided what was read' },
      ...reading,
    ],
  },
  summary: {
    name: 'summary',
    operands: '<paths...>',
    doc: 'Writes the stakeholder summary of post-mortems: what somebody outside of the team reads in a minute.',
    options: reading,
  },
  rules: { name: 'rules', operands: null, doc: 'Lists the rules.', options: [format, help] },
  new: {
    name: 'new',
    operands: '<title>',
    doc: 'Writes a new post-mortem from the template and prints its path.',
    options: [
      { name: 'severity', value: 'severity', doc: 'P1 where it is not given' },
      {
        name: 'size',
        value: 'size',
        doc: 'full for the two gravest severities, else short, where it is not given',
        choices: ['short', 'full'],
      },
      {
        name: 'date',
        value: 'date',
        doc: 'the day of the incident: YYYY-MM-DD; today where it is not given',
      },
      { name: 'folder', value: 'folder', doc: 'where to write it; where most others are, else postmortems' },
      { name: 'commander', value: 'who', doc: 'who led the response' },
      { name: 'print', value: null, doc: 'print the text and write nothing' },
      today,
      config,
      help,
    ],
  },
  init: {
    name: 'init',
    operands: null,
    doc: 'Writes a first .missing-link.yaml into the working directory.',
    options: [help],
  },
} as const satisfies Readonly<Record<string, CommandInfo>>;

/** The options that all commands over documents share. */
export function documentOptions(args: Arguments): DocumentOptions {
  const named = args.value('stdin-filename');
  const paths = args.operands.filter((operand) => operand !== '-');
  // A dash is standard input by custom; without a name it is a post-mortem by its front matter or sections only.
  const stdinFilename = named ?? (paths.length < args.operands.length ? 'standard-input.md' : null);
  if (stdinFilename !== null && paths.length > 0) {
    throw new UsageError('standard input is read alone: no paths beside it');
  }
  return {
    paths,
    format: formatOf(args),
    today: dateOf(args, 'today'),
    stdinFilename,
    config: args.value('config'),
    allowEmpty: args.flag('allow-empty'),
  };
}

export function checkOptions(args: Arguments, cwd: string): CheckOptions {
  const failOn = args.value('fail-on') ?? 'warning';
  const options = {
    ...documentOptions(args),
    format: checkFormatOf(args),
    failOn: (failOn === 'info' ? 'information' : failOn) as Severity | 'never',
    fix: args.flag('fix'),
    cache: cacheOption(args, cwd),
    hints: args.flag('hints'),
  };
  if (options.fix && options.stdinFilename !== null && options.format !== 'text') {
    throw new UsageError('--fix writes the repaired standard input to standard output: only text beside it');
  }
  return options;
}

export function fixesOptions(args: Arguments): FixesOptions {
  const format = args.value('format') as FixesFormat | null;
  return { ...documentOptions(args), format: format ?? 'text' };
}

function cacheOption(args: Arguments, cwd: string): CheckOptions['cache'] {
  const location = args.value('cache-location');
  if (!args.flag('cache')) {
    if (location !== null) throw new UsageError('--cache-location goes with --cache');
    return 'none';
  }
  return location === null ? 'usual' : { folder: resolve(cwd, location) };
}

export function formatOf(args: Arguments): Format {
  return args.value('format') === 'json' ? 'json' : 'text';
}

function checkFormatOf(args: Arguments): CheckFormat {
  return args.value('format') === 'sarif' ? 'sarif' : formatOf(args);
}

/** A date of the calendar; null where the option was not given. */
export function dateOf(args: Arguments, name: string): string | null {
  const value = args.value(name);
  if (value === null) return null;
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime());
  if (real && date.toISOString().slice(0, 10) === value) return value;
  throw new UsageError(`--${name} needs a date of the calendar, YYYY-MM-DD, not '${value}'`);
}

export function settingsOf(config: string | null, terminal: Terminal): SettingsByFolder {
  if (config === null) return new SettingsByFolder(terminal.cwd, null);
  const file = resolve(terminal.cwd, config);
  const kind = kindOfPath(file);
  if (kind === 'missing') throw new UsageError(`no such configuration file: ${config}`);
  if (kind !== 'file') throw new UsageError(`not a regular file: ${config}`);
  return new SettingsByFolder(terminal.cwd, file);
}
