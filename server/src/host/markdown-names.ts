const markdownName = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd|md\.erb|markdown\.erb)$/i;

/** Whether a file of this name is read as markdown. */
export function isMarkdownName(name: string): boolean {
  return markdownName.test(name);
}
