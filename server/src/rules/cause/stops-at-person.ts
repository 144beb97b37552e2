import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { isEnglish } from '../../prose/language.ts';
import { contains, type Span } from '../../text/position.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { lastClause } from '../shared/cause/last-clause.ts';
import { personAtEnd } from '../shared/cause/person-at-end.ts';
import { continueSection } from '../shared/section-scaffold.ts';
import { rosterOf } from '../shared/wording/roster.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** The last why, or the only cause, is what somebody did: the trace ends at a person instead of a level. */
export const causeStopsAtPerson: Rule = {
  id: 'cause/stops-at-person',
  summary: 'The analysis stops at what a person did',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { config }) {
    const last = endOfTrace(postmortem);
    if (last === null || !isEnglish(postmortem.passages)) return;
    const passage = postmortem.passages.filter(({ span }) => contains(last.span, span)).at(-1);
    if (passage === undefined) return;
    const span = personAtEnd(lastClause(passage), rosterOf(postmortem, config));
    if (span === null) return;
    const section = postmortem.sections[last.section];
    yield {
      message: `The analysis stops at ${quotedWords(postmortem, span)}. What made that possible, and what let it through?`,
      span,
      clause: span,
      fixes: section === undefined ? [] : [askOnceMore(postmortem, section)],
    };
  },
};

/** As an item where the causes are a list. */
function askOnceMore(postmortem: Postmortem, section: Section): QuickFix {
  const mark = section.blocks.at(-1)?.kind === 'list' ? '- ' : '';
  const line = `${mark}Why was that possible? ${hole(1, 'possible')}`;
  const edits = [continueSection(postmortem, section, [line])];
  return { kind: 'scaffold', title: 'Ask one more why', edits };
}

/** "Why was the file empty? …" under any heading. */
const ASKED = /^\W{0,6}why\b[^?]{0,120}\?/i;

interface End {
  readonly span: Span;
  readonly section: number;
}

/** The last of several whys, the only cause of a document without factors, or the last cell of a table of whys. */
function endOfTrace(postmortem: Postmortem): End | null {
  const whys = postmortem.causes.filter(({ kind, text }) => kind === 'why' || ASKED.test(text));
  const last = whys.at(-1);
  if (whys.length > 1 && last !== undefined) return last;
  const [only, another] = postmortem.causes;
  if (only === undefined) return lastCell(postmortem);
  return another === undefined ? only : null;
}

function lastCell({ sections, passages }: Postmortem): End | null {
  const section = sections.findIndex(({ kind }) => kind === 'whys');
  const body = sections[section]?.body;
  if (body === undefined) return null;
  const cells = passages.filter(({ shape, span }) => shape === 'cell' && contains(body, span));
  const cell = cells.findLast(
    ({ text }) => /\p{L}{2}\s+\p{L}{2}/u.test(text) && !text.trimEnd().endsWith('?'),
  );
  return cell === undefined ? null : { span: cell.span, section };
}
