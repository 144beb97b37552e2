// Writes what is told of rules and configuration from their one source: the table in README.md, the index of the rules'
// pages, the reference of the configuration, its JSON schema. `--check` writes nothing and fails on a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { antiPatternTable } from './generate/anti-patterns.ts';
import { commandReference } from './generate/command-line.ts';
import { configurationReference } from './generate/configuration.ts';
import { configurationSchema } from './generate/schema.ts';
import { rulesIndex, rulesTable } from './generate/tables.ts';

const outputs: Readonly<Record<string, (now: string) => string>> = {
  'README.md': (now) => between(now, 'rules', rulesTable()),
  'docs/rules/README.md': () => `${rulesIndex()}\n${antiPatternTable()}`,
  'docs/command-line.md': (now) => between(now, 'commands', commandReference()),
  'docs/configuration.md': (now) => between(now, 'keys', configurationReference()),
  'schemas/missing-link.schema.json': () => `${JSON.stringify(configurationSchema(), null, 2)}\n`,
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

/** The text with what stands between the markers of this name replaced. */
function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the markers ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n${content}${text.slice(to)}`;
}
