import type { HeadWords } from '../head-words.ts';

export const englishHeadings: HeadWords = {
  incident:
    "incident|incidents|incident's|outage|outages|event|events|failure|disruption|degradation|breach|attack|crash|downtime|interruption|slowdown|accident|meltdown|mishap|day|night|it all|things",
  modifiers:
    'the|a|an|our|this|that|it|its|of|in|for|on|to|and|from|by|with|or|so|you|full|brief|short|quick|detailed|complete|high level|executive|exec|technical|general|initial|first|final|main|key|internal|external|public|customer|customers|user|users|client|clients|team|business|operational|overall|some|all|more|further|post|utc|annotated|condensed|rough|reconstructed|simplified|actual|service|services|production|engineering|platform|was|were|is|list|table|section|personal|important|big|biggest|other|any|additional|noteworthy|local|detail|we|us|what|summary of',
  heads: {
    summary:
      'bluf|bottom line|bottom line up front|recap|synopsis|the short of it|in plain words|in plain english|plain language summary|short story|short version|exec summary|executive overview|executive brief|what was it|what it was|what we saw happen|what this was|nutshell|in short|elevator version|cliff notes',
    impact:
      'blast radius|data loss|customer experience|what it cost|what it cost us|what it cost you|the cost|data lost|who it hit|who was hit|collateral damage|fallout|knock on effects|consequences|casualties',
    timeline:
      'diary|diaries|chronicle|timings|time stamps|timestamps|key times|key moments|key milestones|milestones|running log|logbook|clock|hour by hour|minute by minute|step by step|how it went|how it played out|how it went down|how things went|how the day went|how the night went|how the morning went|how the evening went|how the weekend went|what we did and when|who did what when|what happened in order|in chronological order|replay|follow up timeline',
    'root-cause':
      'what actually broke|what really broke|what really happened|what was broken|what broke|what went wrong technically|how did this happen|how this happened|how could it happen|fault analysis|failure analysis|the failure|the fault|the flaw|the mistake|post hoc analysis|origin|origins|roots|the roots|mechanics|autopsy|what lay behind it|technical background of the failure',
    contributing:
      'other factors|contributory|complications|complicating factors|latent conditions|circumstances|weaknesses that contributed|holes in the cheese|what set the stage|what set us up|preconditions|predisposing factors',
    detection:
      'noticing|first alert|first signs|first sign|how it surfaced|how it showed|how we knew|how we got to know|how we became aware|alarm raised|discovery',
    resolution:
      'immediate response|immediate remedy|repair|first aid|stopgap|stop gap|short term mitigation|getting back|how we got it back|how we got them back|how we brought it back|getting back up|getting back to normal|way back|road back|how we got out|how we got out of it|corrective action taken|firefighting|putting out the fire|putting the fire out|quick fix|emergency response|emergency repair|how we recovered|back to normal',
    actions:
      "ais|promises|homework|repairs|fixes we owe|what we owe|action register|action tracker|action table|action log|actions log|register of actions|repairs list|repair list|tickets filed|tickets opened|tickets raised|issues filed|issues opened|plan of action|way ahead|assigned work|work list|worklist|who owns what|ownership of fixes|so it doesn't happen again|so it does not happen again|so that it doesn't happen again|so this doesn't happen again|so this never happens again|not again|things to fix|stuff to fix|stuff to do|bits to fix|to fix|to be fixed|to be done|jobs|chores|what we change|what changes|what changes now|changes we made and will make|what we want to do|what we want to change|what we promise|what we promised|resolutions for next time",
    lessons:
      'what this teaches us|what it teaches us|what this taught us|afterthoughts|hindsight|in hindsight|with hindsight|looking back|reflection|reflections|retrospection|food for thought|what sticks|points to remember',
    'went-well':
      'well done|things we did well|wins|small wins|what held|what held up|what stood up|what saved us|good calls|what paid off|roses|thumbs up|plus|pluses|upsides|nice',
    'went-wrong':
      "what did not help|what didn't help|what hurt|what hurt us|gaps|gaps found|obstacles|difficulties|less good|not so well|what failed us|what tripped us up|what held us back|what cost us time|what we'd do differently|what we would do differently|friction|frictions|stumbling blocks|thorns|thumbs down|minus|minuses|downsides|bad calls|missed chances|what bit us|to improve|what annoyed us|hurdles",
    lucky:
      'near misses|near miss|dodged bullets|bullets dodged|sheer luck|pure luck|could have been worse|saving graces|saving grace',
  },
  besideIncident: {
    summary: 'description|outline|account|narrative|facts|nature|brief|story|explained|explanation',
    impact: 'reach|extent|toll|effect|effects|cost|costs|damage|severity and effect|magnitude',
    timeline:
      'course|history|progress|progression|log|story line|storyline|run|flow|development|evolution|sequence|unfolding|steps|hours|minutes|stages|phases',
    'root-cause': 'reason|reasons|mechanism|explanation of|diagnosis|technical details|forensics|origin of',
    detection: 'identification|recognition|awareness',
    resolution: 'handling|management|end|ending|close|closing|closure|response|remedy',
  },
};
