import type { HeadingRow } from './heading-row.ts';

const people =
  'customer*|user*|client*|rider*|driver*|player*|reader*|visitor*|viewer*|patient*|student*|seller*|buyer*|merchant*|tenant*|subscriber*|household*|people|you|partner*|operation*|business|mission|service*|consumer*|member*|guest*|passenger*|employee*|staff|revenue|data';
const sensed =
  "were hit|was hit|affect|affects|could not|couldn't|broke for|saw|see|notice|noticed|feel|felt|experience|experienced|meant|mean|lost|suffered";
const ahead = 'will|should|shall|must|next|future|again|prevent*|avoid*|better|plan*|recur*|repeat*|improv*';

/** What happened, and who was affected: summary, impact, timeline, detection, resolution. */
export const storyRows: readonly HeadingRow[] = [
  {
    id: 'summary/named',
    kind: 'summary',
    weight: 3,
    has: [
      'executive summary|incident summary|issue summary|in a nutshell|in brief|short version|line version|the gist|tl dr|tldr|at a glance|in one paragraph|in one sentence|in one line|need to know|short account|in short|in a few words',
    ],
    examples: {
      yes: ['The short version', 'The incident in one paragraph', 'Executive summary for the board'],
      no: ['Summary of lessons'],
    },
  },
  {
    id: 'summary/of',
    kind: 'summary',
    weight: 2,
    has: ['summary|overview|synopsis|recap|brief|narrative|account|what this incident was'],
    starts:
      'incident|outage|what this|summary|overview|synopsis|recap|a summary|a short|a brief|short|brief|quick|general|high',
    not: 'system|architecture|impact*|cause*|action*|lesson*',
    examples: { yes: ['Summary of the outage', 'A brief recap', 'Quick overview'], no: ['System overview'] },
  },
  {
    id: 'summary/story',
    kind: 'summary',
    weight: 2,
    has: [
      'what happened|what went on|what occurred|what broke|what this is about|what is this about|story|the facts',
    ],
    starts: 'what|so|the|story',
    most: 8,
    not: 'when|next|after|then|down|user|users|customers|hood|behind|under',
    examples: {
      yes: ['What happened on Friday', 'Story of the night', 'What went on'],
      no: ['What happened when', 'What happens next'],
    },
  },
  {
    id: 'impact/named',
    kind: 'impact',
    weight: 2,
    has: ['impact|impacts|impacted|blast radius|affected|consequences|repercussions'],
    not: 'reduce|lower|timeline|how we|root|action*|fix*|follow*',
    most: 8,
    examples: {
      yes: [
        'Player impact',
        'Consequences for households',
        'Who was affected',
        'How many orders were affected',
      ],
      no: ['Timeline of the impact', 'Actions to lower the impact'],
    },
  },
  {
    id: 'impact/effect-on',
    kind: 'impact',
    weight: 2,
    has: [
      'effect|effects|damage|harm|fallout|cost|costs|lost|losses|symptoms|scale of|extent of|scope of|in numbers',
    ],
    starts:
      'scale of|downtime|the outage|the incident|effect*|damage*|harm*|fallout|the effect*|extent|scope|visible|scale|cost of the|costs|business|customer|user|visible|money|revenue|orders|sales',
    not: 'fix*|side|repair*|measure*|migration|document|report|page|policy|review',
    most: 7,
    examples: {
      yes: ['Effect on operations', 'Extent of the damage', 'Money lost'],
      no: ['Side effects', 'Cost of the fix'],
    },
  },
  {
    id: 'impact/sensed',
    kind: 'impact',
    weight: 2,
    has: [people, sensed],
    starts: 'what|how|which',
    not: 'we|i|responder*|on call|engineer*|learn*',
    examples: {
      yes: ['What riders saw', 'What customers noticed', 'What it meant for you'],
      no: ['What we saw'],
    },
  },
  {
    id: 'impact/who',
    kind: 'impact',
    weight: 2,
    has: [
      "hit|affected|impacted|hurt|felt|noticed|touched|suffered|down|unavailable|degraded|lost|could not|couldn't|cannot|can't|unable|stuck|waited|missed out|turned away|locked out",
    ],
    not: 'we|i|on call|responder*|engineer*',
    starts: 'who|whom|which',
    examples: { yes: ['Who was hit', 'Who felt it'], no: ['Who was on call'] },
  },
  {
    id: 'impact/how-bad',
    kind: 'impact',
    weight: 2,
    has: ['how bad|how big|how much|how severe|how serious|how many'],
    starts: 'how|so',
    examples: { yes: ['How bad was it'], no: ['How it was found'] },
  },
  {
    id: 'timeline/named',
    kind: 'timeline',
    weight: 3,
    has: [
      'timeline|timelines|time line|chronolog*|cronolog*|sequence of events|course of events|order of events|history of events|event history|happened when|what happened and when|タイムライン|時系列|时间线|時間線',
    ],
    not: 'action*|for follow|planned|proposed',
    examples: {
      yes: ['Timeline of the night', 'Event chronology', 'What happened when', '障害のタイムライン'],
      no: ['Action timeline', 'Times'],
    },
  },
  {
    id: 'timeline/unfolded',
    kind: 'timeline',
    weight: 2,
    has: [
      'unfold|unfolded|play by play|minute by minute|hour by hour|blow by blow|events|minutes|sequence|log|when did it happen',
    ],
    most: 8,
    not: 'summary|outline|delay|log in|logged in|log format|account of why|emitted|published|api|missed|caused|after|metrics|lesson*|retention|log level|log level*',
    examples: {
      yes: ['How it unfolded', 'Play by play', 'When did it happen'],
      no: ['Lessons from the log'],
    },
  },
  {
    id: 'detection/how',
    kind: 'detection',
    weight: 2,
    has: [
      'detect*|discover*|notice|noticed|found|find|spot|spotted|came to light|come to light|learn about it|learned about|learned of|silent|paged|told us|first sign|first signs|first symptom|first symptoms|alerted|caught|catch|see it|alarm',
    ],
    starts: 'how|why|when|who|first|time to|detect*|what detect*',
    not: `${ahead}|happen*|fix*|found a`,
    examples: {
      yes: [
        'How was it discovered',
        'How it came to light',
        'Who raised the alarm',
        'Why did we not see it earlier',
        'Detection by customers',
      ],
      no: ['How do we detect this better', 'How it was fixed'],
    },
  },
  {
    id: 'resolution/how',
    kind: 'resolution',
    weight: 3,
    has: [
      'fix*|resolv*|mitigat*|recover*|solv*|restor*|repair*|put it right|put right|contain*|stopped it|back up|got back|came back|brought it back|out of it|responded|respond',
    ],
    starts: 'how',
    not: `${ahead}|how to`,
    examples: {
      yes: ['How we put it right', 'How did we fix it', 'How was this found and fixed'],
      no: ['How do we avoid and fix this'],
    },
  },
  {
    id: 'resolution/of',
    kind: 'resolution',
    weight: 2,
    has: [
      'resolution|recovery|mitigation|restoration|immediate fix|emergency fix|emergency fixes|temporary fix|interim fix|quick fix|the bleeding|back to normal|service back|system back|back up|back online|what fixed it|what resolved it|what stopped it|fixing the problem|fixing the issue|mitigations applied',
    ],
    starts:
      'resolution|recovery|mitigation|restoration|immediate|service|emergency|temporary|interim|bringing|stopping|getting back|path to|road to|what fixed|what resolved|what stopped|fixing|mitigations|fixes applied',
    not: 'todo|to do|plan|plans|task*|action item*|next|lesson*',
    examples: {
      yes: ['Recovery of the data', 'Service restoration'],
      no: ['Recovery TODO', 'Mitigation plan'],
    },
  },
  {
    id: 'resolution/taken',
    kind: 'resolution',
    weight: 2,
    has: [
      'steps|actions|action|measures|what we did|what did we do',
      'taken|took|immediate|already|about it|at the time|on the night|on the day',
    ],
    not: 'next|future|to be taken|long term|corrective|prevent*|follow*|ahead|well|right|wrong',
    examples: {
      yes: ['What immediate steps were taken', 'What we did about it on the night'],
      no: ['Actions to be taken', 'Steps taken to prevent this'],
    },
  },
  {
    id: 'trigger/named',
    kind: 'trigger',
    weight: 2,
    has: ['trigger|triggers|triggered|set it off|started it'],
    starts: 'trigger*|what|the trigger|initial|immediate',
    examples: { yes: ['Trigger of the outage', 'What triggered it'], no: ['Alerts that triggered'] },
  },
  {
    id: 'background/named',
    kind: 'background',
    weight: 2,
    has: ['background'],
    starts: 'background|some background|technical background',
    examples: { yes: ['Background on the queue'], no: ['No background'] },
  },
];
