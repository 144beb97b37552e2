import { configNames, foreignSchemes, markdownEndings } from '../../server/src/protocol/document-names.ts';

/** One entry of an LSP document selector, as plain data. */
export interface DocumentFilter {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

/** Where people's documents live on every kind of host; folders add theirs. */
const usual = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'];

const foreign: ReadonlySet<string> = new Set(foreignSchemes);

/** What the editor itself takes for markdown by its name. */
const plainMarkdown = new Set(['md', 'markdown', 'mdown', 'mkd']);
const relatives = markdownEndings.filter((ending) => !plainMarkdown.has(ending));

/** The schemes that the server may see: the usual ones and those of the workspace's folders. */
export function schemesOf(folderSchemes: readonly string[]): readonly string[] {
  const schemes = new Set([...usual, ...folderSchemes]);
  return [...schemes].filter((scheme) => !foreign.has(scheme));
}

/**
 * Which documents go to the server: markdown by language, its relatives by name (they are another language to
 * the editor), and our configuration.
 */
export function documentFilters(schemes: readonly string[]): readonly DocumentFilter[] {
  return schemes.flatMap((scheme) => [
    { scheme, language: 'markdown' },
    { scheme, pattern: `**/*.{${relatives.join(',')}}` },
    { scheme, pattern: `**/{${configNames.join(',')}}` },
  ]);
}

/** Schemes whose files the server cannot read itself: all but the disk and unsaved documents. */
export function clientFileSchemes(schemes: readonly string[]): readonly string[] {
  return schemes.filter((scheme) => scheme !== 'file' && scheme !== 'untitled');
}
