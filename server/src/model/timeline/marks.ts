import type { TimelineMark } from '../document/postmortem.ts';
import { languages } from '../lexicon/languages/all.ts';

const LABELS: Readonly<Record<string, TimelineMark>> = {
  trigger: 'trigger',
  triggered: 'trigger',
  started: 'started',
  start: 'started',
  'incident start': 'started',
  'incident started': 'started',
  'impact start': 'started',
  'impact started': 'started',
  'outage start': 'started',
  'outage starts': 'started',
  'outage started': 'started',
  'outage begins': 'started',
  'incident begins': 'started',
  detected: 'detected',
  detection: 'detected',
  'incident detected': 'detected',
  identified: 'detected',
  escalated: 'escalated',
  escalation: 'escalated',
  communicated: 'communicated',
  communication: 'communicated',
  mitigated: 'mitigated',
  mitigation: 'mitigated',
  'incident mitigated': 'mitigated',
  contained: 'mitigated',
  resolved: 'resolved',
  resolution: 'resolved',
  recovered: 'resolved',
  'incident resolved': 'resolved',
  'outage ends': 'resolved',
  'outage ended': 'resolved',
  'outage end': 'resolved',
  'incident end': 'resolved',
  'incident ends': 'resolved',
  'incident ended': 'resolved',
  'impact end': 'resolved',
  'impact ended': 'resolved',
  closed: 'resolved',
  'incident closed': 'resolved',
};

/** The fields of other languages that tell a moment of an incident name it in a timeline too. */
const MARKS_ABROAD: ReadonlyMap<string, TimelineMark> = new Map(
  languages
    .filter(({ code }) => code !== 'en')
    .flatMap(({ metadata }) =>
      (['started', 'detected', 'mitigated', 'resolved'] as const).flatMap((mark) =>
        (metadata[mark] ?? []).map((name): [string, TimelineMark] => [name, mark]),
      ),
    ),
);

const THING = '(?:incident|issue|outage|problem|degradation|impact)';
const SERVICE =
  '(?:services?|sites?|website|systems?|operations?|traffic|functionality|access|everything|performance|production|error rates?)';

/** Words that tell a mark without naming it; the first that fits speaks. */
const WORDS: readonly (readonly [TimelineMark, RegExp])[] = [
  [
    'resolved',
    new RegExp(
      `\\b${THING}\\s(?:(?:is|was|has been|were|declared|confirmed|marked(?: as)?|considered|fully|officially|now)\\s){0,3}(?:resolved|closed|over|fixed)\\b|\\b(?:end of|ends?) (?:the )?${THING}\\b|\\b${SERVICE}\\s(?:(?:is|was|were|are|has been|have been|fully|completely|now|back to)\\s){0,3}(?:restored|recovered|recovers?|operational|normal|resumed|working again|back up|back online)\\b|\\bfull(?:y)? (?:recover(?:y|ed)|restored|operational)\\b|\\ball[- ]clear\\b`,
      'i',
    ),
  ],
  [
    'mitigated',
    new RegExp(
      `\\b(?:impact|${THING}) (?:is |was |has been )?(?:mitigated|contained)\\b|\\bmitigation (?:is |was )?(?:applied|in place|deployed|complete[d]?)\\b|\\broll(?:ed|s|ing)?[ -]?back (?:is |was )?(?:complete[d]?|finished|done|deployed)\\b|\\b(?:hot)?fix (?:is |was |has been )?(?:deployed|rolled out|released|live)\\b`,
      'i',
    ),
  ],
  [
    'communicated',
    /\bstatus ?page (?:\w+ )?(?:updated?|updates|posted|set|changed)\b|\b(?:status ?page|customers?|users?|stakeholders?) (?:is|are|was|were|has been|have been|gets?) (?:updated|informed|notified|told)\b|\b(?:update|posts?|posted|announced?|announcement|published) .{0,24}\b(?:status ?page|to (?:customers|users|stakeholders))\b|\b(?:updated?|informed?|notified|told) (?:the |our |all |affected )?(?:status ?page|customers|users|stakeholders)\b/i,
  ],
  [
    'escalated',
    /\bescalat(?:ed|es|ion)\b|\b(?:incident|war ?room|bridge|call) (?:is |was )?(?:declared|opened|started|created)\b|\bdeclare[sd]? (?:an |the )?incident\b/i,
  ],
  [
    'detected',
    /\b(?:alerts?|alarms?|monitors?|pagers?|pingdom|pagerduty) (?:\w+ )?(?:fire[sd]?|triggers?|triggered|goes off|went off|go off|received|rings?|pages?|paged)\b|\b(?:detect(?:s|ed)|noticed|notices|discovered|discovers|spotted|spots)\b|\b(?:first|initial) (?:alert|alarm|(?:\w+ )?reports?)\b|\b(?:users?|customers?|clients?|developers?) (?:start(?:ed|s)? (?:to )?|begin(?:s)? (?:to )?|began (?:to )?)?report(?:s|ed|ing)?\b|\b(?:gets?|got|is|was|were) (?:alerted|paged)\b/i,
  ],
  [
    'started',
    new RegExp(
      `\\b${THING}\\s(?:starts?|started|begins?|began|onset)\\b|\\b(?:start|begin(?:ning)?|onset) of (?:the )?${THING}\\b`,
      'i',
    ),
  ],
];

const LABEL = /^[\s*_`[(]{0,4}(\p{L}{2,16}(?: \p{L}{2,10})?)[\s*_`\])]{0,4}(?:[:：]|[-–—](?=\s)|$)/u;
const BRACKET_LABEL = /^[\s*_`]{0,4}[([](\p{L}{2,16}(?: \p{L}{2,10})?)[)\]]/u;
const BOLD_LABEL = /^\*\*\[?(\p{L}{2,16}(?: \p{L}{2,10})?)\]?[:.]?\*\*/u;

/** What a timeline entry marks: said by a label ("detected: …"), told by its words, or nothing. */
export function markOf(text: string): { readonly mark: TimelineMark; readonly by: 'label' | 'words' } | null {
  const label = LABEL.exec(text) ?? BOLD_LABEL.exec(text) ?? BRACKET_LABEL.exec(text);
  const named = label === null ? null : labelledMark(label[1] ?? '');
  if (named !== null) return { mark: named, by: 'label' };
  const words = text.slice(0, 240);
  for (const [mark, pattern] of WORDS) {
    if (pattern.test(words)) return { mark, by: 'words' };
  }
  return null;
}

/** What the words of a label mark: "detected", "Resolved at"; null for other words. */
export function labelledMark(label: string): TimelineMark | null {
  const words = label
    .trim()
    .toLowerCase()
    .replace(/ (?:at|on)$/, '');
  return LABELS[words] ?? MARKS_ABROAD.get(words) ?? null;
}
