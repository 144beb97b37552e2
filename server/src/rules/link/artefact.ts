import type { Fix } from '../../model/document/fix.ts';
import { overlaps } from '../../text/position.ts';
import type { Rule } from '../rule.ts';
import { filePath } from '../shared/link/file-path.ts';
import { isMissing } from '../shared/link/resolve.ts';

/** A fix that is said to be done, whose artefact nobody can find. An open fix may name a file that it will create. */
export const linkArtefact: Rule = {
  id: 'link/artefact',
  summary: 'A done fix names an artefact that is not in the workspace',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { facts }) {
    for (const fix of postmortem.fixes) {
      if (fix.status !== 'done' && fix.status !== 'verified') continue;
      for (const { path: written, span } of stated(fix)) {
        const path = filePath(written);
        if (path === null || !isMissing(path, 'any-ancestor', postmortem.uri, facts)) continue;
        yield {
          message: `Done, but '${path}' is not in the workspace. Give the current path of the artefact.`,
          span,
          clause: span,
        };
      }
    }
  },
};

/** What is in the field for it; a file that the item merely mentions may live anywhere. */
function stated({ artefacts, fields }: Fix): Fix['artefacts'] {
  const named = fields.filter(({ name }) => name === 'artefact');
  return artefacts.filter(({ span }) => named.some((field) => overlaps(field.span, span)));
}
