import type { Directive, Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Report, RuleInfo } from '../rule.ts';

/** A silencing comment that silences nothing: what it was for is gone. */
export const configUnusedSuppression: RuleInfo = {
  id: 'config/unused-suppression',
  summary: 'A silencing comment silences nothing',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
};

/** A name in a silencing comment (null: the comment names none) that silenced nothing. */
export interface UnusedName {
  readonly rule: string | null;
  readonly span: Span;
  readonly directive: Directive;
}

/**
 * Reports names that silenced nothing. Taking one out is offered and never done by `fix all`: a rule about
 * dates may speak tomorrow.
 */
export function* reportUnusedNames(unused: readonly UnusedName[], postmortem: Postmortem): Iterable<Report> {
  for (const { rule, span, directive } of unused) {
    const what = rule === null ? 'This comment' : `'${rule}'`;
    yield {
      message: `${what} silences nothing here. Remove it.`,
      span,
      fixes: directive.rules.length > 1 ? [] : [removeComment(directive, postmortem)],
    };
  }
}

/** The comment, with its line where nothing else is on it. */
function removeComment(directive: Directive, postmortem: Postmortem): QuickFix {
  const { source } = postmortem;
  const { start } = source.lineSpan(directive.line);
  const lastLine = source.lineAt(directive.span.end);
  const lines = { start, end: source.lineSpan(lastLine).end };
  const alone = source.slice(lines).trim() === source.slice(directive.span).trim();
  const span = alone ? { start, end: source.lineStart(lastLine + 1) } : directive.span;
  return { kind: 'scaffold', title: 'Remove the comment', edits: [{ span, newText: '' }] };
}
