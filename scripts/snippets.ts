// Writes snippets/postmortem.json from the templates of the server.
// `node scripts/snippets.ts` writes, `--check` fails on a difference.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { snippets } from '../server/src/template/snippets.ts';

const target = 'snippets/postmortem.json';
const text = `${JSON.stringify(snippets(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync('snippets', { recursive: true });
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} differs from the templates: run 'npm run generate'.`);
  process.exitCode = 1;
}
