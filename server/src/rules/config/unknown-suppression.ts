import type { Directive } from '../../model/document/postmortem.ts';
import { clipped } from '../../text/clipped.ts';
import { nearest } from '../../text/nearest.ts';
import type { Report, RuleInfo } from '../rule.ts';

/** A silencing comment that names no rule: it silences nothing, and nobody notices. */
export const configUnknownSuppression: RuleInfo = {
  id: 'config/unknown-suppression',
  summary: 'A silencing comment names a rule that does not exist',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: true,
  since: '0.1.0',
};

/** Reports names in silencing comments that are not among `known` (ids and groups). */
export function* reportUnknownNames(
  directives: readonly Directive[],
  known: readonly string[],
): Iterable<Report> {
  const names = new Set(known);
  for (const { rules } of directives) {
    const unknown = rules.filter(({ id }) => !names.has(id.toLowerCase()));
    const strange = unknown.find(({ id }) => meantBy(id, known) === null);
    for (const name of unknown) {
      const meant = meantBy(name.id, known);
      if (meant !== null) yield slip(name, meant);
      // The words of a reason are told once.
      else if (name === strange) yield noName(name);
    }
  }
}

type Name = Directive['rules'][number];

/** The rule or group of which a word is wrong; a word without a slash may be one of a reason ("because"). */
function meantBy(id: string, known: readonly string[]): string | null {
  const meant = nearest(id, known);
  if (meant === null || id.includes('/')) return meant;
  return !meant.includes('/') && Math.abs(meant.length - id.length) <= 1 ? meant : null;
}

function slip({ id, span }: Name, meant: string): Report {
  return {
    message: `'${id}' is not a rule. Did this mean '${meant}'?`,
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

function noName({ id, span }: Name): Report {
  return {
    message: `'${clipped(id, 40)}' is not a rule, so it silences nothing. Put a reason after '--'.`,
    span,
  };
}
