import type { Cause, Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { lastActor } from '../../prose/actor.ts';
import { isEnglish } from '../../prose/language.ts';
import { contains } from '../../text/position.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { continueSection } from '../shared/section-scaffold.ts';
import { rosterOf } from '../shared/wording/roster.ts';
import { quotedWords } from '../shared/wording/words.ts';

const longest = 25;

/** The last why, or the only cause, is what somebody did: the trace ends at a person instead of a level. */
export const causeStopsAtPerson: Rule = {
  id: 'cause/stops-at-person',
  summary: 'The trace of causes ends at what a person did',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { config }) {
    const last = endOfTrace(postmortem);
    if (last === null || !isEnglish(postmortem.passages)) return;
    const passage = postmortem.passages.filter(({ span }) => contains(last.span, span)).at(-1);
    if (passage === undefined || passage.text.split(/\s+/).length > longest) return;
    const span = lastActor(passage, rosterOf(postmortem, config));
    if (span === null) return;
    const section = postmortem.sections[last.section];
    yield {
      message: `The trace ends at ${quotedWords(postmortem, span)}. Why was it the sensible thing to do, and what in the chain let it through?`,
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

/** The last of several whys, or the only cause of a document without factors. */
function endOfTrace(postmortem: Postmortem): Cause | null {
  const whys = postmortem.causes.filter(({ kind }) => kind === 'why');
  const last = whys.at(-1);
  if (whys.length > 1 && last !== undefined) return last;
  const [only, another] = postmortem.causes;
  return only === undefined || another !== undefined ? null : only;
}
