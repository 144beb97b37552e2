import type { Config } from '../../config/config.ts';
import { policyOf } from '../../config/severity-policy.ts';
import { field, fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { statusKind } from '../../model/document/time/document-state.ts';
import { learnedForm } from '../../prose/hit.ts';
import { overlaps, type Span } from '../../text/position.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { chainAsked } from '../shared/chain/asked.ts';
import { planReview, reviewSaid, reviewSlot } from '../shared/debrief-review.ts';
import { type Signal, signalsOf } from '../shared/debrief-signals.ts';
import { humanErrorField } from '../shared/human-error-field.ts';
import { metadataScaffold } from '../shared/metadata-scaffold.ts';
import { rankOf } from '../shared/rank.ts';
import { recurrencesTold } from '../shared/recurrence/told.ts';
import { wordingHits } from '../shared/wording/hits.ts';

/** Nothing says whether a review is held, and the severity leaves it open or the account speaks for one. */
export const debriefDecision: Rule = {
  id: 'debrief/decision',
  summary: 'Nothing says whether there will be a review, although the incident calls for one',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const severity = field(postmortem, 'severity');
    if (severity === null || isReviewed(postmortem, severity.value, world)) return;
    // `debrief/human-error` asks for the same review.
    if (humanErrorField(postmortem) !== null) return;
    const signals = signalsFor(postmortem, world);
    const span: Span = reviewSlot(postmortem)?.labelSpan ?? severity.span;
    const fixes = decide(postmortem, world);
    if (signals.length > 0)
      yield { message: messageFor(signals), span, fixes, related: related(postmortem, signals) };
    else if (chainAsked(postmortem, world) && policyOf(world.config, severity.value)?.deadline === 'optional')
      yield { message: undecided, span, atMost: 'hint', fixes };
  },
};

const undecided =
  'Nothing says whether a review is held. Set a day for it, or write "debrief: skipped" and why.';

/** What speaks for a review; which incident it was before is asked for by `recurrence/unnamed`. */
function signalsFor(postmortem: Postmortem, world: World): readonly Signal[] {
  const unnamed = recurrencesTold(postmortem).filter(({ located }) => !located);
  const named = wordingHits(postmortem, world, 'blame/human-error').find(
    ({ hit }) => hit.form !== learnedForm,
  );
  const reason = 'Human error is named as a cause';
  return [
    ...(named === undefined ? [] : [{ reason, span: named.hit.span }]),
    ...signalsOf(postmortem).filter(({ span }) => !unnamed.some((each) => overlaps(each.span, span))),
  ];
}

/** A severity with a deadline has its review in any case, and what is published or finished had one. */
function isReviewed(postmortem: Postmortem, severity: string, { config }: World): boolean {
  if (reviewSaid(postmortem)) return true;
  const deadline = policyOf(config, severity)?.deadline ?? null;
  if (deadline !== null ? typeof deadline === 'object' : isSevere(severity, config)) return true;
  const status = statusKind(fieldValue(postmortem, 'status'));
  return status === 'published' || status === 'finished' || status === 'closed';
}

function isSevere(severity: string, config: Config): boolean {
  return (rankOf(severity, config.vocabulary) ?? 0) <= 1;
}

function messageFor([first]: readonly Signal[]): string {
  return `${first?.reason ?? ''}. Set a day for a review, or write "debrief: skipped" and why.`;
}

function related(postmortem: Postmortem, signals: readonly Signal[]): NonNullable<Report['related']> {
  return signals.map(({ span, reason }) => ({ uri: postmortem.uri, span, message: reason }));
}

function decide(postmortem: Postmortem, { today }: World): readonly QuickFix[] {
  const none = { key: 'debrief', hole: 'reason', lead: 'skipped, ' } as const;
  return [planReview(postmortem, today), metadataScaffold(postmortem, 'Say why there is none', none)];
}
