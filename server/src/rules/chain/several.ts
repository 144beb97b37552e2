import type { ChainStatement, Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import { literal } from '../../text/snippet.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { inFrontMatter } from '../shared/chain/statements.ts';
import { namedOrMeant } from '../shared/chain/terms.ts';

/** A statement whose level is one of the chain; others have a finding of their own. */
interface Named {
  readonly statement: ChainStatement;
  readonly level: string;
  readonly span: Span;
}

/** Several levels and none of them first: then no fix can be the one. */
export const chainSeveral: Rule = {
  id: 'chain/several',
  summary: 'Several chain levels are named, and none is primary',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, { config }) {
    const named = postmortem.chain.statements.flatMap((statement) =>
      namedLevel(statement, config.vocabulary),
    );
    yield* withoutPrimary(postmortem, named);
    yield* disagreeing(postmortem, named);
  },
};

function namedLevel(statement: ChainStatement, vocabulary: Vocabulary): readonly Named[] {
  if (statement.level === null) return [];
  const level = namedOrMeant(statement.level.value, vocabulary.levels);
  return level === null ? [] : [{ statement, level, span: statement.level.span }];
}

function* withoutPrimary(postmortem: Postmortem, named: readonly Named[]): Iterable<Report> {
  if (named.some(({ statement }) => statement.role === 'primary')) return;
  const unsaid = named.filter(({ statement }) => statement.role === 'unsaid');
  const second = unsaid.find(({ level }) => level !== unsaid[0]?.level);
  if (second === undefined) return;
  const levels = [...new Set(unsaid.map(({ level }) => level))];
  yield {
    message: `Several levels (${levels.join(', ')}), and none is primary. Which should have caught it first?`,
    span: second.span,
    fixes: unsaid.map((chosen) => makePrimary(postmortem, chosen, unsaid)),
  };
}

/** A choice that a person makes: one level becomes the primary one, the others contributing. */
function makePrimary(postmortem: Postmortem, chosen: Named, all: readonly Named[]): QuickFix {
  return {
    kind: 'scaffold',
    title: `Make '${chosen.level}' the primary level`,
    edits: inOneValue(postmortem, all)
      ? [{ span: { start: chosen.span.end, end: chosen.span.end }, newText: ' (primary)' }]
      : all.map((one) => nameRole(postmortem, one.span, one === chosen ? 'Primary' : 'Contributing')),
  };
}

/** `level: operation, scope` lists them on one line. */
function inOneValue({ source }: Postmortem, all: readonly Named[]): boolean {
  return new Set(all.map(({ span }) => source.lineAt(span.start))).size === 1;
}

/** `Level: scope` becomes `Primary: scope`; a level without a label gets one. */
function nameRole({ source }: Postmortem, level: Span, role: string): TextEdit {
  const lineStart = source.lineStart(source.lineAt(level.start));
  const before = source.text.slice(lineStart, level.start);
  const key = /(?<!(?:missing|chain) )((?:(?:missing|chain) )*level)[*_`]*\s*:[\s*_`]*$/i.exec(before);
  if (key?.[1] === undefined) return { span: { start: level.start, end: level.start }, newText: `${role}: ` };
  const start = lineStart + key.index;
  return { span: { start, end: start + key[1].length }, newText: role };
}

/** Front matter wins; a section that says otherwise misleads its readers. */
function* disagreeing(postmortem: Postmortem, named: readonly Named[]): Iterable<Report> {
  const winner = named.find(({ statement }) => inFrontMatter(postmortem, statement));
  if (winner === undefined) return;
  const told = named.filter(
    ({ statement }) => statement.role !== 'contributing' && !inFrontMatter(postmortem, statement),
  );
  if (told.some(({ level }) => level === winner.level)) return;
  const other = told.find(({ statement }) => statement.role === 'primary') ?? told[0];
  if (other === undefined) return;
  yield {
    message: `The front matter says '${winner.level}', this says '${other.level}'. Use one level.`,
    span: other.span,
    fixes: [changeTo(other.span, winner.level), changeTo(winner.span, other.level)],
  };
}

function changeTo(span: Span, level: string): QuickFix {
  return { kind: 'scaffold', title: `Let both say '${level}'`, edits: [{ span, newText: literal(level) }] };
}
