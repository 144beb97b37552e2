import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Bundles the suite for both extension hosts; returns its path below the checkout. */
export async function buildSuite(): Promise<string> {
  const folder = join(root, 'test', 'out');
  mkdirSync(folder, { recursive: true });
  // The sources are modules, the extension hosts require the bundle.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    entryPoints: [join(root, 'test', 'vscode', 'suite', 'index.ts')],
    outfile: join(folder, 'suite.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return 'test/out/suite.js';
}
