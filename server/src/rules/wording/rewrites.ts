import type { Postmortem } from '../../model/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix } from '../rule.ts';
import type { PlacedHit } from './hits.ts';
import { plainWords } from './words.ts';

/** Rewrites are never applied unasked: the facts must come from a person. */
function scaffold(title: string, span: Span, newText: string): QuickFix {
  return { kind: 'scaffold', title, edits: [{ span, newText }] };
}

/** The word alone goes; title and edit name it. */
export function dropWord(postmortem: Postmortem, { hit }: PlacedHit): QuickFix | null {
  const words = plainWords(postmortem, hit.span);
  const { text } = postmortem.source;
  const after = text[hit.span.end];
  const attributive = after === ' ' && /[A-Za-z]/.test(text[hit.span.end + 1] ?? '') && !/\s/.test(words);
  if (!attributive || /(?:ness|ence|ity)$/.test(words)) return null;
  return scaffold(`Delete '${words}'`, { start: hit.span.start, end: hit.span.end + 1 }, '');
}
