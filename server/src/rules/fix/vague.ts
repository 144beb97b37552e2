import type { Postmortem } from '../../model/document/postmortem.ts';
import { SpanIndex } from '../../text/span-index.ts';
import type { Rule } from '../rule.ts';
import type { PlacedHit } from '../shared/wording/hits.ts';
import { vagueOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

const reasons: Readonly<Record<string, string>> = {
  feeling: 'is a feeling, not a change. Which checklist, test, alert or step will change?',
  generic: 'has no end state. What exactly will change, and how will we know it is done?',
  'person-directed': 'depends on people remembering. Which tool, check or step could do it instead?',
};

/** An action that is a feeling, names no end state, or is aimed at a person's behaviour. */
export const fixVague: Rule = {
  id: 'fix/vague',
  summary: "An action is a feeling, has no end state, or aims at a person's behaviour",
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check(postmortem, world) {
    const settled = settledWords(postmortem);
    const details = detailsOf(postmortem);
    return reportsOf('fix/vague', postmortem, world, (placed) =>
      settled.overlaps(placed.hit.span) || details.overlaps(placed.hit.span) || isAside(placed)
        ? null
        : {
            message: `${quotedWords(postmortem, placed.hit.span)} ${reasons[placed.hit.form] ?? reasons.generic}`,
            fixes: vagueOffers(postmortem, placed),
          },
    );
  },
};

/** What is done or dropped needs no end state any more, and a tracker holds what its line leaves out. */
function settledWords({ fixes }: Postmortem): SpanIndex {
  return new SpanIndex(
    fixes
      .filter(
        ({ status, trackers }) =>
          status === 'done' || status === 'verified' || status === 'dropped' || trackers.length > 0,
      )
      .map(({ words }) => words),
  );
}

/** What is below an action's own words says what it is about: its end state is asked of the action. */
function detailsOf({ fixes }: Postmortem): SpanIndex {
  const own = new SpanIndex(fixes.map(({ words }) => words));
  return new SpanIndex(
    fixes
      .filter(({ span, words }) => span.end > words.end && !own.overlaps({ start: words.end, end: span.end }))
      .map(({ span, words }) => ({ start: words.end, end: span.end })),
  );
}

/** "Publish a blog post about … improving the release process": the work is the post, the rest its topic. */
const deliverable =
  /^\W*(?:\[[ x]\]\s*)?(?:publish|write|draft|create|prepare|record|send|file|open|hold|schedule|add)\b[^.;:]{0,60}\b(?:posts?|articles?|documents?|docs?|pages?|ADRs?|RFCs?|proposals?|reports?|notes?|letters?|e?mails?|tickets?|issues?|talks?|videos?|slides|checklists?|runbooks?|templates?|guides?|sessions?|workshops?|meetings?)\s+(?:about|on|for|regarding|covering|describing|that)\b/i;

/** Words to readers, and the legend of a table, ask nobody of the team for anything. */
const toReaders = /\b(?:please|feel free|we (?:invite|welcome|encourage|thank|apologi[sz]e))\b/i;
const leadsToList = /(?::|\b(?:the following|those are|these are|as follows)\W{0,3})\s*$/i;
const sentenceEnd = /[.!?](?=\s)/g;

function isAside({ hit, passage }: PlacedHit): boolean {
  const { text, span, shape } = passage;
  const [start, end] = [hit.span.start - span.start, hit.span.end - span.start];
  if (deliverable.test(text.slice(0, Math.max(0, start)))) return true;
  if (/^\p{Lu}{2,}$/u.test(text.slice(start, end))) return true;
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  const from = ends.findLast((each) => each <= start) ?? 0;
  const to = ends.find((each) => each >= end) ?? text.length;
  if (toReaders.test(text.slice(from, to))) return true;
  // The sentence before a list says what the list is for: its items are the actions.
  return shape === 'paragraph' && leadsToList.test(text);
}
