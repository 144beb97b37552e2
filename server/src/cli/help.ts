import type { CommandInfo, OptionInfo } from './arguments.ts';

/** The help of the program: its commands. */
export function programHelp(commands: readonly CommandInfo[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, doc }) => `  ${name.padEnd(width)}  ${doc}\n`);
  return `Usage: missing-link <command> [options] [paths...]

Checks incident post-mortems and lists their fixes.

Commands:
${lines.join('')}
'missing-link <command> --help' shows its options. --version prints the version.

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 wrong usage, a mistake in
the configuration, a file that cannot be read, or no post-mortem found.
`;
}

/** The help of one command: its options. */
export function commandHelp({ name, operands, doc, options }: CommandInfo): string {
  const rows = options.map((option) => [written(option), docOf(option)] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`);
  return `Usage: missing-link ${name} [options]${operands === null ? '' : ` ${operands}`}\n\n${doc}\n\nOptions:\n${lines.join('')}`;
}

function written({ name, short, value }: OptionInfo): string {
  const long = value === null ? `--${name}` : `--${name} <${value}>`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function docOf({ doc, choices }: OptionInfo): string {
  return choices === undefined ? doc : `${doc} (${choices.join(', ')})`;
}
