import { policyOf } from '../../config/severity-policy.ts';
import { statusKind } from '../../model/document/document-state.ts';
import { field, fieldValue } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { instant } from '../shared/review-deadline.ts';

const PREFIX = 'signed.';

/** Roles that have not signed although the review was held. */
export const metaSignOff: Rule = {
  id: 'meta/sign-off',
  summary: 'A role that signs the post-mortem has not signed',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, world) {
    const slots = postmortem.metadata.filter(({ key }) => key.startsWith(PREFIX));
    const roles = rolesAsked(postmortem, slots, world);
    const open = roles.filter((role) => !isSigned(slots, role));
    if (open.length === 0 || !wasReviewed(postmortem, world)) return;
    yield reportFor(postmortem, slots, open);
  },
};

/** Those of the severity's policy, else those for which the document has a slot. */
function rolesAsked(
  postmortem: Postmortem,
  slots: readonly MetadataField[],
  { config }: World,
): readonly string[] {
  const asked = policyOf(config, fieldValue(postmortem, 'severity'))?.signOff ?? null;
  return asked ?? slots.map(({ key }) => key.slice(PREFIX.length));
}

function isSigned(slots: readonly MetadataField[], role: string): boolean {
  return slots.some(({ key, value }) => key === `${PREFIX}${normal(role)}` && value !== '');
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
  const verb = open.length === 1 ? 'has' : 'have';
  return {
    message: `${list(open)} ${verb} not signed. A name, or the link of the pull request's approval, signs.`,
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

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
