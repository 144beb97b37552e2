import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = 'docs/rules';

/** By rule, the reason that its page gives (the section "Why"), for hovers. */
export function ruleReasons(): Readonly<Record<string, string>> {
  const reasons = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[\w-]+\/[\w-]+\.md$/.test(path))
    .sort()
    .map((path) => [path.replace(/\.md$/, ''), why(readFileSync(join(pages, path), 'utf8'))] as const)
    .filter(([, reason]) => reason !== '');
  return Object.fromEntries(reasons);
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
