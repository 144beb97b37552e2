import { policyOf } from '../../../config/severity-policy.ts';
import { fieldValue, slot } from '../../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../../model/document/postmortem.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { enumerated } from '../../../text/enumerated.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import { yamlScalar } from '../../../text/yaml/yaml-quote.ts';
import { type Offer, type OfferPlace, plainChange, rewrite } from '../offer.ts';

const PREFIX = 'signed.';

/** Adds the roles that the severity asks to sign and that have no line yet, from within the front matter. */
export function signOffRoles({ model, span }: OfferPlace): readonly Offer[] {
  const { postmortem, inForce } = model;
  const { frontMatter } = postmortem;
  if (frontMatter?.format !== 'yaml' || span.end > frontMatter.span.end) return [];
  const slots = postmortem.metadata.filter(({ key }) => key.startsWith(PREFIX));
  const known = new Set(slots.map(({ key }) => key.slice(PREFIX.length)));
  const asked = policyOf(inForce.config, fieldValue(postmortem, 'severity'))?.signOff ?? [];
  const roles = asked.map(keyOf).filter((role) => !known.has(role));
  const edit = roles.length === 0 ? null : insertion(postmortem, slots, roles);
  if (edit === null) return [];
  const title = `Add ${enumerated(roles)} to the sign-off`;
  return [rewrite(title, () => plainChange([edit]))];
}

/** As the keys of our template are written. */
function keyOf(role: string): string {
  return role
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** Behind the last role, else behind the key, else at the end of the front matter; null where `signed` has a value of its own. */
function insertion(
  postmortem: Postmortem,
  slots: readonly MetadataField[],
  roles: readonly string[],
): TextEdit | null {
  const { source, frontMatter } = postmortem;
  if (frontMatter === null) return null;
  const key = slot(postmortem, 'signed');
  if (key !== null && key.shape !== 'front-matter') return null;
  if (key !== null && key.value !== '' && slots.length === 0) return null;
  const last = slots.filter(({ shape }) => shape === 'front-matter').at(-1);
  const line = last?.line ?? key?.line;
  const eol = lineEndingAt(source, frontMatter.span.start);
  if (line === undefined) {
    const at = frontMatter.body.end;
    if (!/[\r\n]/.test(source.text[at - 1] ?? '')) return null;
    const lines = ['signed:', ...roles.map((role) => `  ${yamlScalar(role)}:`)];
    return { span: { start: at, end: at }, newText: lines.join(eol) + eol };
  }
  const text = source.lineText(line);
  // A map on one line, `signed: { tech-lead: ana }`, has no place for another line.
  if (text.includes('{')) return null;
  const indent = last === undefined ? '  ' : text.slice(0, text.length - text.trimStart().length);
  if (indent === '') return null;
  const { end } = source.lineSpan(line);
  return {
    span: { start: end, end },
    newText: roles.map((role) => `${eol}${indent}${yamlScalar(role)}:`).join(''),
  };
}
