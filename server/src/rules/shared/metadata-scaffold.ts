import { writeMetadata } from '../../edits/write-metadata.ts';
import { slot } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { type HoleName, hole } from '../../model/lexicon/holes.ts';
import { asSnippet } from '../../text/snippet.ts';
import type { QuickFix } from '../rule.ts';

/** Stands for the hole while the edit is made: a word that no shape has to quote. */
const mark = 'missing-link-hole';

/** What is written into a metadata field: a hole, answers to choose from, and what comes before it. */
export interface MetadataHole {
  readonly key: string;
  readonly hole: HoleName;
  readonly answers?: readonly string[];
  readonly lead?: string;
}

/**
 * A quick fix that writes a metadata field as the document writes its own; without snippets an empty slot, where there
 * is not one yet.
 */
export function metadataScaffold(
  postmortem: Postmortem,
  title: string,
  { key, hole: name, answers, lead = '' }: MetadataHole,
): QuickFix {
  const edits = writeMetadata(postmortem, key, `${lead}${mark}`);
  return {
    kind: 'scaffold',
    title,
    edits: asSnippet(edits, [[mark, hole(1, name, answers)]]),
    plain: slot(postmortem, key) !== null ? null : withoutValue(edits, `${lead}${mark}`),
  };
}

function withoutValue(edits: QuickFix['edits'], value: string): QuickFix['edits'] {
  return edits.map(({ span, newText }) => {
    const at = newText.indexOf(value);
    const before = newText.slice(0, Math.max(0, at)).trimEnd();
    return { span, newText: before + newText.slice(at + value.length) };
  });
}
