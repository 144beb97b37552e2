import { severityScale } from '../../config/severity-scale.ts';
import { isRewritable } from '../../edits/write-metadata.ts';
import { slot } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { nearest } from '../../text/nearest.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { findPlaceholder } from '../shared/placeholder-words.ts';
import { rankOf } from '../shared/rank.ts';
import { onOurTemplate } from '../shared/required.ts';

/** A code of a scale, as `P5` or `SEV-9`; words such as "major" belong to scales of their own. */
const CODE = /^(?:p|s|sev)[\s_-]?\d{1,2}\b/i;

/** Deadline, sign-off and the team's figures hang on the severity: none, or one that the scale does not have. */
export const metaSeverity: Rule = {
  id: 'meta/severity',
  summary: 'The severity is missing or not on the scale',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: true,
  since: '0.1.0',
  *check(postmortem, world) {
    const field = slot(postmortem, 'severity');
    const value = field?.value.trim() ?? '';
    if (value === '' || findPlaceholder(value) !== null) {
      if (isAskedFor(postmortem, field, world)) yield missing(postmortem, field, world);
      return;
    }
    if (field === null || rankOf(value, world.config.vocabulary) !== null) return;
    const meant = meantName(value, world);
    if (meant === null && !CODE.test(value) && !hasOwnScale(world)) return;
    yield unknown(field, value, meant, world);
  },
};

/** Most houses write no severity: only a slot for one, our template or a configured scale asks. */
function isAskedFor(postmortem: Postmortem, field: MetadataField | null, world: World): boolean {
  return field !== null || onOurTemplate(postmortem) || hasOwnScale(world);
}

function hasOwnScale({ config }: World): boolean {
  return config.uri !== null && config.policies.length > 0 && config.preset !== 'minimal';
}

function missing(postmortem: Postmortem, field: MetadataField | null, world: World): Report {
  const names = choices(world);
  const { titleSpan } = postmortem;
  return {
    message: `No severity. Choose one: ${names.join(', ')}.`,
    span: field?.labelSpan ?? titleSpan,
    ...(field === null ? {} : { clause: field.span }),
    atMost: 'information',
    fixes: field === null ? [] : [fill(postmortem, field, names)],
  };
}

function fill({ source }: Postmortem, field: MetadataField, names: readonly string[]): QuickFix {
  const before = source.text[field.span.start - 1] ?? '';
  const blank = /[\s|]/.test(before) ? '' : ' ';
  return {
    kind: 'scaffold',
    title: 'Choose a severity',
    edits: [{ span: field.span, newText: `${blank}${hole(1, 'severity', names)}` }],
    preferred: true,
  };
}

function unknown(field: MetadataField, value: string, meant: string | null, world: World): Report {
  const names = choices(world);
  const { span } = field;
  const fix: QuickFix =
    meant === null
      ? {
          kind: 'scaffold',
          title: 'Choose a severity',
          edits: [{ span, newText: hole(1, 'severity', names) }],
        }
      : { kind: 'repair', title: `Change to '${meant}'`, edits: [{ span, newText: meant }], preferred: true };
  return {
    message:
      meant === null
        ? `'${value}' is not a severity on the scale: ${names.join(', ')}.`
        : `'${value}' is not a severity on the scale. Did this mean '${meant}'?`,
    span,
    fixes: isRewritable(field) ? [fix] : [],
  };
}

/** A slip of the keys in a code (`SVE1`, `PP1`), never another figure of the scale. */
function meantName(value: string, { config }: World): string | null {
  if (CODE.test(value) || !/\d/.test(value)) return null;
  const figure = /\d+/.exec(value)?.[0];
  const names = config.vocabulary.severities.flatMap((rank) => rank.names);
  return nearest(
    value,
    names.filter((name) => /\d+/.exec(name)?.[0] === figure),
  );
}

/** The names that the team uses, the gravest first. */
function choices({ config, facts }: World): readonly string[] {
  return severityScale(config, facts.severities()).map(({ name }) => name);
}
