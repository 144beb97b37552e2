import { spawnSync } from 'node:child_process';
import { run } from './run.ts';

/**
 * Installs Debian packages where we may: as root on a system with apt.
 * Elsewhere it throws one sentence that says what to install; `purpose` begins that sentence.
 */
export async function installSystemPackages(packages: readonly string[], purpose: string): Promise<void> {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!hasApt() || process.getuid?.() !== 0) {
    throw new Error(`${purpose}; on Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`);
  }
  console.log(`${purpose}: installing ${missing.join(', ')}`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { environment });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { environment });
}

/** Whether this is a system of which we know the package names. */
export function hasApt(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isInstalled(name: string): boolean {
  const answer = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.includes('install ok installed');
}
