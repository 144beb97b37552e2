import { field } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { SpanIndex } from '../../text/span-index.ts';
import type { Rule } from '../rule.ts';
import { documentRank } from '../shared/rank.ts';

const SEVERE = 1;
const MINOR = 3;
/** A near miss is known by its rank. */
const NEAR_MISS = 9;

const NOBODY =
  /^\W*(?:none|nobody|no one|no impact|nil)\b\W*(?:$|[.!\n])|\b(?:no|without(?: any)?) (?:customer|user|client|visible|external|production)[- ]?(?:facing )?impact\b|\b(?:no|not a single) (?:customers?|users?|clients?|requests?|orders?)(?: \w+)? (?:was|were|is|are) (?:affected|impacted|lost)\b|\bnobody (?:was affected|noticed)\b/i;
const EVERYBODY =
  /\b(?:all|every|100 ?%(?: of)?(?: our| the)?) (?:of (?:our|the) )?(?:customers?|users?|clients?|shoppers?|visitors?|requests|orders|payments|checkouts|traffic)(?: \w+){0,2} (?:were|was|failed|could|lost|saw|got|had)\b|\b(?:no|none of (?:our|the)) (?:customers?|users?|clients?|shoppers?|visitors?) (?:could|was able|were able)\b|\b(?:whole|entire) (?:site|shop|service|platform|product|region|company|system) (?:was|went|is) (?:down|unavailable|offline|unreachable)\b|\b(?:complete|full|total|global|site-?wide) (?:outage|loss of (?:service|data))\b|\b(?:data|money|orders|records|messages) (?:was|were) (?:permanently |irretrievably )?lost\b|\bdata loss\b|\bpersonal data (?:was|were|leaked|exposed)\b/i;
const DENIED =
  /\b(?:no|not|without|never|nearly|almost|could have|would have|potential\w*|avoid\w*)\b[^.]{0,24}$/i;

/** The severity and the impact tell two stories: both are read, and one of them is off. */
export const metaSeverityImpact: Rule = {
  id: 'meta/severity-impact',
  summary: 'The severity does not match the impact',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { config }) {
    const severity = field(postmortem, 'severity');
    const rank = documentRank(postmortem, config.vocabulary);
    if (severity === null || rank === null) return;
    const texts = impactTexts(postmortem);
    const nobody = texts.some((text) => NOBODY.test(text));
    const everybody = texts.some((text) => saysEverybody(text));
    if (nobody === everybody) return;
    if (nobody && rank <= SEVERE) {
      yield {
        message: `${severity.value}, but the impact says that nobody was affected. Check both.`,
        span: severity.span,
      };
    } else if (everybody && rank >= MINOR) {
      const what = rank === NEAR_MISS ? 'A near miss' : severity.value;
      yield {
        message: `${what}, but the impact describes a full outage or a loss. Check both.`,
        span: severity.span,
      };
    }
  },
};

function saysEverybody(text: string): boolean {
  const match = EVERYBODY.exec(text);
  return match !== null && !DENIED.test(text.slice(Math.max(0, match.index - 40), match.index));
}

function impactTexts({ sections, passages }: Postmortem): readonly string[] {
  const impact = new SpanIndex(sections.filter(({ kind }) => kind === 'impact').map(({ body }) => body));
  return passages.filter(({ span }) => impact.overlaps(span)).map(({ text }) => text);
}
