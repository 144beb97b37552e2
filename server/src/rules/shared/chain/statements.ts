import type { ChainStatement, Postmortem } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';

/** Whether some statement names a level, known or not. */
export function namesLevel(postmortem: Postmortem): boolean {
  return postmortem.chain.statements.some(({ level }) => level !== null && level.value !== '');
}

/** Whether the statement is in the front matter. */
export function inFrontMatter(postmortem: Postmortem, statement: ChainStatement): boolean {
  const block = postmortem.frontMatter?.span;
  return block !== undefined && statement.span.start >= block.start && statement.span.end <= block.end;
}

/** The section that answers the question, where the document has one. */
export function chainSectionOf(postmortem: Postmortem): Section | null {
  return postmortem.sections.find(({ kind }) => kind === 'chain') ?? null;
}

/** Whether the words say that no level was missing, and why: "none, the fallback held". */
export function saysNoLevel(words: string): boolean {
  const [first = ''] = words.split('\n', 1);
  const said = /^\W{0,6}(?:none|no level)\b\W{0,4}/i.exec(first);
  if (said === null) return false;
  const reason = first.slice(said[0].length);
  const joined = /[,;:.(\u2013\u2014-]/.test(said[0]) || /^(?:because|since)\b/i.test(reason);
  return joined && reason.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** Fewer words give no reason. */
const FEWEST_WORDS = 3;
