import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileUri } from '../text/uri-text.ts';

/** URI of the folder with the rules' pages that was shipped with the running script; null where there is none. */
export function findRulePages(script: string | undefined): string | null {
  if (script === undefined || !existsSync(script)) return null;
  const folder = dirname(realpathSync(script));
  for (const base of [dirname(folder), dirname(dirname(folder))]) {
    const pages = join(base, 'docs', 'rules');
    if (existsSync(pages)) return fileUri(pages);
  }
  return null;
}
