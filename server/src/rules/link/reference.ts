import type { Rule } from '../rule.ts';
import { filePath } from '../shared/link/file-path.ts';
import { isMissing } from '../shared/link/resolve.ts';
import { linkTargets } from '../shared/link/targets.ts';

/** A link to code, a runbook or a picture of this workspace that leads nowhere. */
export const linkReference: Rule = {
  id: 'link/reference',
  summary: 'A link leads to a file that does not exist',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { facts }) {
    for (const { target, span, whole, image } of linkTargets(postmortem)) {
      const path = filePath(target);
      if (path === null || !isMissing(path, 'document', postmortem.uri, facts)) continue;
      const report = { message: messageOf(path, image), span, clause: whole };
      // A picture that is gone takes less from a reader than a page.
      yield image ? { ...report, atMost: 'information' } : report;
    }
  },
};

function messageOf(path: string, image: boolean): string {
  return image
    ? `The image '${path}' is not in the workspace. Add the file, or correct the path.`
    : `'${path}' is not in the workspace. Correct the path, or link a commit that has it.`;
}
