import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';

/** What a new issue says of its fix; the tracker is the team's, whatever language the editor of one of them has. */
export function issueBody({ incident, incidentTitle, due }: OpenFix): string {
  const day = due === null ? '' : `\nDue: ${due}`;
  return `From the post-mortem of ${incident}: ${incidentTitle}${day}`;
}

/** The page on which a new issue is written, filled in, of the tracker to which an issue's address belongs. */
export function newIssueUrl(issueUrl: string, title: string, body: string): string | null {
  let url: URL;
  try {
    url = new URL(issueUrl);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const gitlab = /^(\/.+?)\/-\/(?:issues|work_items|merge_requests)\/\d+/.exec(url.pathname);
  if (gitlab?.[1] !== undefined) {
    return filled(url, `${gitlab[1]}/-/issues/new`, { 'issue[title]': title, 'issue[description]': body });
  }
  const github = /^(\/[^/]+\/[^/]+)\/(?:issues|pulls?)\/\d+/.exec(url.pathname);
  if (github?.[1] !== undefined) return filled(url, `${github[1]}/issues/new`, { title, body });
  const jira = /^(.*)\/browse\/[A-Z][A-Z0-9_]*-\d+/.exec(url.pathname);
  if (jira?.[1] !== undefined) {
    return filled(url, `${jira[1]}/secure/CreateIssueDetails!init.jspa`, {
      summary: title,
      description: body,
    });
  }
  return null;
}

function filled(url: URL, path: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url.origin}${path}?${pairs.join('&')}`;
}
