import type { CommandInfo } from '../../server/src/cli/arguments.ts';
import { commands } from '../../server/src/cli/command-line.ts';

/** Every command with its options. */
export function commandReference(): string {
  const list: readonly CommandInfo[] = Object.values(commands);
  return list.map(section).join('\n');
}

function section({ name, operands, doc, options }: CommandInfo): string {
  const usage = `missing-link ${name} [options]${operands === null ? '' : ` ${operands}`}`;
  const rows = options
    .filter((option) => option.name !== 'help')
    .map(({ name: option, value, doc: about, choices }) => {
      const written = value === null ? `--${option}` : `--${option} <${value}>`;
      const allowed = choices === undefined ? '' : `: ${choices.map((choice) => `\`${choice}\``).join(', ')}`;
      return `| \`${written}\` | ${about}${allowed} |\n`;
    });
  const table = rows.length === 0 ? '' : `\n| option | |\n| --- | --- |\n${rows.join('')}`;
  return `### ${name}\n\n${doc}\n\n\`\`\`sh\n${usage}\n\`\`\`\n${table}`;
}
