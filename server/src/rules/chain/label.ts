import { slot } from '../../model/document/fields.ts';
import type { ChainStatement, Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { Report, Rule } from '../rule.ts';
import { chainChoice } from '../shared/chain/choice.ts';
import { namedOrMeant } from '../shared/chain/terms.ts';

/** The level is named and the kind of gap is not: repeats of a class cannot be seen. */
export const chainLabel: Rule = {
  id: 'chain/label',
  summary: 'The missing level has no label that says what kind of gap it was',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, { config }) {
    const primary = postmortem.chain.primary;
    const level = primary?.level ?? null;
    if (primary === null || level === null) return;
    // A slip in the level is told by another rule; which level is meant is clear.
    const name = namedOrMeant(level.value, config.vocabulary.levels);
    if (name === null) return;
    const written = primary.label?.value ?? '';
    if (written === '') yield missing(postmortem, name, level.span, config.vocabulary);
    else yield* unknownFor(postmortem, primary);
  },
};

function missing(
  postmortem: Postmortem,
  level: string,
  levelSpan: ChainStatement['span'],
  vocabulary: Vocabulary,
): Report {
  return {
    message: `The gap at '${level}' has no label. What kind was it: ${examples(level, vocabulary)}?`,
    span: slot(postmortem, 'label')?.labelSpan ?? levelSpan,
    fixes: chainChoice(postmortem, 'label', vocabulary.labels, 'Choose the label'),
  };
}

/** Labels that usually sit at the level first; three are enough to show what is meant. */
function examples(level: string, vocabulary: Vocabulary): string {
  const usual = vocabulary.labels.filter(({ usualLevel }) => usualLevel === level);
  const others = vocabulary.labels.filter(({ usualLevel }) => usualLevel !== level);
  const names = [...usual, ...others].slice(0, 3).map(({ name }) => name);
  return `${names.join(', ')}, …`;
}

function* unknownFor(postmortem: Postmortem, primary: ChainStatement): Iterable<Report> {
  if (primary.label === null || primary.label.value.trim().toLowerCase() !== 'unknown') return;
  const someoneLooks = postmortem.fixes.some(
    ({ kind, status }) =>
      (kind === 'follow-up' || kind === 'structural') && status !== 'dropped' && status !== 'done',
  );
  if (someoneLooks) return;
  yield {
    message: "The label 'unknown' is temporary. Add a follow-up: who will find out what kind of gap it was?",
    span: primary.label.span,
  };
}
