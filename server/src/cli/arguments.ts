import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './options.ts';

/** An option of a command. */
export interface OptionInfo {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly doc: string;
  /** The values that are allowed; absent: any. */
  readonly choices?: readonly string[];
}

/** A command as the help describes it. */
export interface CommandInfo {
  readonly name: string;
  /** How its operands are written: `[paths...]`; null where it takes none. */
  readonly operands: string | null;
  readonly doc: string;
  readonly options: readonly OptionInfo[];
}

/** What was typed after a command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** The value of an option; null where it was not given. */
  readonly value: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** Reads what follows a command; mistakes are `UsageError`s that say what was probably meant. */
export function readArguments(command: CommandInfo, args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      command.options.map(({ name, short, value }) => [
        name,
        { type: value === null ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values.set(token.name, checkedValue(command, token));
  }
  if (command.operands === null && operands.length > 0) {
    throw new UsageError(`'${command.name}' takes no argument '${operands[0]}'`);
  }
  return {
    operands,
    value: (name) => values.get(name) ?? null,
    flag: (name) => values.has(name),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkedValue(command: CommandInfo, { name, rawName, value }: OptionToken): string {
  const option = command.options.find((known) => known.name === name);
  if (option === undefined) throw new UsageError(unknownOption(rawName, command));
  if (option.value === null) {
    if (value !== undefined) throw new UsageError(`the option ${rawName} takes no value`);
    return '';
  }
  if (value === undefined || (value.startsWith('--') && isOption(value, command))) {
    throw new UsageError(`the option ${rawName} needs a value: ${rawName} <${option.value}>`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError(`${rawName} is one of ${option.choices.join(', ')}, not '${value}'`);
  }
  return value;
}

function isOption(word: string, command: CommandInfo): boolean {
  return command.options.some(({ name }) => word === `--${name}`);
}

function unknownOption(rawName: string, command: CommandInfo): string {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    command.options.map(({ name }) => name),
  );
  const meant = near === null ? '' : `. Did this mean '--${near}'?`;
  return `'${command.name}' has no option '${rawName}'${meant}`;
}
