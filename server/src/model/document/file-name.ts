import { decodedPart } from '../../text/uri-text.ts';

/** What the place of a document in its folders says. */
export interface FileName {
  /** Without extension, decoded. */
  readonly name: string;
  /** Folders, nearest last, decoded. */
  readonly folders: readonly string[];
}

const extension = /\.(?:(?:html\.)?(?:md|markdown)\.erb|md|markdown|mdown|mkd|mdx|qmd|rmd)$/i;

/** Takes a document's URI apart; an `index` file takes its folder's name. */
export function fileName(uri: string): FileName {
  const path = decodedPart(uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? '');
  const parts = path.split('/').filter((part) => part !== '');
  const last = (parts.pop() ?? '').replace(extension, '');
  return { name: last, folders: parts };
}
