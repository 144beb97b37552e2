import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileUri, parsedUrl } from '../text/uri-text.ts';
import { readTextFile } from './node-read.ts';

/** URI of the folder with the rules' pages that was shipped with the running script; null where there is none. */
export function findRulePages(script: string | undefined): string | null {
  const folder = pagesFolder(script);
  return folder === null ? null : fileUri(folder);
}

/**
 * The pages by rule: their text, where they were shipped with the script, and their address below the package's
 * homepage, where it names one.
 */
export function readRulePages(
  script: string | undefined,
  homepage: string,
): { readonly text: (rule: string) => string | null; readonly address: (rule: string) => string | null } {
  const folder = pagesFolder(script);
  const home = parsedUrl(homepage);
  return {
    text: (rule) => {
      if (folder === null) return null;
      const read = readTextFile(join(folder, `${rule}.md`));
      return read.kind === 'text' ? read.text : null;
    },
    address: (rule) => {
      if (home === null) return null;
      return `${home.origin}${home.pathname.replace(/\/$/, '')}/docs/rules/${rule}.md`;
    },
  };
}

function pagesFolder(script: string | undefined): string | null {
  if (script === undefined || !existsSync(script)) return null;
  const folder = dirname(realpathSync(script));
  const bases = [dirname(folder), dirname(dirname(folder))];
  return bases.map((base) => join(base, 'docs', 'rules')).find((pages) => existsSync(pages)) ?? null;
}
