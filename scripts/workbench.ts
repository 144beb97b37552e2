import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import { hasApt, installSystemPackages } from './system-packages.ts';

const manifestFolder = fileURLToPath(new URL('../test/workbench/', import.meta.url));

/** What the native modules of the workbench are built with. */
const buildPackages: readonly string[] = [
  'python3',
  'make',
  'g++',
  'pkg-config',
  'libkrb5-dev',
  'libx11-dev',
  'libxkbfile-dev',
  'libsecret-1-dev',
];

/** The real VS Code, whose server shows it in a browser, as it lies in the user's cache folder. */
export interface Workbench {
  readonly node: string;
  /** VS Code's own server, without the wrapper around it. */
  readonly serverMain: string;
}

/**
 * The installed workbench. It is installed on the first call, once for all clones of one version: into a folder
 * beside its place, then moved there, so that an interrupted or a second installation never leaves half of one.
 */
export async function findWorkbench(): Promise<Workbench> {
  const place = join(cacheFolder(), `workbench-${version()}`);
  if (!existsSync(workbenchIn(place).serverMain)) await installOnce(place);
  return workbenchIn(place);
}

function cacheFolder(): string {
  const configured = process.env.XDG_CACHE_HOME;
  return join(
    configured === undefined || configured === '' ? join(homedir(), '.cache') : configured,
    'missing-link',
  );
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(manifestFolder, 'package.json'), 'utf8'));
  return manifest.dependencies['code-server'];
}

function workbenchIn(place: string): Workbench {
  return {
    node: join(place, 'node_modules', '.bin', 'node'),
    serverMain: join(place, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** Installs, unless another process does so already: then waits for that one. */
async function installOnce(place: string): Promise<void> {
  const lock = `${place}.lock`;
  mkdirSync(dirname(place), { recursive: true });
  while (!existsSync(workbenchIn(place).serverMain)) {
    if (!take(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      await install(place);
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

/** Whether the lock is ours now; one whose process is gone is nobody's. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(holderOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function install(place: string): Promise<void> {
  if (hasApt()) await installSystemPackages(buildPackages, 'The browser VS Code builds native modules');
  console.log(`Installing the browser VS Code into ${place} (once, about two minutes)`);
  mkdirSync(dirname(place), { recursive: true });
  const temporary = mkdtempSync(`${place}.`);
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      copyFileSync(join(manifestFolder, name), join(temporary, name));
    }
    const environment = {
      // Its install script asks npm for permission to run as root through this variable,
      npm_config_unsafe_perm: 'true',
      // and for the Node it runs on through this one, which an outer npm on another Node has set before.
      npm_config_user_agent: `npm node/${process.version}`,
      PATH: ownNodeFirst(),
    };
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: temporary, environment });
    if (!existsSync(workbenchIn(temporary).serverMain)) {
      throw new Error(
        'npm installed the browser VS Code without its server: were its install scripts refused?',
      );
    }
    settle(temporary, place);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Moves the finished folder to its place; where another process was faster, its result serves as well. */
function settle(temporary: string, place: string): void {
  if (existsSync(workbenchIn(place).serverMain)) return;
  rmSync(place, { recursive: true, force: true });
  renameSync(temporary, place);
}

/** The workbench wants the Node that runs this script, whatever else is on the path. */
function ownNodeFirst(): string {
  return [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
}
