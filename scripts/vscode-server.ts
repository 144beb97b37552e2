import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';
import { findWorkbench } from './workbench.ts';

export interface ServerOptions {
  /** Takes the test driver's payload in the address of a window. */
  readonly testDriver?: boolean;
  /** A folder that a window without `?folder=` opens. */
  readonly folder?: string;
  /** Packaged extensions to install before the start. */
  readonly vsix?: string;
  /** User settings beside those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
  /** Folders of extensions under development, linked into the place where installed ones lie. */
  readonly linked?: (extensionsFolder: string) => void;
}

export interface VSCodeServer {
  readonly port: number;
  readonly address: string;
  /** The folder of settings and of what extensions keep. */
  readonly userData: string;
  /** Ends with the server, whoever ended it. */
  readonly ended: Promise<void>;
  /** Writes other user settings; windows that are opened later have them. */
  setUserSettings(settings: Readonly<Record<string, unknown>>): void;
  /** The processes that the server started, with their command lines; not on Windows. */
  processes(): readonly { readonly pid: number; readonly command: string }[];
  /** Ends the server and everything that it started, and removes its folders. */
  stop(): Promise<void>;
}

/** Settings under which nothing but the document and our extension asks for attention. */
const quiet: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
};

/** Starts VS Code's server with data folders of its own, and waits until it answers. */
export async function startVSCodeServer(options: ServerOptions = {}): Promise<VSCodeServer> {
  const { node, serverMain } = await findWorkbench();
  const home = mkdtempSync(join(tmpdir(), 'missing-link-vscode-'));
  const [serverData, userData, extensions] = ['server', 'user', 'extensions'].map((name) => join(home, name));
  if (serverData === undefined || userData === undefined || extensions === undefined)
    throw new Error('unreachable');
  mkdirSync(join(userData, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const setUserSettings = (settings: Readonly<Record<string, unknown>>): void =>
    writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  setUserSettings(options.settings ?? {});
  const folders = [
    '--server-data-dir',
    serverData,
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
  ];
  if (options.vsix !== undefined) {
    await run(node, [
      serverMain,
      '--install-extension',
      options.vsix,
      ...folders,
      '--accept-server-license-terms',
    ]);
  }
  options.linked?.(extensions);
  const port = options.port ?? (await freePort());
  const child = spawn(
    node,
    [
      serverMain,
      '--accept-server-license-terms',
      '--without-connection-token',
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...folders,
      ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments'],
      ...(options.testDriver === true ? ['--enable-smoke-test-driver'] : []),
      ...(options.folder === undefined ? [] : ['--default-folder', options.folder]),
    ],
    // A group of its own, so that one signal reaches everything that it starts.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Whoever started it may end in other ways than by stopping it.
  const endWithUs = (): void => endGroup(child);
  process.once('exit', endWithUs);
  const address = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    endGroup(child);
    await ended;
    process.off('exit', endWithUs);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await untilReady(`${address}version`, ended);
  } catch {
    await stop();
    throw new Error(`VS Code's server did not start:\n${output.join('')}`);
  }
  return { port, address, userData, ended, setUserSettings, processes: () => groupOf(child), stop };
}

/** Puts this checkout among the installed extensions, so that windows load what was built last. */
export function linkExtension(extensionsFolder: string): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const type = process.platform === 'win32' ? 'junction' : 'dir';
  symlinkSync(root, join(extensionsFolder, 'missing-link.missing-link-dev'), type);
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}

function groupOf(child: ChildProcess): readonly { readonly pid: number; readonly command: string }[] {
  const table = spawnSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' }).stdout;
  return table.split('\n').flatMap((line) => {
    const [pid, group, ...command] = line.trim().split(/\s+/);
    return Number(group) === child.pid ? [{ pid: Number(pid), command: command.join(' ') }] : [];
  });
}

async function untilReady(address: string, ended: Promise<void>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const deadline = Date.now() + 30_000;
  while (!over && Date.now() < deadline) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(over ? 'it ended' : 'it did not answer in 30 seconds');
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
