import { fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { Span } from '../../text/position.ts';
import type { Rule } from '../rule.ts';
import { figuresOfImpact } from '../shared/impact-questions.ts';

/** A figure, a share, a whole, or a plain "none" or "unknown": any of them lets a reader judge. */
const MEASURED =
  /\d|[%€$£]|\b(?:none|nobody|no ?one|nothing|zero|no (?:\w+ ){0,3}\w+|not? (?:affected|impacted)|unaffected|unimpacted|without (?:any )?impact|all|every(?:one|body|thing)?|entire(?:ly)?|whole|complete(?:ly)?|full(?:y)?|total(?:ly)?|both|each|any(?:one|body|where)?|half|third|quarter|most|majority|minority|dozens?|hundreds?|thousands?|millions?|billions?|one|two|three|four|five|six|seven|eight|nine|ten|single|only|never|unknown|not known|cannot be (?:known|measured|told)|n\/a|unmeasured)\b|全|なし|不明/i;

/** What was down, by name: several hosts say how far it went. */
const HOST = /(?<![\w.-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4}(?![\w-])/g;

/**
 * "Some customers had problems": nobody can say whether it was worth the fix, or whether the next one is worse.
 * In other languages the words that measure are not known.
 */
export const metaImpact: Rule = {
  id: 'meta/impact',
  summary: 'The impact has no figures',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const sections = postmortem.sections.filter(
      ({ kind, parent }) => kind === 'impact' && !isNested(postmortem, parent),
    );
    if (sections.length === 0 || postmortem.language.code !== 'en') return;
    if (isMeasured(postmortem, sections)) return;
    const [section] = sections.filter(({ empty }) => !empty);
    if (section === undefined) return;
    yield {
      message:
        'The impact has no figure. Say how many were affected and for how long, "none", or "unknown because …".',
      span: section.headingSpan,
      fixes: [figuresOfImpact(postmortem, section)],
    };
  },
};

function isNested({ sections }: Postmortem, parent: number | null): boolean {
  return parent !== null && sections[parent]?.kind === 'impact';
}

function isMeasured(postmortem: Postmortem, sections: readonly Section[]): boolean {
  if (MEASURED.test(fieldValue(postmortem, 'impact'))) return true;
  return sections.some(({ body }) => {
    const words = wordsOf(postmortem, body);
    return MEASURED.test(words) || (words.match(HOST) ?? []).length > 1;
  });
}

/** What a reader sees of the section: instructions in comments are no answer. */
function wordsOf({ source }: Postmortem, body: Span): string {
  const text = source.slice(body);
  let words = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    words += text.slice(at, open);
    const close = text.indexOf('-->', open);
    if (close < 0) return words;
    at = close + '-->'.length;
  }
  return words + text.slice(at);
}
