import { field } from '../../model/document/fields.ts';
import type { Rule } from '../rule.ts';

/** Two post-mortems under one id: links and recurrence lead to the wrong one. */
export const structureDuplicateId: Rule = {
  id: 'structure/duplicate-id',
  summary: 'Another post-mortem has the same id',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { facts }) {
    const id = field(postmortem, 'id');
    if (id === null) return;
    const others = facts.byId(id.value).filter(({ uri }) => uri !== postmortem.uri);
    const other = others[0];
    if (other === undefined) return;
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    yield {
      message: `${id.value} is also the id of '${other.title ?? fileName(other.uri)}'${more}. Give each incident its own id.`,
      span: id.span,
      related: others.map(({ uri }) => ({
        uri,
        span: { start: 0, end: 0 },
        message: `Also ${id.value}`,
      })),
    };
  },
};

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
