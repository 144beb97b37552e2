// Runs the suite in a desktop VS Code: the one that VSCODE_EXECUTABLE names, else one that is downloaded.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite, root } from './build-suite.ts';

const suite = await buildSuite();
const home = mkdtempSync(join(tmpdir(), 'missing-link-electron-'));
const folder = join(home, 'shop');
cpSync(join(root, 'test', 'vscode', 'workspace'), folder, { recursive: true });
const executable = process.env.VSCODE_EXECUTABLE;
try {
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, suite),
    launchArgs: [
      folder,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${join(home, 'user')}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('Where VS Code cannot be downloaded, name an installed one in VSCODE_EXECUTABLE.');
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
