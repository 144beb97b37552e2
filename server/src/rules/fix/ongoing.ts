import type { Postmortem } from '../../model/document/postmortem.ts';
import { isNoAnswer } from '../../model/lexicon/no-answer.ts';
import type { Passage } from '../../text/markdown/passage.ts';
import { contains } from '../../text/position.ts';
import { SpanIndex } from '../../text/span-index.ts';
import type { Rule } from '../rule.ts';
import { newAction } from '../shared/new-action.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** A problem that is still there, and nobody does anything about it or has accepted it. */
export const fixOngoing: Rule = {
  id: 'fix/ongoing',
  summary: 'An ongoing problem has no action and is not accepted',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const open = problems(postmortem).filter(({ text }) => !isAnswered(text, postmortem));
    const [first, another] = open;
    if (first === undefined) return;
    const section = postmortem.sections.find(
      ({ kind, body }) => kind === 'ongoing' && contains(body, first.span),
    );
    const edit = newAction(postmortem, 'change');
    yield {
      message:
        another === undefined
          ? `${quotedWords(postmortem, first.span)} has no action. Who will act on it, or accept it?`
          : `${open.length} ongoing problems have no action. Who will act on each, or accept it?`,
      span: another === undefined ? first.span : (section?.headingSpan ?? first.span),
      fixes: edit === null ? [] : [{ kind: 'scaffold', title: 'Add an action', edits: [edit] }],
    };
  },
};

function problems({ sections, passages }: Postmortem): readonly Passage[] {
  const ongoing = sections.filter(({ kind, empty }) => kind === 'ongoing' && !empty);
  if (ongoing.length === 0) return [];
  const bodies = new SpanIndex(ongoing.map(({ body }) => body));
  return passages.filter(
    ({ span, shape, text }) => shape === 'list-item' && !saysNone(text) && bodies.overlaps(span),
  );
}

function saysNone(text: string): boolean {
  return isNoAnswer(text) || /^\W*(?:none|no|nothing)\b/i.test(text);
}

/** A reference, an owner, a day or a decision beside it, or a fix about the same things. */
const SETTLED =
  /https?:|\]\(|(?<![\w&])#\d|@\w|\b[A-Z]{2,}-\d|\b20\d\d-\d\d|\b(?:accepted|tracked in|see (?!th)|ticket)\b|\b(?:owner|due|action|fixed|resolved|done|closed)\s?[:(]/i;

function isAnswered(text: string, { fixes }: Postmortem): boolean {
  if (SETTLED.test(text)) return true;
  const words = contentWords(text);
  const enough = Math.min(2, words.size);
  return fixes.some(({ title, status }) => {
    const shared = [...contentWords(title)].filter((word) => words.has(word));
    return status !== 'dropped' && shared.length >= enough;
  });
}

const COMMON: ReadonlySet<string> = new Set(
  'that this with have from they them their there which when what still does more than only into been being were will would could should every some other problem issue'.split(
    ' ',
  ),
);

/** The words that say what a sentence is about, without their endings. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ings?|ed|e?s)$/, '')),
  );
}
