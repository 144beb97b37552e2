import type { Severity } from '../../../config/config.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import { learnedForm, type WordingRule } from '../../../prose/hit.ts';
import type { Span } from '../../../text/position.ts';
import type { QuickFix, Report, World } from '../../rule.ts';
import { type PlacedHit, wordingHits } from './hits.ts';
import { plainWords } from './words.ts';

/** What a rule says of one hit. */
export interface Saying {
  readonly message: string;
  readonly atMost?: Severity;
  /** At most two are kept. */
  readonly fixes?: readonly (QuickFix | null)[];
}

const offered = 2;

/** The first word of the subject: what a roster would list. */
function nameOf(postmortem: Postmortem, subject: Span): string {
  return plainWords(postmortem, subject).split(/[\s,'\u2019]/)[0] ?? '';
}

/** Reports of one wording rule: one a hit of which the rule says something, soft ones as hints. */
export function* reportsOf(
  rule: WordingRule,
  postmortem: Postmortem,
  world: World,
  say: (placed: PlacedHit) => Saying | null,
): Iterable<Report> {
  for (const placed of wordingHits(postmortem, world, rule)) {
    const said = say(placed);
    if (said === null) continue;
    const { message, atMost, fixes = [] } = said;
    const lowered = placed.hit.strength === 'soft' ? 'hint' : atMost;
    yield {
      message,
      span: placed.hit.span,
      clause: placed.hit.clause,
      fixes: fixes.filter((fix) => fix !== null).slice(0, offered),
      ...(lowered === undefined ? {} : { atMost: lowered }),
      ...(placed.hit.form === learnedForm ? { unsure: true } : {}),
      ...(rule === 'blame/person' && placed.hit.subject !== null
        ? { name: nameOf(postmortem, placed.hit.subject) }
        : {}),
    };
  }
}
