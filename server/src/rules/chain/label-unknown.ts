import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { Span } from '../../text/position.ts';
import type { Report, Rule } from '../rule.ts';
import { meantTerm, termNamed } from '../shared/chain/terms.ts';

/** A label that nobody else uses: the list is open, but a slip of the keys makes a class of its own. */
export const chainLabelUnknown: Rule = {
  id: 'chain/label-unknown',
  summary: 'The label is misspelt or not one of the team’s labels',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: true,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, { config }) {
    for (const { label } of postmortem.chain.statements) {
      if (label === null || label.value === '') continue;
      if (termNamed(label.value, config.vocabulary.labels) !== null) continue;
      yield reportFor(label.value, label.span, config.vocabulary);
    }
  },
};

function reportFor(value: string, span: Span, vocabulary: Vocabulary): Report {
  const meant = meantTerm(value, vocabulary.labels);
  if (meant !== null) {
    return {
      message: `'${value}' is not a known label. Did this mean '${meant}'?`,
      span,
      fixes: [
        { kind: 'repair', title: `Change to '${meant}'`, edits: [{ span, newText: meant }], preferred: true },
      ],
    };
  }
  const level = termNamed(value, vocabulary.levels);
  if (level !== null) {
    return {
      message: `'${level.name}' is a level. The label says what kind of gap it was.`,
      span,
    };
  }
  return {
    message: `'${value}' is a new label. List it under \`labels\` in .missing-link.yaml to count it.`,
    span,
    atMost: 'hint',
  };
}
