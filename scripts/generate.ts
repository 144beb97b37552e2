// Writes everything that is derived from one source: tables of rules, commands and keys, the JSON schema of the
// configuration, snippets, the reasons of rules. `--check` writes nothing and fails on a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { snippets } from '../server/src/template/snippets.ts';
import { antiPatternTable } from './generate/anti-patterns.ts';
import { commandReference } from './generate/command-line.ts';
import { commandsPage, withCommands, withTitles } from './generate/commands.ts';
import { configurationReference } from './generate/configuration.ts';
import { ruleReasons } from './generate/rule-reasons.ts';
import { configurationSchema } from './generate/schema.ts';
import { rulesIndex } from './generate/tables.ts';

const outputs: Readonly<Record<string, (now: string) => string>> = {
  'docs/rules/README.md': () => `${rulesIndex()}\n${antiPatternTable()}`,
  'docs/command-line.md': (now) => between(now, 'commands', commandReference()),
  'docs/configuration.md': (now) => between(now, 'keys', configurationReference()),
  'docs/commands.md': commandsPage,
  'package.json': withCommands,
  'package.nls.json': withTitles,
  'schemas/missing-link.schema.json': () => asJson(configurationSchema()),
  'server/src/features/hover/rule-reasons.json': () => asJson(ruleReasons()),
  'snippets/postmortem.json': () => asJson(snippets()),
};

const checking = process.argv.includes('--check');
for (const [path, make] of Object.entries(outputs)) {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = make(now);
  if (text === now) continue;
  if (checking) {
    console.error(`${path} differs from its source: run 'npm run generate'.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The text with what is between the markers of this name replaced. */
function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the markers ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n${content}${text.slice(to)}`;
}
