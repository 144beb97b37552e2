import type { TrackerTemplate } from '../config/config.ts';
import { trackerUrl } from './tracker-url.ts';

/** The key under which a team gives the address of its commits. */
const commitKey = 'commit';
const SHA = /^[\da-f]{7,40}$/;

/**
 * Where the abbreviated or whole hash of a commit leads: the address configured for `commit`, else the one beside the
 * issues of the same repository, where its host has one form only. Null for other words, and where nothing says.
 */
export function commitUrl(words: string, templates: readonly TrackerTemplate[]): string | null {
  // Seven figures are a number and seven letters may be a word.
  if (!SHA.test(words) || !/\d/.test(words) || !/[a-f]/.test(words)) return null;
  const stated = templates.find(({ key }) => key === commitKey)?.url;
  const address = stated ?? besideIssues(templates.find(({ key }) => key === '#')?.url ?? '');
  return address === null ? null : trackerUrl(words, [{ key: words, url: address }]);
}

function besideIssues(issues: string): string | null {
  if (/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\{id\}$/.test(issues)) {
    return issues.replace('/issues/', '/commit/');
  }
  return issues.endsWith('/-/issues/{id}') ? issues.replace('/-/issues/', '/-/commit/') : null;
}
