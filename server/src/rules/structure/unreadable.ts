import type { Problem } from '../../model/document/postmortem.ts';
import { clipped } from '../../text/clipped.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';

/** Parts of the text that cannot be read as they were meant, by this or by other tools. */
export const structureUnreadable: Rule = {
  id: 'structure/unreadable',
  summary: 'Front matter that is not closed or not YAML, a key given twice, NUL bytes',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: true,
  since: '0.1.0',
  *check(postmortem) {
    let nulTold = false;
    for (const problem of postmortem.problems) {
      if (problem.kind === 'nul' && nulTold) continue;
      nulTold ||= problem.kind === 'nul';
      const report = reportFor(problem, postmortem.source.slice(problem.span));
      if (report !== null) yield report;
    }
  },
};

/** Only a block that cannot be delimited is an error: everything else was read here, and other tools may refuse it. */
function reportFor(problem: Problem, words: string): Report | null {
  const { kind, span } = problem;
  const fixes = repairOf(problem);
  switch (kind) {
    case 'front-matter-open':
      return {
        message: 'The front matter is not closed. End it with a line of three dashes.',
        span,
        fixes,
      };
    case 'front-matter-value':
      return {
        message: `YAML cannot read ${shown(words)}. Put it in quotes.`,
        span,
        atMost: 'warning',
        fixes,
      };
    case 'front-matter-type':
      return {
        message: `${shown(words)} is not the kind of value that belongs here.`,
        span,
        atMost: 'warning',
        fixes,
      };
    case 'duplicate-key':
      return {
        message: `${shown(words)} is in the front matter twice. Keep one.`,
        span,
        atMost: 'warning',
        fixes,
      };
    case 'nul':
      return {
        message: 'There is a NUL byte here. The file may be binary, or not UTF-8.',
        span,
        atMost: 'warning',
      };
    default:
      return null;
  }
}

function repairOf({ kind, span, repair }: Problem): readonly QuickFix[] {
  if (repair === null) return [];
  const title = kind === 'front-matter-open' ? 'Close the front matter' : 'Put the value in quotes';
  return [{ kind: 'repair', title, edits: [{ span, newText: repair }], preferred: true }];
}

function shown(words: string): string {
  return `'${clipped(words.split(/[\r\n]/, 1)[0] ?? '', 40)}'`;
}
