import type { Cause, Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { continueSection } from '../shared/section-scaffold.ts';
import { quotedWords } from '../shared/wording/words.ts';

const longest = 25;
const ends =
  /\b(?:deploy(?:ment)?s?|releases?|roll-?outs?|commits?|pull requests?|PRs?|mis-?configur\w+|configuration (?:errors?|change|mistake)|config (?:errors?|change|mistake)|typos?|human errors?|mistakes?|bugs?|bad (?:config|deploy|push|merge|release)|wrong (?:config|value|setting)\w*|user errors?|operator errors?)\b/i;
const deepens =
  /\b(?:because|since|so that|which (?:meant|means|led|let|was|is|did)|due to|without|did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|(?:was|were)(?:n't| not)|not|never|no|why|how|allow\w*|missing|lack\w*|absent|only|instead|unless|when|if|while|after)\b/i;

/** The whole cause is one line that ends at a deploy, a setting, a typo or an error. */
export const causeShallow: Rule = {
  id: 'cause/shallow',
  summary: 'The whole cause is one deploy, one setting, a typo or human error',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const cause = onlyCause(postmortem);
    if (cause === null || !isShallow(cause.text)) return;
    const span = { start: cause.span.start, end: endOfWords(postmortem, cause) };
    yield {
      message: `${quotedWords(postmortem, span)} is where the trace ends. What let it reach production?`,
      span,
      clause: span,
      fixes: askOn(postmortem, cause),
    };
  },
};

/** The one cause of the document; null where there are several, or other sections carry factors. */
function onlyCause(postmortem: Postmortem): Cause | null {
  const [cause, another] = postmortem.causes;
  return cause === undefined || another !== undefined || cause.kind !== 'root' ? null : cause;
}

function isShallow(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words <= longest && !/[.!?]\s+\S/.test(text.trim()) && ends.test(text) && !deepens.test(text);
}

function endOfWords(postmortem: Postmortem, cause: Cause): number {
  const text = postmortem.source.slice(cause.span);
  return cause.span.start + text.trimEnd().length;
}

const asks = ['What let it reach production', 'What did not stop it', 'What slowed the recovery'] as const;

function askOn(postmortem: Postmortem, cause: Cause): readonly QuickFix[] {
  const section = postmortem.sections[cause.section];
  if (section === undefined) return [];
  const lines = asks.map((ask, at) => `- ${ask}: ${hole(at + 1)}`);
  const edits = [continueSection(postmortem, section, lines)];
  return [{ kind: 'scaffold', title: 'Ask what let it through', edits }];
}
