import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';

/** A sentence that speaks for a review, whatever the severity. */
export interface Signal {
  /** Why it does, as the end of "…, and that is worth an hour". */
  readonly reason: string;
  readonly words: string;
  readonly span: Span;
}

const signals: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'people did not know how to go on or whom to ask',
    pattern:
      /\b(?:nobody|no ?one|none of us|we)\s+(?:knew|did(?:n't| not) know|was sure|were(?:n't| not) sure)\s+(?:who|whom|how|what|where|which)\b/i,
  },
  {
    reason: 'the knowledge sat with one person',
    pattern: /\b(?:[Oo]nly|[Jj]ust)\s+(?:one person|@?[A-Z][\w-]+)\s+(?:knew|knows|could)\b|\bjust knew\b/,
  },
  {
    reason: 'a similar one has happened before',
    pattern:
      /\b(?:happened|seen this|broke)\s+(?:once )?before\b|\bsimilar (?:incident|outage)s?\b|\b(?:second|third|fourth) time\b/i,
  },
  {
    reason: 'an alert was off and nobody knows why',
    pattern:
      /\b(?:alerts?|alarms?|pages?|monitors?)\s+(?:was|were|had been)\s+(?:off|disabled|muted|silenced|snoozed)\b/i,
  },
  {
    reason: 'the fix made in the heat of the moment is still in place',
    pattern: /\b(?:quick(?: and dirty)?|temporary|local)\s+(?:fix|workaround|patch|hack)\b/i,
  },
];

/** The first sign in the account of what happened that a review pays; null where none is seen. */
export function firstSignal(postmortem: Postmortem): Signal | null {
  for (const passage of postmortem.passages) {
    if (passage.place === 'actions') continue;
    for (const { reason, pattern } of signals) {
      const match = pattern.exec(passage.text);
      if (match === null) continue;
      const start = passage.span.start + match.index;
      return { reason, words: match[0], span: { start, end: start + match[0].length } };
    }
  }
  return null;
}
