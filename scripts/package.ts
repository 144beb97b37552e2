// Builds the release bundles and packs them into a vsix; fails where it is larger than its budget.
import { mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const budgetKilobytes = 2200;

/** Packs the extension into a file of that name; returns the file's path. */
export async function packageExtension(file: string): Promise<string> {
  const out = resolve(root, file);
  mkdirSync(join(out, '..'), { recursive: true });
  await run(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const parameters = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ];
  await run(process.execPath, [vsce, ...parameters, '--out', out], { cwd: root });
  const kilobytes = Math.round(statSync(out).size / 1000);
  if (kilobytes > budgetKilobytes) throw new Error(`${file} has ${kilobytes} KB of ${budgetKilobytes} KB.`);
  console.log(`${file}: ${kilobytes} KB of ${budgetKilobytes} KB`);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension('missing-link.vsix');
