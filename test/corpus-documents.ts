import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface CorpusDocument {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
}

const folder = process.env.MISSING_LINK_CORPUS ?? '../shared/corpus/dev/docs';

/** Why tests over real documents are skipped; false where the documents are there. */
export const withoutCorpus: string | false = existsSync(folder)
  ? false
  : 'no real documents here: MISSING_LINK_CORPUS names a folder of them';

/** Real documents outside the repository. */
export function corpusDocuments(): readonly CorpusDocument[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') }));
}
