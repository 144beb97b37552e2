import type { Rule } from '../rule.ts';
import { filePath } from '../shared/link/file-path.ts';
import { isMissing } from '../shared/link/resolve.ts';

/** Evidence that names a file of this workspace which is not there shows nothing. */
export const linkEvidence: Rule = {
  id: 'link/evidence',
  summary: 'The evidence of a fix is a file that does not exist',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { facts }) {
    for (const { evidence: shown } of postmortem.fixes) {
      for (const { id, url, span } of shown) {
        const path = url === null ? filePath(id) : null;
        if (path === null || !isMissing(path, 'any-ancestor', postmortem.uri, facts)) continue;
        yield {
          message: `The evidence '${path}' is not in the workspace. Link a commit, a pull request or an existing file.`,
          span,
          clause: span,
        };
      }
    }
  },
};
