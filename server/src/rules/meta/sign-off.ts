import { policyOf } from '../../config/severity-policy.ts';
import { field, fieldValue } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { statusKind } from '../../model/document/time/document-state.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { enumerated } from '../../text/enumerated.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { chainAsked } from '../shared/chain/asked.ts';
import { instant } from '../shared/review-deadline.ts';
import { signaturesOf } from '../shared/sign-off-section.ts';

const PREFIX = 'signed.';

/** Roles that have not signed although the review was held. */
export const metaSignOff: Rule = {
  id: 'meta/sign-off',
  summary: 'A sign-off is missing',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const report = inSection(postmortem) ?? inSlots(postmortem, world);
    if (report !== null && wasReviewed(postmortem, world)) yield report;
  },
};

/** A section for signatures, whoever's form it is. */
function inSection(postmortem: Postmortem): Report | null {
  const open = signaturesOf(postmortem).filter(({ signed }) => !signed);
  const [first] = open;
  return first === undefined ? null : { message: unsigned(open.map(({ role }) => role)), span: first.span };
}

/** The slots of our template, where the chain's questions are asked. */
function inSlots(postmortem: Postmortem, world: World): Report | null {
  if (!chainAsked(postmortem, world)) return null;
  const slots = postmortem.metadata.filter(({ key }) => key.startsWith(PREFIX));
  const open = rolesAsked(postmortem, slots, world).filter((role) => !isSigned(slots, role));
  return open.length === 0 ? null : reportFor(postmortem, slots, open);
}

/** Those of the severity's policy, else those for which the document has a slot. */
function rolesAsked(
  postmortem: Postmortem,
  slots: readonly MetadataField[],
  { config }: World,
): readonly string[] {
  const asked = policyOf(config, fieldValue(postmortem, 'severity'))?.signOff ?? null;
  return asked ?? slots.map(({ key }) => key.slice(PREFIX.length));
}

/** Whoever leads signs for leadership. */
const LEADS = /^(?:(?:senior )?leadership|management|executive|cto|ceo|cio|vp|svp|head|director)\b/;

function isSigned(slots: readonly MetadataField[], role: string): boolean {
  const wanted = normal(role);
  return slots.some(({ key, value }) => {
    const name = key.slice(PREFIX.length);
    return value !== '' && (name === wanted || (LEADS.test(wanted) && LEADS.test(name)));
  });
}

function normal(role: string): string {
  return role
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** Signing ends the review: before it, an open slot is no gap. */
function wasReviewed(postmortem: Postmortem, { now, zone }: World): boolean {
  const status = statusKind(fieldValue(postmortem, 'status'));
  if (status === 'closed' || status === 'published') return true;
  const moment = field(postmortem, 'review')?.moment ?? null;
  if (moment === null || moment.date === null) return false;
  return instant(moment, moment.date, moment.minutes ?? 0, zone) <= now / 60_000;
}

function reportFor(postmortem: Postmortem, slots: readonly MetadataField[], open: readonly string[]): Report {
  const [first = ''] = open;
  const slot = slots.find(({ key }) => key === `${PREFIX}${normal(first)}`) ?? slots[0];
  const severity = field(postmortem, 'severity');
  return {
    message: unsigned(open),
    span: slot?.labelSpan ?? severity?.span ?? postmortem.titleSpan,
    fixes: open.flatMap((role) => sign(postmortem, slots, role)),
  };
}

/** Fills the role's slot; a role without one is asked for by name alone. */
function sign({ source }: Postmortem, slots: readonly MetadataField[], role: string): readonly QuickFix[] {
  const slot = slots.find(({ key }) => key === `${PREFIX}${normal(role)}`);
  if (slot === undefined) return [];
  const blank = /\s/.test(source.text[slot.span.start - 1] ?? '') ? '' : ' ';
  const newText = `${blank}${hole(1, 'approval')}`;
  return [{ kind: 'scaffold', title: `Sign as ${role}`, edits: [{ span: slot.span, newText }] }];
}

function unsigned(roles: readonly string[]): string {
  return `Not signed: ${enumerated(roles)}. Write a name, or link the approval of the pull request.`;
}
