/** Address of a rule's page below the folder of pages; null where the pages' folder is not known. */
export function rulePage(pages: string | null, rule: string): string | null {
  if (pages === null) return null;
  return `${pages.endsWith('/') ? pages : `${pages}/`}${rule}.md`;
}
