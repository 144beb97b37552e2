import type { HeadingRow } from './heading-row.ts';

const work =
  'action|actions|task|tasks|item|items|work|step|steps|measure|measures|ticket|tickets|activity|activities|plan|plans|change|changes|improvement|improvements|fix|fixes|tasklist|proposals|stories|jobs|chores|initiatives|efforts|enhancements|entries|safeguards|guardrails|remediation|remediations|business|homework';
const change =
  'change*|changing|improv*|prevent*|avoid*|stop*|fix*|better|differently|reduce*|harden*|mitigat*|correct*|automat*|do|doing|done|invest*|spend|build|learn from|tackle|address*|ensure|make sure';
const again =
  'again|recur|recurs|recurring|recurrence|reoccur*|repeat*|future|next time|similar|twice|happening|another|this|it|such|these|that';
const other =
  'question*|during|taken|already|learn|learned|right|wrong|well|badly|lesson*|notice*|detect*|discover*|impact*|happened|did|was|were|problem*|issues|risk*|incident response|summary|cause*|not do|not doing|meeting|status|luck*|deadline*';

/** What is to change by us: names of such work, or questions and promises about it. */
export const actionRows: readonly HeadingRow[] = [
  {
    id: 'actions/named',
    kind: 'actions',
    weight: 3,
    has: [
      "action item*|actionable*|action plan|action points|follow up|follow ups|followup|followups|follow through|next steps|next actions|to do|to dos|todo|todos|repair items|improvement items|capa|to do's|todo's|things to do|再発防止|改进措施|后续行动|恒久対策",
    ],
    not: 'until|question*|during|taken|meeting*|happened|i|you|anything|need to do|timeline*|chronolog*',
    examples: {
      yes: ['Recovery TODO', 'Follow-up work for the team', 'Our next steps', '再発防止に向けた取り組み'],
      no: ['Questions for follow up', 'Do I need to do anything', 'Follow-up timeline'],
    },
  },
  {
    id: 'actions/measures',
    kind: 'actions',
    weight: 3,
    has: ['corrective|preventive|preventative|preventing|remediation|remedial|improvement|mitigating', work],
    not: 'during|taken|immediate|areas|potential',
    examples: {
      yes: ['Permanent corrective measures', 'Improvement plan', 'Remediation tickets'],
      no: ['Improvement areas', 'Corrective actions taken'],
    },
  },
  {
    id: 'actions/work-ahead',
    kind: 'actions',
    weight: 2,
    has: [
      'future|planned|further|next|remaining|proposed|suggested|long term|short term|medium term|mid term|longer term|leftover|left over|outstanding|pending|upcoming|additional|agreed|promised|recommended|permanent|lasting|required|necessary|open|structural|systemic|committed|commit|coming|opened|created|filed|list of|engineering|for good|owed|decided|taking|to be done|to come|adding|to address|unfinished|reduction',
      work,
    ],
    not: other,
    examples: {
      yes: ['Leftover tasks', 'Planned changes', 'Work still outstanding', 'Short-term actions'],
      no: ['Open questions', 'Further issues found', 'Next status meeting'],
    },
  },
  {
    id: 'actions/to',
    kind: 'actions',
    weight: 2,
    has: ['action|actions|tasks|measures|improvements|commitments|promises|backlog'],
    starts:
      'actions|tasks|measures|improvements|commitments|our|backlog|action to|action for|action on|action required|action needed',
    most: 8,
    not: `${other}|log|timeline|check|checks|review`,
    examples: {
      yes: ['Actions to take this quarter', 'Our promises'],
      no: ['Actions during the incident'],
    },
  },
  {
    id: 'actions/never-again',
    kind: 'actions',
    weight: 2,
    has: [
      'prevent*|avoid*|stop|stopping|keep*|reducing|closing|never|mitigat*|make sure|making sure|ensure|ensuring|fixing|making',
      `${again}|for good|stick|safer|permanently|the gap|the gaps`,
    ],
    not: 'why|did|lesson*|learned|prevented|stopped|failed',
    examples: {
      yes: [
        'How do we stop it from repeating',
        'Fixing it for good',
        'How we will prevent similar incidents',
      ],
      no: ['What stopped it', 'Why did this happen again'],
    },
  },
  {
    id: 'actions/prevention',
    kind: 'actions',
    weight: 2,
    has: ['prevention|preventions|preventing|preventive|preventative|countermeasures|hardening'],
    not: 'why|did|failed|lost|loss prevention|data loss',
    most: 8,
    examples: { yes: ['Future prevention and automation', 'Prevention'], no: ['Why prevention failed'] },
  },
  {
    id: 'actions/promise',
    kind: 'actions',
    weight: 2,
    has: [
      "will|we'll|going to|are we|we are|we're|is being|are being|what's being|being|next|now|do we|does now|should|must|need to|needs to|has to|have to|can we|can be|could be|must be|want to|intend to|plan to|from here|going forward|moving forward",
      change,
    ],
    starts: "what|what's|how|things|where|steps|changes|so what",
    not: 'did|was|were|went|right|wrong|well|learn|learned|happened|luck*|know|impact*|could we have|could have|detect*|work now',
    examples: {
      yes: [
        'What are we going to change',
        'What each of us does now to change it',
        'Things we will do about it',
        'How can we do better',
        'What needs to change',
        'What will be done to prevent this',
      ],
      no: ['What did we do right', 'How it was fixed', 'What we know now'],
    },
  },
  {
    id: 'actions/about-it',
    kind: 'actions',
    weight: 2,
    has: ['about it|about this|about that|against it'],
    starts: "what we|what we're|what are we|what do we|what will we|what's being",
    not: 'did|done|know|knew|learn*|say|said|wrote|think|thought|heard',
    most: 8,
    examples: {
      yes: ['What we do about it', 'What do we do about this now'],
      no: ['What we did about it', 'What we know about it', 'What the press said about it'],
    },
  },
  {
    id: 'actions/whats-next',
    kind: 'actions',
    weight: 2,
    has: [
      "what's next|whats next|what is next|what comes next|what now|go from here|where next|does now|do now|doing now|who does what|by when|happens from here|our plan|the plan|next quarter|next sprint|next month|coming weeks|what happens next|the way forward|way forward|road ahead|path forward",
    ],
    examples: {
      yes: ['Where do we go from here', "What's next for the queue", 'What each of us does now'],
      no: ['What happened next'],
    },
  },
];
