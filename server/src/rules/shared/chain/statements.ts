import type { ChainStatement, Postmortem } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';

/** Whether some statement names a level, known or not. */
export function namesLevel(postmortem: Postmortem): boolean {
  return postmortem.chain.statements.some(({ level }) => level !== null && level.value !== '');
}

/** Whether the statement stands in the front matter. */
export function inFrontMatter(postmortem: Postmortem, statement: ChainStatement): boolean {
  const block = postmortem.frontMatter?.span;
  return block !== undefined && statement.span.start >= block.start && statement.span.end <= block.end;
}

/** The section that answers the question, where the document has one. */
export function chainSectionOf(postmortem: Postmortem): Section | null {
  return postmortem.sections.find(({ kind }) => kind === 'chain') ?? null;
}
