import { policyOf } from '../../config/severity-policy.ts';
import { field } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { planReview, reviewSaid, reviewSlot } from '../shared/debrief-review.ts';
import { firstSignal } from '../shared/debrief-signals.ts';
import { metadataScaffold } from '../shared/metadata-scaffold.ts';

/** The severity leaves it open whether a review is held, and nothing says what was decided. */
export const debriefDecision: Rule = {
  id: 'debrief/decision',
  summary: 'Nothing says whether a review is worth holding where the severity leaves it open',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, world) {
    const { config } = world;
    const severity = field(postmortem, 'severity');
    if (severity === null || policyOf(config, severity.value)?.deadline !== 'optional') return;
    if (reviewSaid(postmortem)) return;
    const signal = firstSignal(postmortem);
    const fixes = decide(postmortem, world);
    const span: Span = reviewSlot(postmortem)?.labelSpan ?? severity.span;
    if (signal === null) {
      yield {
        message:
          'This severity leaves the review open. A date, or "debrief: skipped" with the reason, says what was decided.',
        span,
        atMost: 'hint',
        fixes,
      };
      return;
    }
    yield {
      message: `'${signal.words}' speaks for a review: ${signal.reason}. A date, or "debrief: skipped" with the reason, says what was decided.`,
      span,
      fixes,
      related: [
        { uri: postmortem.uri, span: signal.span, message: `A sign that a review pays: ${signal.reason}` },
      ],
    };
  },
};

function decide(postmortem: Postmortem, { today }: World): readonly QuickFix[] {
  const none = { key: 'debrief', hole: 'reason', lead: 'skipped, ' } as const;
  return [planReview(postmortem, today), metadataScaffold(postmortem, 'Say why there is none', none)];
}
