import { trimEndOf } from '../../text/trim-end.ts';

/** The names of what can be said of a fix, in code, messages and edits. */
export type FixFieldName =
  | 'owner'
  | 'due'
  | 'status'
  | 'check'
  | 'checkBy'
  | 'tracker'
  | 'evidence'
  | 'artefact'
  | 'accepted'
  | 'dropped'
  | 'moved'
  | 'verified'
  | 'snoozed';

/** What the words of a label or of a table's header mean for an action. */
export type LabelMeaning = FixFieldName | 'title' | 'kind' | 'note';

const MEANINGS: readonly (readonly [LabelMeaning, string])[] = [
  [
    'owner',
    `owner|owners|owned by|owner(s)|assignee|assignees|assignee(s)|assigned|assigned to|assigned owner|assign to
    |responsible|responsible person|responsible party|responsible team|responsibility|accountable|dri|lead|who
    |action owner|owner/assignee|owning team|person|person responsible|driver|champion|point of contact|poc
    |team|team/owner|owner/team|owner team|task owner|担当|担当者|負責人|负责人|담당|담당자|verantwortlich`,
  ],
  [
    'due',
    `due|due date|due by|due on|date due|deadline|target|target date|target completion|target completion date
    |completion date|estimated completion|estimated completion date|estimated date|estimated date of completion
    |est. date|est. completion|expected|expected date|expected completion|expected by|expected delivery|eta|when|by when
    |by|timeline|timeframe|time frame|delivery date|complete by|completed by|complete before|finish by|done by
    |planned date|planned for|planned|scheduled for|scheduled|due dates|期限|期日|截止日期|마감|마감일|기한|fällig|fällig am`,
  ],
  [
    'status',
    `status|state|progress|done|done?|complete|complete?|completed|completed?|action status|current status|resolved?
    |implemented|implemented?|状態|状态|상태|ステータス`,
  ],
  [
    'check',
    `check|how we check|how we will know|how will we know|how do we know|success criterion|success criteria
    |acceptance|acceptance criteria|acceptance criterion|verification|verified by|verify|validation|test|measure of success
    |definition of done|exit criteria|how to verify|how verified|success measure`,
  ],
  [
    'checkBy',
    `check by|check-by|check on|checked by|verify by|verify on|verification date|review on|look again|look again on
    |effectiveness check|check date|validate by`,
  ],
  [
    'tracker',
    `tracker|trackers|ticket|tickets|ticket(s)|issue|issues|issue(s)|tracking|tracking issue|tracking ticket|tracking bug
    |tracked in|tracked by|jira|jira ticket|jira link|bug|bugs|bug#|bug #|bug/trello/ticket|work item|workitem|work item id
    |github issue|github|gitlab|gitlab issue|linear|trello|asana|link|links|link to ticket|issue link|ticket link|ref
    |reference|references|related issue|related issues|pr|pull request|mr|merge request|story|card|チケット`,
  ],
  [
    'evidence',
    'evidence|proof|evidence of completion|evidence for completion|completed in|done in|fixed in|shown by',
  ],
  ['artefact', 'artefact|artifact|artefacts|artifacts|file|files|changes|chain artefact|chain artifact'],
  ['accepted', 'accepted|accepted risk|risk accepted'],
  ['dropped', "dropped|won't do|wont do|not doing|cancelled|canceled"],
  ['moved', 'moved|postponed|rescheduled'],
  ['verified', 'verified'],
  ['snoozed', 'snoozed'],
  [
    'title',
    `action|actions|action item|action items|action item(s)|action to take|corrective action|corrective actions
    |preventive action|preventative action|preventive measure|preventative measure|remediation|remediation item
    |remediation action|follow-up|follow up|followup|follow-up action|follow-up item|task|tasks|item|items|description
    |what|to do|todo|to-do|measure|measures|improvement|improvements|recommendation|mitigation|fix|structural fix
    |next step|next steps|details|action description|title|summary|deliverable|change|proposal|アクション|対策|対応|작업|行动项|措施|maßnahme`,
  ],
  ['kind', 'type|kind|category|class|action type|type of action|horizon'],
  [
    'note',
    `note|notes|comment|comments|priority|prio|severity|effort|size|estimate|cost|risk|why|rationale|benefit|goal|impact
    |context|details|created|reported|reporter|added|component|area|service|system|phase|id|no|no.|nr|number|#`,
  ],
];

const TABLE: ReadonlyMap<string, LabelMeaning> = new Map(
  MEANINGS.toReversed().flatMap(([meaning, words]) =>
    words.split('|').map((word): [string, LabelMeaning] => [word.trim(), meaning]),
  ),
);

/** Meanings that only a label of its own line, or one in brackets, may have: too common inside a sentence. */
export const STRICT: ReadonlySet<LabelMeaning> = new Set([
  'status',
  'check',
  'tracker',
  'evidence',
  'artefact',
  'accepted',
  'dropped',
  'moved',
  'verified',
  'snoozed',
  'title',
  'kind',
  'note',
]);

const LONGEST = 40;

/** What a label's words mean, whatever case, marks and closing colon; null where they say no field. */
export function labelMeaning(words: string): LabelMeaning | null {
  if (words.length > LONGEST) return null;
  const key = trimEndOf(words.toLowerCase().replace(/[*_`]/g, ''), /[\s:]/).replace(/\s+/g, ' ').trim();
  const found = TABLE.get(key);
  if (found !== undefined) return found;
  const bare = withoutLastBracket(key).replace(/[?？]$/, '');
  return TABLE.get(bare) ?? null;
}

/** "assignee (team)" without what its last brackets add. */
function withoutLastBracket(key: string): string {
  if (!key.endsWith(')')) return key;
  const open = key.indexOf('(', key.lastIndexOf(')', key.length - 2) + 1);
  return open < 0 ? key : key.slice(0, open).trimEnd();
}

/** A label with its colon inside a text. */
export interface LabelPlace {
  readonly meaning: LabelMeaning;
  readonly words: string;
  readonly start: number;
  readonly valueStart: number;
}

const COLON = /:(?![:/])|：|=(?!=)/g;
const WORD_START = /(?<![\p{L}\p{N}_/@#.-])\p{L}/gu;

/** Every place in the text where the longest known label stands before a colon. */
export function labelsIn(text: string): readonly LabelPlace[] {
  const found: LabelPlace[] = [];
  for (const colon of text.matchAll(COLON)) {
    let end = colon.index;
    while (end > 0 && /[ \t]/.test(text[end - 1] ?? '') && colon.index - end < LONGEST) end--;
    const reach = Math.max(0, end - LONGEST, found.at(-1)?.valueStart ?? 0);
    const from = reach + text.slice(reach, end).lastIndexOf('\n') + 1;
    const before = text.slice(from, end);
    for (const word of before.matchAll(WORD_START)) {
      const words = before.slice(word.index);
      const meaning = labelMeaning(words);
      if (meaning === null) continue;
      found.push({ meaning, words, start: from + word.index, valueStart: colon.index + colon[0].length });
      break;
    }
  }
  return found;
}
