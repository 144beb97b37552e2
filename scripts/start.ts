// `npm start [folder]`: the extension of this checkout in VS Code, on the examples or on another folder.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkExtension, startVSCodeServer } from './vscode-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const inBrowser = process.argv.includes('--browser');

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function main(): Promise<void> {
  // npm runs scripts in the folder of package.json and says in INIT_CWD where it was called.
  const folder =
    wanted[0] === undefined ? join(root, 'examples') : resolve(process.env.INIT_CWD ?? '.', wanted[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const desktop = inBrowser ? null : desktopProgram();
  if (desktop !== null) openOnDesktop(desktop, folder);
  else await serveInBrowser(folder);
}

/** The desktop VS Code: the one that VSCODE_EXECUTABLE names, or `code` on the path. */
function desktopProgram(): string | null {
  const program = process.env.VSCODE_EXECUTABLE ?? 'code';
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000, shell: isWindows() });
  return answer.status === 0 && /^\d+\.\d+\.\d+/.test(answer.stdout) ? program : null;
}

function openOnDesktop(program: string, folder: string): void {
  console.log(`Opening ${folder} in the desktop VS Code`);
  spawn(program, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: isWindows(),
  });
}

async function serveInBrowser(folder: string): Promise<void> {
  const server = await startVSCodeServer({ folder, linked: linkExtension });
  console.log(`\nVS Code with Missing Link, on ${folder}:\n\n    ${server.address}\n\nCtrl-C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.stop());
  await server.ended;
  await server.stop();
}

function isWindows(): boolean {
  return process.platform === 'win32';
}
