import type { Postmortem } from '../../model/document/postmortem.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { CompletionSite } from './completion-site.ts';
import { enclosing, openLine } from './line-start.ts';

/** A word that may become a label. */
const halfWord = /^[A-Za-z-]{0,20}$/;
const halfLabel = /^(?:[A-Za-z-]{0,12}|recovery [a-z]{0,8}|why \d{0,2})$/i;
const aboutCauses: readonly SectionKind[] = ['root-cause', 'contributing', 'trigger', 'whys'];

/** The site at the start of a line of the sections about the missing level, about causes and about fixes. */
export function storySite(postmortem: Postmortem, offset: number): CompletionSite | null {
  const line = openLine(postmortem, offset);
  if (line === null) return null;
  const { sections, chain } = postmortem;
  const typed = { start: offset - line.words.length, end: offset };
  const after = line.listMark ? 'list-mark' : 'nothing';
  const about = enclosing(sections, line.section, ['chain']);
  if (about !== null) {
    const body = sections[about]?.body;
    const isSaid = chain.statements.some(
      ({ span, level }) => level?.value !== '' && span.start >= (body?.start ?? 0) && span.end <= typed.start,
    );
    return halfWord.test(line.words) && !isSaid ? { kind: 'chain-line', typed } : null;
  }
  const causes = enclosing(sections, line.section, aboutCauses);
  if (causes !== null && halfLabel.test(line.words)) {
    return { kind: 'cause-line', typed, section: causes, after };
  }
  const isOpen =
    line.words === '' && !line.box && !line.indented && sections[line.section]?.place === 'actions';
  return isOpen ? { kind: 'fix-line', typed, after } : null;
}
