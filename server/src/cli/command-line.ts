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
  doc: 'output format',
  choices: ['text', 'json'],
};
const checkFormat: OptionInfo = { ...format, choices: ['text', 'json', 'sarif'] };
const fixesFormat: OptionInfo = {
  ...format,
  doc: 'output format; markdown, csv and ical list what is open or was done lately',
  choices: ['text', 'json', 'markdown', 'csv', 'ical'] satisfies readonly FixesFormat[],
};
const today: OptionInfo = { name: 'today', value: 'date', doc: "use this as today's date: YYYY-MM-DD" };
const config: OptionInfo = {
  name: 'config',
  value: 'file',
  doc: 'use this configuration for all files',
};
const reading: readonly OptionInfo[] = [
  today,
  { name: 'stdin-filename', value: 'path', doc: 'read standard input as this file' },
  config,
  { name: 'allow-empty', value: null, doc: 'exit 0 if no post-mortem is found' },
  help,
];
const paths = '[paths...]';

/** Every command, as the help describes it. */
export const commands = {
  check: {
    name: 'check',
    operands: paths,
    doc: 'Reports what a review would find. Paths are files, folders or globs; the default is the working directory.',
    options: [
      {
        name: 'fail-on',
        value: 'severity',
        doc: 'exit 1 on findings of this severity or above; the default is warning',
        choices: ['error', 'warning', 'information', 'info', 'hint', 'never'],
      },
      { name: 'fix', value: null, doc: 'make the safe repairs in the files' },
      {
        name: 'cache',
        value: null,
        doc: 'keep the findings and skip files that have not changed',
      },
      { name: 'cache-location', value: 'folder', doc: 'with --cache: the folder to keep them in' },
      { name: 'hints', value: null, doc: 'show hints in text output' },
      checkFormat,
      ...reading,
    ],
  },
  fixes: {
    name: 'fixes',
    operands: paths,
    doc: 'Lists the fixes in post-mortems.',
    options: [fixesFormat, ...reading],
  },
  inspect: {
    name: 'inspect',
    operands: paths,
    doc: 'Shows how documents are read: why they count as post-mortems, and what is in them.',
    options: [
      format,
      { name: 'why', value: null, doc: 'show what decided how the document was read' },
      ...reading,
    ],
  },
  summary: {
    name: 'summary',
    operands: '<paths...>',
    doc: 'Prints a summary of post-mortems for stakeholders, to be read in a minute.',
    options: reading,
  },
  rules: { name: 'rules', operands: null, doc: 'Lists the rules.', options: [format, help] },
  new: {
    name: 'new',
    operands: '<title>',
    doc: "Writes a new post-mortem from the team's template, else from ours, and prints its path.",
    options: [
      { name: 'severity', value: 'severity', doc: 'the default is the second of the scale, P1' },
      {
        name: 'size',
        value: 'size',
        doc: 'our template, whatever the team has; without one of its own full for the two highest severities, else short',
        choices: ['short', 'full', 'retro'],
      },
      {
        name: 'date',
        value: 'date',
        doc: 'day of the incident: YYYY-MM-DD; the default is today',
      },
      {
        name: 'folder',
        value: 'folder',
        doc: 'folder for it; the default is where most others are, or postmortems',
      },
      { name: 'commander', value: 'who', doc: 'who led the response' },
      { name: 'print', value: null, doc: 'print the text and write nothing' },
      today,
      config,
      help,
    ],
  },
  'import-timeline': {
    name: 'import-timeline',
    operands: '<file>',
    doc: 'Prints what a text says with times as bullets of a timeline: a chat, a status page, CSV, JSON, or what git log printed. - is standard input.',
    options: [
      { name: 'zone', value: 'zone', doc: 'zone of times that name none: UTC, Europe/Berlin' },
      {
        name: 'date',
        value: 'date',
        doc: 'day of the incident, for days without a year: YYYY-MM-DD; the default is today',
      },
      today,
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
    throw new UsageError('standard input cannot be combined with paths');
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
    throw new UsageError('--fix with standard input needs --format text');
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
    if (location !== null) throw new UsageError('--cache-location needs --cache');
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
  throw new UsageError(`--${name} needs a real date, YYYY-MM-DD, not '${value}'`);
}

export function settingsOf(config: string | null, terminal: Terminal): SettingsByFolder {
  if (config === null) return new SettingsByFolder(terminal.cwd, null);
  const file = resolve(terminal.cwd, config);
  const kind = kindOfPath(file);
  if (kind === 'missing') throw new UsageError(`no such configuration file: ${config}`);
  if (kind !== 'file') throw new UsageError(`not a regular file: ${config}`);
  return new SettingsByFolder(terminal.cwd, file);
}
