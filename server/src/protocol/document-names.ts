/** Which files are looked at, whoever reads them: the server and the command line on a disk, the editor elsewhere. */

/** Endings of markdown and its relatives; globs of an editor tell capitals apart, so `Rmd` stands as R writes it too. */
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
