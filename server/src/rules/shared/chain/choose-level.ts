import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Vocabulary } from '../../../model/document/vocabulary.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import { contains, type Span } from '../../../text/position.ts';
import type { QuickFix } from '../../rule.ts';

/** A name in a slot of the front matter has at most so many words; more are a sentence, which is not replaced. */
const longestName = 3;

/**
 * The quick fix that gives a level where other words are: instead of a name in a slot of metadata, before the words
 * of a section, which stay as the reason. None for a sentence in a slot that holds one word.
 */
export function chooseLevel(postmortem: Postmortem, span: Span, vocabulary: Vocabulary): readonly QuickFix[] {
  const levels = hole(
    1,
    'level',
    vocabulary.levels.map(({ name }) => name),
  );
  const inSlot = postmortem.metadata.some((field) => field.span.start === span.start);
  if (!inSlot) {
    if (!hasPlace(postmortem, span)) return [];
    const before = { start: span.start, end: span.start };
    const edits = [{ span: before, newText: `${levels} \u2013 ` }];
    return [{ kind: 'scaffold', title: 'Put a level before it', edits }];
  }
  if (postmortem.source.slice(span).trim().split(/\s+/).length > longestName) return [];
  return [{ kind: 'scaffold', title: 'Choose a level', edits: [{ span, newText: levels }] }];
}

/** Code, and bars that are no table, are no place for further words; nor is the header of a table. */
function hasPlace({ source, sections }: Postmortem, span: Span): boolean {
  const before = source.text.slice(source.lineStart(source.lineAt(span.start)), span.start);
  if (before.endsWith('`')) return false;
  if (!before.includes('|')) return true;
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.rows.some((row) => contains(row.span, span))),
  );
}
