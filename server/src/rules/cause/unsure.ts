import type { Postmortem } from '../../model/document/postmortem.ts';
import { isEnglish } from '../../prose/language.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { newAction } from '../shared/new-action.ts';
import { quotedWords } from '../shared/wording/words.ts';

const doubts =
  /\b(?:(?:cause|reason) (?:is|was|remains) (?:still )?(?:unknown|unclear|not (?:yet )?(?:known|clear|understood))|(?:is|was|are|were) (?:still )?(?:unclear|not (?:yet )?(?:clear|known|understood))|we (?:still )?(?:do not|don't) (?:yet )?know|(?:we|I) (?:think|believe|suspect|assume|guess)|probably|presumably|most likely|might have been|may have been|could not (?:be )?determined?|unknown cause|not sure)\b/i;
const findsOut =
  /\b(?:investigat\w*|find out|determine|confirm\w*|reproduce|understand|verify|research|debug|root[- ]cause|dig|analy[sz]e|identify|look into|check (?:why|whether))\b/i;

/** The causes say that they are a guess, and no follow-up finds out. Uncertainty is welcome; it needs an owner. */
export const causeUnsure: Rule = {
  id: 'cause/unsure',
  summary: 'The cause is a guess, and nobody is named to find out',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const doubt = firstDoubt(postmortem);
    if (doubt === null || isFollowedUp(postmortem)) return;
    yield {
      message: `${quotedWords(postmortem, doubt)}: the cause is still open. Who will find out, and by when?`,
      span: doubt,
      clause: doubt,
      fixes: splitOff(postmortem),
    };
  },
};

function firstDoubt(postmortem: Postmortem): Span | null {
  const causes = postmortem.passages.filter(({ place }) => place === 'cause');
  if (causes.length === 0 || !isEnglish(postmortem.passages)) return null;
  for (const { text, span } of causes) {
    const match = doubts.exec(text);
    if (match === null || text.includes('?')) continue;
    const start = span.start + match.index;
    return { start, end: start + match[0].length };
  }
  return null;
}

/** An action finds out, or the label says `unknown`, which asks for its own follow-up. */
function isFollowedUp(postmortem: Postmortem): boolean {
  return (
    postmortem.fixes.some(({ title }) => findsOut.test(title)) ||
    postmortem.chain.primary?.label?.value === 'unknown'
  );
}

/** A new action that finds out, behind the others; none where the document has no place for one. */
function splitOff(postmortem: Postmortem): readonly QuickFix[] {
  const edit = newAction(postmortem, 'investigation');
  return edit === null ? [] : [{ kind: 'scaffold', title: 'Add a follow-up that finds out', edits: [edit] }];
}
