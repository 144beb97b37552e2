import type { Directive } from '../../model/postmortem.ts';
import { nearest } from '../../text/nearest.ts';
import type { Report, RuleInfo } from '../rule.ts';

/** A silencing comment that names no rule: it silences nothing, and nobody notices. */
export const unknownSuppression: RuleInfo = {
  id: 'config/unknown-suppression',
  summary: 'A silencing comment names a rule that does not exist',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: true,
  since: '0.1.0',
};

/** Reports names in silencing comments that are none of `known` (ids and groups). */
export function* reportUnknownNames(
  directives: readonly Directive[],
  known: readonly string[],
): Iterable<Report> {
  const names = new Set(known);
  for (const { id, span } of directives.flatMap((directive) => directive.rules)) {
    if (names.has(id)) continue;
    const meant = nearest(id, known);
    if (meant === null) {
      yield { message: `No rule is called '${id}': this comment silences nothing.`, span };
      continue;
    }
    yield {
      message: `No rule is called '${id}'. Did this mean '${meant}'?`,
      span,
      fixes: [
        {
          kind: 'repair',
          title: `Change to '${meant}'`,
          edits: [{ span, newText: meant }],
          preferred: true,
        },
      ],
    };
  }
}
