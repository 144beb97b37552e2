import { writeMetadata } from '../edits/write-metadata.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { QuickFix } from './rule.ts';
import { asSnippet, hole } from './snippet.ts';

/** Stands for the hole while the edit is made: a word that no shape has to quote. */
const mark = 'missing-link-hole';

/** A quick fix that writes a metadata field as the document writes its own; `lead` stands before the hole. */
export function metadataScaffold(
  postmortem: Postmortem,
  title: string,
  key: string,
  words: string,
  lead = '',
): QuickFix {
  const edits = writeMetadata(postmortem, key, `${lead}${mark}`);
  return { kind: 'scaffold', title, edits: asSnippet(edits, [[mark, hole(1, words)]]) };
}
