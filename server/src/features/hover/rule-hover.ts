import type { Postmortem } from '../../model/document/postmortem.ts';
import { allRules } from '../../rules/registry.ts';
import { rulePage } from '../rule-page.ts';
import { holds, type Piece, piece } from './piece.ts';
import reasons from './rule-reasons.json' with { type: 'json' };

/** By rule, the reason that its page gives. */
const ruleReasons: Readonly<Record<string, string>> = reasons;

/** Why a rule exists, who says so, and where to read on; null for a name that no rule has. */
export function ruleText(id: string, pages: string | null): string | null {
  const info = allRules.find((rule) => rule.id === id);
  if (info === undefined) return null;
  const page = rulePage(pages, info.id);
  const reason = ruleReasons[id];
  return [
    `**${id}** · ${info.summary}`,
    ...(reason === undefined ? [] : [reason]),
    ...(page === null ? [] : [`[Read more about ${id}](${page})`]),
  ].join('\n\n');
}

/** Of the name of a rule in a comment that silences it. */
export function silencedPiece({ directives }: Postmortem, at: number, pages: string | null): Piece | null {
  for (const { span, rules } of directives) {
    const named = holds(span, at) ? rules.find((rule) => holds(rule.span, at)) : undefined;
    if (named !== undefined) return piece(named.span, ruleText(named.id.toLowerCase(), pages));
  }
  return null;
}
