import type { ChainStatement, Postmortem } from '../../model/postmortem.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { inFrontMatter } from './statements.ts';

type Named = ChainStatement & { readonly level: NonNullable<ChainStatement['level']> };

/** Several levels and none of them first: then no fix can be the one. */
export const several: Rule = {
  id: 'chain/several',
  summary: 'Several levels are named and none is marked as the primary one',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem) {
    const named = postmortem.chain.statements.filter(isNamed);
    yield* withoutPrimary(named);
    yield* disagreeing(postmortem, named);
  },
};

function isNamed(statement: ChainStatement): statement is Named {
  return statement.level !== null && statement.level.value !== '';
}

function* withoutPrimary(named: readonly Named[]): Iterable<Report> {
  if (named.some(({ role }) => role === 'primary')) return;
  const unsaid = named.filter(({ role }) => role === 'unsaid');
  const levels = distinctLevels(unsaid);
  const second = unsaid.find((statement) => !sameLevel(statement, unsaid[0]));
  if (second === undefined) return;
  yield {
    message: `Several levels (${levels.join(', ')}) and no primary one. Which should have caught it first?`,
    span: second.level.span,
  };
}

/** Front matter wins; a section that says otherwise misleads its readers. */
function* disagreeing(postmortem: Postmortem, named: readonly Named[]): Iterable<Report> {
  const winner = named.find((statement) => inFrontMatter(postmortem, statement));
  if (winner === undefined) return;
  const told = named.filter(
    (statement) => statement.role !== 'contributing' && !inFrontMatter(postmortem, statement),
  );
  if (told.some((statement) => sameLevel(statement, winner))) return;
  const other = told.find(({ role }) => role === 'primary') ?? told[0];
  if (other === undefined) return;
  yield {
    message: `The front matter names '${winner.level.value}' as the missing level, this names '${other.level.value}'.`,
    span: other.level.span,
    fixes: [changeTo(other, winner.level.value), changeTo(winner, other.level.value)],
  };
}

function changeTo(statement: Named, value: string): QuickFix {
  return {
    kind: 'scaffold',
    title: `Let both say '${value}'`,
    edits: [{ span: statement.level.span, newText: value }],
  };
}

function distinctLevels(statements: readonly Named[]): readonly string[] {
  return [...new Set(statements.map(({ level }) => level.value.trim().toLowerCase()))];
}

function sameLevel(a: Named, b: Named | undefined): boolean {
  return b !== undefined && a.level.value.trim().toLowerCase() === b.level.value.trim().toLowerCase();
}
