import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule } from '../rule.ts';
import { ConditionNames } from '../shared/fix/condition-names.ts';

/** "Addresses cause 4", "closes CF3", "see cause 9"; a bare "C5" may be a machine and counts only behind such a verb. */
const REFERENCE =
  /(?:\b(?:address(?:es|ing)?|clos(?:es?|ing)|mitigat(?:es?|ing)|answers?|covers?|for|see|from|against|fix(?:es)?|resolves?|removes?)(?::\s*|\s+)(?:the )?(?:root |contributing )?(cause|factor|condition|CF|RC)s?(?: ?[#-]| no\.)? ?|\b(?:addresses|closes|mitigates|answers|covers|conditions?|causes?|factors?)(?::\s*|\s+)(C|CF|RC)-?|\b(?:addresses|closes|conditions?|causes?|factors?):\s*(#)-?|[([](?:root |contributing )?(cause|CF|RC) ?#?)(\d{1,2})\b(?!\s?(?:%|ms\b|s\b|min|h\b|days?\b))/gi;

/** A fix that names the condition it closes, by a number that no condition has. */
export const fixLinked: Rule = {
  id: 'fix/linked',
  summary: 'A fix refers to a cause or condition that the document does not have',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const conditions = postmortem.causes.filter(({ kind }) => kind !== 'why').length;
    if (conditions === 0) return;
    const names = new ConditionNames(postmortem.source.text);
    for (const fix of postmortem.fixes) yield* danglingIn(postmortem, fix, conditions, names);
  },
};

function* danglingIn(
  postmortem: Postmortem,
  fix: Fix,
  conditions: number,
  names: ConditionNames,
): Iterable<Report> {
  const text = postmortem.source.slice(fix.span);
  for (const match of text.matchAll(REFERENCE)) {
    const [words, long, short, hash, bracketed, number = ''] = match;
    const kind = long ?? short ?? hash ?? bracketed ?? '';
    if (Number(number) <= conditions || names.hasOutside(fix.span, kind, number)) continue;
    const reference = words.slice(
      words.toLowerCase().lastIndexOf(kind.toLowerCase(), words.length - number.length),
    );
    const start = fix.span.start + match.index + words.length - reference.length;
    yield {
      message: `'${reference}' does not exist: the document gives ${conditions} ${conditions === 1 ? 'cause' : 'causes'}.`,
      span: { start, end: start + reference.length },
    };
  }
}
