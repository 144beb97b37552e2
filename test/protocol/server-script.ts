import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '../../server/src');
const source = join(sources, 'main.node.ts');
/** The bundle that is shipped. */
export const bundle = join(import.meta.dirname, '../../dist/server.js');

/** The bundle where it is newer than its sources: it starts in half the time. */
export const usual = isFresh() ? bundle : source;

function isFresh(): boolean {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return readdirSync(sources, { recursive: true, encoding: 'utf8' }).every(
    (path) => statSync(join(sources, path)).mtimeMs < built,
  );
}
