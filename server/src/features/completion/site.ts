import type { Postmortem } from '../../model/document/postmortem.ts';
import type { CompletionSite } from './completion-site.ts';
import { frontMatterSite } from './front-matter-site.ts';
import { tableSite } from './table-site.ts';
import { textSite } from './text-site.ts';

/** The site at an offset of the document; null where nothing is offered. */
export function siteAt(postmortem: Postmortem, offset: number): CompletionSite | null {
  const { frontMatter } = postmortem;
  if (frontMatter !== null && offset >= frontMatter.body.start && offset <= frontMatter.body.end) {
    return frontMatterSite(postmortem, offset);
  }
  return tableSite(postmortem, offset) ?? textSite(postmortem, offset);
}
