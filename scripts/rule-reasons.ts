// Writes the reasons of the rules' pages (their section "Why") into the server, for hovers.
// `node scripts/rule-reasons.ts` writes, `--check` fails on a difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = 'docs/rules';
const target = 'server/src/features/hover/rule-reasons.json';

const reasons = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[\w-]+\/[\w-]+\.md$/.test(path))
  .sort()
  .map((path) => [path.replace(/\.md$/, ''), why(readFileSync(join(pages, path), 'utf8'))] as const)
  .filter(([, reason]) => reason !== '');

const text = `${JSON.stringify(Object.fromEntries(reasons), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} differs from the pages: run 'node scripts/rule-reasons.ts'.`);
  process.exitCode = 1;
}

/** The first two paragraphs of the section "Why": what fits in a hover. */
function why(page: string): string {
  const section = /^## Why\s*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(page)?.[1] ?? '';
  const paragraphs = section
    .replace(/^```[\s\S]*?^```$/gm, '')
    .trim()
    .split(/\n{2,}/);
  return paragraphs.slice(0, 2).join('\n\n');
}
