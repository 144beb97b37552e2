import { homedir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../text/content-hash.ts';
import { kindOfPath } from './node-read.ts';

/**
 * Where tools keep what can be made again: below `node_modules` of the working directory where there is one, else in a
 * folder of this working directory's own among the user's caches.
 */
export function cacheFolder(cwd: string, environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const modules = join(cwd, 'node_modules');
  if (kindOfPath(modules) === 'folder') return join(modules, '.cache', 'missing-link');
  return join(userCaches(environment, platform), 'missing-link', contentHash(cwd));
}

function userCaches(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const said = platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
  if (said !== undefined && said !== '') return said;
  if (platform === 'win32') return join(homedir(), 'AppData', 'Local');
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
