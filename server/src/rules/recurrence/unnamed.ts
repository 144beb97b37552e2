import { field } from '../../model/document/fields.ts';
import type { Rule } from '../rule.ts';
import { recurrencesTold } from '../shared/recurrence/told.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** The text says that it happened before, and nobody can look up what was promised then. */
export const recurrenceUnnamed: Rule = {
  id: 'recurrence/unnamed',
  summary: 'The text says that this happened before, without naming the earlier incident',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (field(postmortem, 'recurs') !== null) return;
    const told = recurrencesTold(postmortem);
    const [first] = told;
    if (first === undefined || told.some(({ located }) => located)) return;
    yield {
      message: `${quotedWords(postmortem, first.span)}: which incident was it? Give its id, so its fix can be checked.`,
      span: first.span,
      clause: first.span,
    };
  },
};
