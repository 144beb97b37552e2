import type { SectionKind } from '../document/section.ts';

/** How surely a name means its kind: outright, usually, or only where nothing better stands in the document. */
export type Strength = 3 | 2 | 1;

/**
 * Headings of real post-mortems by meaning, as a survey of sixty repositories found them and as templates ask for them;
 * in the form that `headingKey` gives.
 */
export const sectionNames: readonly (readonly [SectionKind, Strength, string])[] = [
  [
    'summary',
    3,
    'summary|issue summary|incident summary|executive summary|management summary|event summary|outage summary|postmortem summary|post mortem summary|summary of the incident|summary of incident|summary of events|tl dr|tldr|abstract|in short|short summary|brief summary|high level summary',
  ],
  [
    'summary',
    2,
    'overview|incident overview|event overview|what happened|synopsis|at a glance|what was the incident|problem summary|the short version',
  ],
  [
    'summary',
    1,
    'description|details|details of incident|details of the incident|incident description|incident details|problem description|issue description|what was the problem|problem|problem statement|issue|the issue|the incident|the problem|introduction|incident|details of vulnerability|event description|what was happening',
  ],
  [
    'impact',
    3,
    'impact|impacts|user impact|users impact|customer impact|business impact|impact analysis|impact assessment|impact summary|service impact|incident impact|the impact|overall impact|summary of impact|summary of the impact|description of impact|details of impact|impact details|impact description|impact and scope|scope and impact',
  ],
  [
    'impact',
    2,
    'users affected|affected users|user affected|what was impacted|what impacted|what was affected|who was affected|customers affected|affected customers|affected services|affected systems|services affected|systems affected|services impacted|impacted services|impacted systems|impacted sites|impacted users|affected sites|blast radius|scope of impact|impact on users|impact on customers|impact to users|impact to customers',
  ],
  [
    'impact',
    1,
    'scope|symptoms|consequences|damage|extent|effects|effect|severity and impact|funds affected',
  ],
  [
    'timeline',
    3,
    'timeline|timelines|timeline of events|incident timeline|issue timeline|event timeline|events timeline|detailed timeline|chronology|chronology of events|sequence of events|block based timeline|timeline of the incident|time line|timeline of incident|chain of events',
  ],
  [
    'timeline',
    2,
    'events/timeline|timeline/events|events|history|event log|incident log|log of events|activity log',
  ],
  [
    'timeline',
    1,
    'event|log|context|sequence|course of events|updates|status updates|incident updates|progress',
  ],
  [
    'root-cause',
    3,
    'root cause|root causes|root cause analysis|root causes analysis|rca|cause|causes|the cause|cause analysis|causes analysis|analysis of causes|analysis of cause|why did it happen|why did this happen|why it happened|why this happened|blameless root cause|underlying cause|underlying causes|identified cause|cause of the problem|cause of the incident|cause of incident|cause of the issue|cause of issue|cause of failure|cause of outage|cause of the outage|what caused it|what caused this|what caused the incident|what caused the issue|what caused the outage|causal analysis|primary cause|main cause|root cause and resolution|root cause identification|why it was possible|why was it possible|root cause/s|root cause s|probable cause|reason|reasons',
  ],
  [
    'root-cause',
    2,
    'fault|faults|technical cause|diagnosis|technical root cause|failure analysis|why|what was the cause',
  ],
  [
    'root-cause',
    1,
    'technical analysis|incident analysis|problem analysis|root cause investigation|what was wrong',
  ],
  [
    'contributing',
    3,
    'contributing factors|contributing factor|contributing causes|contributing cause|contributing conditions|contributing events|contributory factors|contributors to the incident|other contributing factors',
  ],
  ['contributing', 1, 'factors|conditions|amplifiers|aggravating factors|risk factors|influencing factors'],
  [
    'detection',
    3,
    'detection|how was it detected|how was this detected|how did we detect it|how it was detected|how we detected it|how was the incident detected|detection and containment|detection delay|detection gaps|detection and alerting|detection method|incident detection|detection and response',
  ],
  [
    'detection',
    2,
    'identified|identification|discovery|how we found out|how did we find out|how was it discovered|alerting',
  ],
  [
    'resolution',
    3,
    'resolution|resolution and recovery|recovery and resolution|solution|solutions|the solution|details of fix|details of the fix|details of recovery|how did we fix it|how we fixed it|how was it fixed|how it was fixed|how was it resolved|how it was resolved|how was this resolved|the fix|fix|fixes applied|incident resolution|resolution steps|final resolution|mitigation and resolution|resolution/recovery|response and resolution',
  ],
  [
    'resolution',
    2,
    'recovery|recovery process|recovery steps|mitigation|mitigations|mitigation steps|mitigation and recovery|containment|workaround|workarounds|resolving actions|actions taken|action taken|immediate actions|immediate action|immediate actions taken|immediate mitigation|response and recovery|restoration|remediation taken|emergency measures|what we did|what did we do|eradication|response and mitigation|remediation and recovery|rollback|immediate fix',
  ],
  [
    'resolution',
    1,
    'response|incident response|our response|response actions|initial response|escalation|reaction',
  ],
  [
    'actions',
    3,
    'action items|action item|actions|action|action plan|action points|actions items|review actions|follow up|follow ups|followup|followups|follow up tasks|follow up actions|follow up items|follow up work|corrective actions|corrective action|corrective measures|corrective and preventative measures|corrective and preventative measure|corrective and preventive measures|corrective and preventive actions|corrective and preventative actions|preventive measures|preventative measures|preventive actions|preventative actions|preventative measure|next steps|next actions|future actions|action steps|remediation items|remediation actions|remediation plan|post incident actions|post mortem actions|postmortem actions|outstanding actions|follow up issues|actions and follow ups|action items and next steps|to do|todo|to dos|todos|things to do|tasks|resulting actions|resulting action|planned actions|improvement actions|corrective and preventative action items|actions to take|actions to be taken|action list',
  ],
  [
    'actions',
    2,
    "prevention|prevention measures|preventing recurrence|prevent recurrence|recommendations|recommendation|proposal improvements|proposed improvements|improvements|improvement proposals|proposed actions|proposed changes|proactive measures|measures|future prevention|prevention of recurrence|how are we going to do better in the future|how do we prevent this|how do we prevent this from happening again|how can we prevent this|how can we prevent this from happening again|how will we prevent this|how to prevent this|what will we do|what are we doing about it|what are we doing next|what we are doing about it|what we're doing about it|what we will do|what happens next|what happens now|what's next|whats next|what next|moving forward|going forward|future work|future improvements|future plans|future steps|planned improvements|what are we going to do|what are we doing to prevent this|process improvements|technical improvements|steps to prevent recurrence|long term fix|long term fixes|permanent fix|further actions|further steps|plan|resolutions and next steps|plans|planned work|what could be done to prevent relapse|preventions|tracking of preventative measures|conclusion and next steps|proposal|suggestions|suggested actions|remaining work|backlog items|work items|open items|open action items|open actions|countermeasures|post incident tasks|post incident follow ups|mitigating actions|improvement opportunities|opportunities for improvement|what we will do differently|what will we do differently|actions going forward|commitments|proposed solutions|proposed fixes|agreed actions|key actions|recommended actions|preventative steps|preventive steps|prevention plan|remediation and prevention|mitigation and prevention",
  ],
  [
    'actions',
    1,
    'short term|medium term|long term|short term improvements|long term improvements|remediation|remediations|backlog|the future|future',
  ],
  ['resolution', 1, 'remediation|remediations'],
  [
    'lessons',
    3,
    'lessons learned|lessons learnt|lesson learned|lesson learnt|lessons|learnings|lessons and thoughts|key lessons|key takeaways|takeaways|what did we learn|what we learned|what have we learned|what we learnt|key learnings|learned lessons|lessons learned and takeaways|things we learned',
  ],
  ['lessons', 1, 'reflections|reflection|insights|retrospective|retro|thoughts|observations|discussion'],
  [
    'went-well',
    3,
    'what went well|things that went well|what went right|went well|what worked|what worked well|the good|good|things that worked well|what we did well|what did we do well|what did go well|positives|what worked and what went well|things which went well',
  ],
  [
    'went-wrong',
    3,
    "what went wrong|things that went wrong|what went poorly|things that went poorly|what went badly|things that went badly|what didn't go well|what didn't go so well|what did not go well|what did not go so well|things that didn't go well|things that didn't go so well|went wrong|went poorly|what could have gone better|what could be better|what could be improved|what could we have done better|what can be improved|what can we improve|what could've gone better|what needs improvement|the bad|bad|what didn't work|what did not work|what didn't work well|areas for improvement|areas of improvement|room for improvement|what went less well|things which went poorly|things which went wrong|things which didn't go well|things to improve|what to improve|what we can improve|what failed|what went not so well",
  ],
  [
    'lucky',
    3,
    'where we got lucky|where did we get lucky|lucky|luck|got lucky|where we were lucky|how we got lucky|how did we get lucky|what we got lucky with|where were we lucky|things we got lucky with|what was lucky|things that were lucky|where we got lucky and unlucky',
  ],
  ['structural-fix', 3, 'structural fix|structural fixes|the structural fix|chain fix'],
  ['immediate-fixes', 3, 'immediate fixes|fixed during the incident|fixes already made|quick fixes'],
  ['parked', 3, 'parked|parked for the retro|parked for retro|parking lot|parked items|for the retro'],
  [
    'chain',
    3,
    'missing chain level|chain level|missing level|chain levels|missing link|level of the chain|failure level|which level was missing|which chain level was missing|which level of the chain was missing',
  ],
  [
    'responders-saw',
    3,
    'what responders saw|what responders saw and believed|responder view|what we saw|what did responders see',
  ],
  [
    'trigger',
    3,
    'trigger|triggers|triggering event|leadup|lead up|lead up to the incident|incident trigger|the trigger|what triggered it',
  ],
  [
    'whys',
    3,
    "5 whys|five whys|the five whys|whys|why's|five why's|5 why's|root cause identification the five whys|five whys analysis|5 whys analysis|5 why|why analysis",
  ],
  [
    'background',
    3,
    'background|background information|context and background|prerequisites|background and context|preamble|system overview|architecture',
  ],
  ['background', 1, 'context|setup'],
  [
    'people',
    3,
    'attendees|participants|responders|people|people involved|involved|involved parties|involved people|parties involved|contributors|roles|team|incident team|response team|incident responders|reporters|reviewers|stakeholders|on call',
  ],
  [
    'metrics',
    3,
    'stats|statistics|metrics|time metrics|incident metrics|key metrics|measurements|service level indicators',
  ],
  [
    'debrief',
    3,
    'debrief|review|postmortem review|post mortem review|incident review|retrospective notes|debriefing',
  ],
  [
    'future',
    3,
    'future considerations|considerations|considerations for the future|questions for follow up|follow up questions|questions to follow up|open questions|questions|further considerations',
  ],
  [
    'ongoing',
    3,
    'ongoing problems|ongoing issues|known issues|open problems|remaining problems|remaining issues|outstanding issues',
  ],
  [
    'metadata',
    3,
    'metadata|general information|general|incident information|key facts|facts|information|incident info|basic information|meta|document information|incident data|report details|incident record',
  ],
  [
    'conclusion',
    3,
    'conclusion|conclusions|closing|closing thoughts|closing words|final thoughts|final remarks|closing remarks|wrap up',
  ],
];

/** Words that decide within a longer heading, most telling first. */
export const headingPatterns: readonly (readonly [RegExp, SectionKind, Strength])[] = [
  [/\btime ?lines?\b|\bchronology\b/, 'timeline', 3],
  [/\broot causes?\b/, 'root-cause', 3],
  [/\bcontribut(?:ing|ory) (?:factors?|causes?)\b/, 'contributing', 3],
  [/\b(?:five|5) why'?s?\b/, 'whys', 3],
  [
    /\baction items?\b|\bfollow ups?\b|\b(?:remediation|improvement|corrective|preventative|preventive) (?:tasks?|items?|work|activities|tickets?|steps?)\b|\bnext steps\b|\b(?:corrective|preventative|preventive) (?:actions?|measures?)\b/,
    'actions',
    3,
  ],
  [/\blessons? (?:learned|learnt)\b|\btakeaways\b/, 'lessons', 3],
  [/\bwent well\b/, 'went-well', 3],
  [/\bwent (?:wrong|poorly|badly)\b|\b(?:didn't|did not) go (?:so |as |very )?well\b/, 'went-wrong', 3],
  [/\b(?:got|get|were|was) lucky\b/, 'lucky', 3],
  [/\b(?:executive|incident|issue) summary\b/, 'summary', 3],
  [/^how .{0,40}\b(?:detect|discover|notice)/, 'detection', 3],
  [/^how .{0,40}\b(?:fix|resolve|mitigate|recover|solve|restore)/, 'resolution', 3],
  [
    /\b(?:prevent|avoid)\w* .{0,60}\b(?:again|recurrence|recurring|reoccur\w*|repeat\w*|future)\b/,
    'actions',
    2,
  ],
  [
    /^(?:how|what) (?:(?:we|we're|we are|are we|we will|we'll|will we|to|can we|do we|we can|can be done to) )?(?:\w+ )?(?:be )?(?:preventing|prevent|avoiding|avoid) (?:this|it|that|these|such|similar|another|further|future)\b|^what (?:is|is being|are we|has to be|will be|can be|could be|must be|needs to be|should be|'s being) done (?:about|to|next|now|so)\b|^what's (?:being|to be) done\b|^what (?:we're|we are|we will|we'll|we plan to|we want to|we intend to|needs to|will|has to|must|should) (?:be )?(?:chang|improv|do(?:ing)? (?:next|better|differently|about))/,
    'actions',
    2,
  ],
  [
    /^(?:what (?:will|are|did|do) we (?:do|doing|change|changing)|how (?:do|will|can|could) we (?:prevent|avoid|do better|improve))\b/,
    'actions',
    2,
  ],
  [/^why (?:did|was|were|has|is) /, 'root-cause', 2],
  [/^what (?:was|were|is) the (?:root |underlying |actual )?causes?\b|^what caused\b/, 'root-cause', 2],
  [
    /^(?:what (?:was|were|is) the (?:\w+ )?impact|who was (?:affected|impacted)|how (?:many|much) .{0,40}(?:affected|impacted))\b/,
    'impact',
    2,
  ],
  [/^what (?:did we|have we|we|we've|we have|i|was|can be|can we) (?:learn|learnt|learned)\b/, 'lessons', 2],
  [/^(?:what|things)(?: (?:that|which|we))? (?:could|can|should|might) .{0,40}\bbetter\b/, 'went-wrong', 2],
  [/^what (?:happened|occurred)\b/, 'summary', 2],
  [
    /^(?:(?:user|customer|business|service|overall|technical|financial|client|the) )?impacts? (?:of|on|to|for|and|analysis|assessment)\b/,
    'impact',
    2,
  ],
  [/^(?:the )?causes? of\b|^(?:immediate|primary|direct|underlying|proximate) causes?\b/, 'root-cause', 2],
  [/^(?:resolution|recovery|mitigation|restoration) (?:of|steps|details|process|actions)\b/, 'resolution', 2],
  [/^detection (?:of|and|details|by)\b/, 'detection', 2],
  [/^(?:summary|overview) (?:of|for)\b/, 'summary', 2],
  [/^(?:lessons|learnings)\b/, 'lessons', 2],
  [
    /^(?:future|planned|further|next|remaining|proposed|suggested|long term|short term) (?:actions?|work|steps|improvements?|plans?|measures|changes|tasks|fix(?:es)?)\b/,
    'actions',
    2,
  ],
  [/^actions? (?:to|for|we|going|plan|required|needed|points?)\b/, 'actions', 2],
  [/^(?:prevention|preventing|preventive|preventative)\b/, 'actions', 2],
  [/^what (?:we|we're|we are|is|will be) (?:will|plan|going|doing|changing|being done|done)\b/, 'actions', 2],
  [/^trigger\b/, 'trigger', 2],
  [/^background\b/, 'background', 2],
];
