import { repairEdits } from '../engine/repair.ts';
import type { Finding } from '../rules/rule.ts';
import { composeEdits } from '../text/compose-edits.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Steps } from '../text/steps.ts';
import { type ReadDocument, readDocument } from './read-document.ts';
import { type ReviewContext, type Reviewed, reviewing } from './review-document.ts';

/** Repairs that wait for another's words to settle get their turn in the next round. */
const mostRounds = 8;

/** A document after its repairs. */
export interface FixedAll {
  readonly document: ReadDocument;
  /** All rounds as one set, against the text that was reviewed. */
  readonly edits: readonly TextEdit[];
  /** What is left. */
  readonly findings: readonly Finding[];
  /** How many findings were repaired. */
  readonly repaired: number;
}

/**
 * Makes all repairs of a reviewed document, round by round, until nothing is left that can be repaired; `isMeant` leaves
 * out findings that nobody wants repaired. Editor and command line give the same text.
 */
export function* fixingAll(
  reviewed: Pick<Reviewed, 'document' | 'findings'>,
  context: ReviewContext,
  isMeant: (finding: Finding) => boolean = () => true,
): Steps<FixedAll> {
  const original = reviewed.document.postmortem.source.text;
  let { document, findings } = reviewed;
  let edits: readonly TextEdit[] = [];
  let repaired = 0;
  for (let round = 0; round < mostRounds; round++) {
    const repairable = findings.filter((finding) => finding.fixable && isMeant(finding));
    const more = repairEdits(repairable);
    if (more.length === 0) break;
    const { uri, inForce, postmortem } = document;
    const next = readDocument(uri, applyEdits(postmortem.source.text, more), inForce);
    const after: Reviewed = yield* reviewing(next, context);
    edits = composeEdits(edits, more);
    ({ document, findings } = after);
    repaired += Math.max(
      0,
      repairable.length - findings.filter(({ fixable }) => fixable).filter(isMeant).length,
    );
  }
  const telling = edits.filter(({ span, newText }) => original.slice(span.start, span.end) !== newText);
  return { document, edits: telling, findings, repaired };
}
