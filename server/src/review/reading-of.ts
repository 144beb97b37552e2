import { lateReviewOf } from '../engine/late-review.ts';
import { factsOf } from '../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { normalUri } from '../text/uris.ts';
import type { ReadDocument } from './read-document.ts';

/** What others may ask of a file that was read: its facts, a template's sections, or that it is neither. */
export type FileReading =
  | { readonly kind: 'postmortem'; readonly facts: PostmortemFacts }
  | { readonly kind: 'template'; readonly sections: readonly SectionKind[] }
  | { readonly kind: 'other' };

/**
 * What is kept of a document. `zone` is the IANA zone in which deadlines of times without a zone are reckoned; null where
 * nobody asks when its review is late.
 */
export function readingOf(
  { uri, postmortem, inForce: { config } }: ReadDocument,
  today: IsoDate,
  zone: string | null,
): FileReading {
  if (postmortem.isTemplate) {
    return { kind: 'template', sections: postmortem.sections.map(({ kind }) => kind) };
  }
  if (!postmortem.recognised) return { kind: 'other' };
  const late = zone === null ? null : lateReviewOf(postmortem, config, zone);
  const facts = factsOf(postmortem, today, config.archiveAfter, late);
  return { kind: 'postmortem', facts: { ...facts, uri: normalUri(uri) } };
}
