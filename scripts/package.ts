// Builds the release bundles and packs them into a vsix; fails where it is larger than its budget.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const budgetKilobytes = 2200;
/** The command line is in the npm package; an editor never runs it. */
const commandLine = /^dist[\\/]cli(?:-main)?\.js$/;

/** Packs the extension into a file of that name; returns the file's path. */
export async function packageExtension(file: string): Promise<string> {
  const out = resolve(root, file);
  mkdirSync(dirname(out), { recursive: true });
  await run(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
  const stage = mkdtempSync(join(tmpdir(), 'missing-link-vsix-'));
  try {
    copyExtension(stage);
    const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
    const parameters = [
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
    ];
    await run(process.execPath, [vsce, ...parameters, '--out', out], { cwd: stage });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  const kilobytes = Math.round(statSync(out).size / 1000);
  if (kilobytes > budgetKilobytes) throw new Error(`${file} has ${kilobytes} KB of ${budgetKilobytes} KB.`);
  console.log(`${file}: ${kilobytes} KB of ${budgetKilobytes} KB`);
  return out;
}

/** Copies what the manifest lists, without the command line, and a manifest that does not name it. */
function copyExtension(stage: string): void {
  const { bin: _, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = globSync(manifest.files, { cwd: root });
  for (const path of paths.filter((each) => !commandLine.test(each)))
    cpSync(join(root, path), join(stage, path), { recursive: true });
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension('missing-link.vsix');
