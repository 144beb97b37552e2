/** Which files are looked at, whoever reads them: the server and the command line on a disk, the editor elsewhere. */

/** Endings of markdown and its relatives; globs of an editor distinguish capitals, so `Rmd` is as R writes it too. */
export const markdownEndings: readonly string[] = [
  'md',
  'markdown',
  'mdown',
  'mkd',
  'mdx',
  'qmd',
  'rmd',
  'Rmd',
  'md.erb',
  'markdown.erb',
];

const markdownName = new RegExp(`\\.(?:${markdownEndings.join('|').replaceAll('.', '\\.')})$`, 'i');

/** Whether a file of this name is read as markdown. */
export function isMarkdownName(name: string): boolean {
  return markdownName.test(name);
}

/** Folders that hold no documents of the team's own, where no ignore file is asked: through the editor. */
export const unreadFolders: readonly string[] = [
  'node_modules',
  '.git',
  'dist',
  'out',
  'build',
  'vendor',
  'target',
  '.venv',
];

/** The usual name of a configuration. */
export const configName = '.missing-link.yaml';

/** Every name of one; where both are in a folder the first is read. */
export const configNames: readonly string[] = [configName, '.missing-link.yml'];

/** Whether a file of this name is a configuration. */
export function isConfigName(name: string): boolean {
  return configNames.includes(name);
}

/** Files of a workspace or repository beyond this number are not read. */
export const mostFiles = 20_000;

/** Larger files, in bytes, are no prose that a person wrote. */
export const largestFile = 16 * 1024 * 1024;

/** Schemes of copies, logs and conversations: never a document that somebody is writing. */
export const foreignSchemes: readonly string[] = [
  'git',
  'gitlens',
  'gitfs',
  'fugitive',
  'diffview',
  'review',
  'pr',
  'output',
  'debug',
  'comment',
  'chat',
  'vscode-chat-code-block',
  'vscode-bulkeditpreview',
  'vscode-local-history',
  'vscode-scm',
];
