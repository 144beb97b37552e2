import type { RuleId } from '../../server/src/rules/rule-ids.ts';

interface AntiPattern {
  readonly name: string;
  readonly looks: string;
  readonly rules: readonly RuleId[];
  /** What answers it besides rules. */
  readonly feature: string;
}

const antiPatterns: readonly AntiPattern[] = [
  {
    name: 'The feeling instead of a fix',
    looks: '"We will be more careful", "improve communication".',
    rules: ['fix/vague', 'fix/structural', 'fix/artefact'],
    feature: '',
  },
  {
    name: 'Blame creeping in',
    looks: 'A sentence that finds a person at fault, by name, by role, or the author.',
    rules: ['blame/person', 'blame/role', 'blame/self', 'blame/character', 'blame/animated'],
    feature: 'Each message names the question that keeps the trace going.',
  },
  {
    name: 'Three structural fixes',
    looks: 'Several under the heading where one belongs; none of them is done.',
    rules: ['fix/one'],
    feature: 'A quick fix makes the others follow-ups.',
  },
  {
    name: 'A shallow root cause',
    looks: 'One line, one deploy, "a bug".',
    rules: ['cause/shallow', 'cause/missing', 'cause/unsure'],
    feature: '',
  },
  {
    name: 'Hindsight',
    looks: '"Should have noticed", "obviously", "if only".',
    rules: ['blame/hindsight', 'blame/counterfactual'],
    feature: 'The template asks what responders saw, and what was known then.',
  },
  {
    name: 'Too many weak actions',
    looks: 'A dozen items, few of which close anything.',
    rules: ['fix/too-many', 'fix/check', 'fix/owner', 'fix/due'],
    feature: '',
  },
  {
    name: 'Generic actions',
    looks: '"Improve monitoring", "communicate better".',
    rules: ['fix/vague', 'fix/check'],
    feature: '',
  },
  {
    name: 'A document without follow-through',
    looks: 'Filed and forgotten; nobody knows whether the fix was done or worked.',
    rules: ['fix/overdue', 'fix/evidence', 'fix/verify'],
    feature: 'The view Open Fixes with its badge, and `missing-link fixes`.',
  },
  {
    name: 'The same class again under new labels',
    looks: 'Another label, the same gap.',
    rules: ['recurrence/open', 'recurrence/again'],
    feature:
      'Classes are recognised by `recurs:`, or by level, label and a shared service; the view Chain shows repeats.',
  },
  {
    name: 'One person or one deploy is blamed, and it ends there',
    looks: 'The last "why" is a name or a rollout.',
    rules: ['cause/stops-at-person', 'cause/shallow', 'chain/person'],
    feature: '',
  },
  {
    name: 'Human error as a cause',
    looks: '"Root cause: operator error."',
    rules: ['blame/human-error', 'debrief/human-error'],
    feature: '',
  },
  {
    name: 'A local fix to a global problem',
    looks: 'This one value was corrected; all others like it are as they were.',
    rules: ['debrief/decision', 'fix/structural'],
    feature: 'Words of a quick or local fix count as a sign that a review pays.',
  },
  {
    name: 'A sanitised version upward',
    looks: 'Leadership reads a summary in which nothing is uncertain; the truth stays with the team.',
    rules: ['meta/sign-off', 'structure/section'],
    feature:
      'There is one document, beside the code. Who signs, signs that one; there is no export that leaves parts out.',
  },
];

/** Every anti-pattern that the sources name, and what finds or answers it. */
export function antiPatternTable(): string {
  const rows = antiPatterns.map(({ name, looks, rules, feature }) => {
    const links = rules.map((id) => `[${id}](${id}.md)`);
    const answer = [links.join(', '), feature].filter((part) => part !== '').join('. ');
    return `| ${name} | ${looks} | ${answer} |\n`;
  });
  return `## By anti-pattern\n\n| anti-pattern | looks like | found or answered by |\n| --- | --- | --- |\n${rows.join('')}`;
}
