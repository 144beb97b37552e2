import { writeChain } from '../../../edits/write-chain.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Term } from '../../../model/document/vocabulary.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import { asSnippet } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';

/** Stands for the choice while the edit is made: a word that no shape has to quote. */
const mark = 'missing-link-choice';

/** The quick fix that writes the level or the label where it is read, to be chosen from a list; none where it has no place. */
export function chainChoice(
  postmortem: Postmortem,
  name: 'level' | 'label',
  terms: readonly Term[],
  title: string,
): readonly QuickFix[] {
  const offer = hole(
    1,
    name,
    terms.map((term) => term.name),
  );
  const edits = asSnippet(writeChain(postmortem, name, mark), [[mark, offer]]);
  return edits.length === 0 ? [] : [{ kind: 'scaffold', title, edits, preferred: true }];
}
