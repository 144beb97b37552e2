import type { LabelWords } from '../label-words.ts';

export const englishLabels: LabelWords = {
  subjects:
    'condition|fault|anomaly|halt|standstill|stoppage|intrusion|server|servers|lines|incident|incidents|event|events|outage|outages|impact|issue|problem|failure|failures|disruption|downtime|degradation|interruption|exposure|attack|breach|customer|customers|user|users|client|production|errors|symptoms|slowdown|alert|end user|end users',
  documents:
    'milestone|disposition|report|document|doc|page|post mortem|postmortem|review|lifecycle|approval|workflow|publication|progress|write up|writeup|rca|pir|rfo|coe|retro|retrospective|draft|record',
  fillers:
    "first|initial|initially|for|fully|full|completely|final|finally|actual|actually|estimated|approx|approximate|approximately|overall|total|totally|timestamp|datetime|clock|at|on|of|the|a|an|this|our|was|were|is|it|and|again|reached|only|as|incident's|utc|local|confirmed|current|facing|visible|external|public|duty|shift|chosen|appointed|names|name|business|prod|partial|complete|did|do|max|maximum|peak|highest|worst|assessed|assigned|agreed|proposed|normal|major|team|we",
  days: 'date|dates|day|when|time|times|date/time|datetime|date and time',
  started:
    'entered|start|started|starts|starting|begin|began|begins|begun|beginning|onset|occurred|occurrence|happened|kicked off|broke|went down|went wrong|exposed|since|triggered|introduced|first symptom|first symptoms|first error|first errors|first failure|first impact|first error seen|first symptom seen|initial failure|trigger time|down since|failing since|degraded since|degraded from|failed|commenced|commencement|commencing|happen|occurring|service lost|service down|down at|loss of service|servers down|server down|site down|system down|systems down|everything down|stopped working|standstill from|outage from|impact from|halt from|t0',
  detected:
    'detect|detected|detection|notice|noticed|discover|discovered|discovery|identified|found|found out|find out|caught|logged|came to light|spotted|alerted|alarm|alarmed|paged|reported|first report|flagged|known|became known|aware|became aware|first seen|alert fired|alarm fired|alert triggered|alarm triggered|alert received|alarm received|alert sounded|alert time|page received|page sent|pager fired|pager went off|alarm went off|paging|first alert|first alarm|first page|first call|first complaint|first complaints|first ticket|customer report|customer reports|customer complaint|customer complaints|user reports|user report|first reports|aware since|known since|awareness|seen|recognised|recognized|observed',
  raised: 'created|opened|declared|raised|alert|page|ticket',
  mitigated:
    'partial relief|relief|degraded service restored|customers unblocked|users unblocked|mitigate|mitigated|mitigation|contain|contained|containment|stabilised|stabilized|stopped|worked around|workaround|work around|rolled back|rollback|revoked|blocked|isolated|neutralised|neutralized|bleeding stopped|workaround in place|workaround applied|workaround deployed|failover complete|failover completed|rollback complete|rollback completed|fix deployed|hotfix deployed|fix applied|fix rolled out|temporary fix|temporary fix in place|stopgap in place|partial recovery|partially recovered|partial restoration|partially restored|traffic shifted|traffic drained|patched',
  resolved:
    'exited|resolve|resolved|resolution|end|ended|ends|ending|finish|finished|over|fixed|close|closed|closing|closure|restored|restoration|recovered|recovery|back to normal|normal again|all clear|all clear given|all good|all quiet|back|back up|up again|back online|nominal|came back|came back up|resumption|servers up|server up|site up|systems up|everything up|working again|usable again|available again|running again|reachable again|live again|back in service|completed|repaired|cleared|operational|healthy|remediated|solved|recovery complete|concluded|normal service|normal operation|normal operations|resumed|stood down|stand down|standdown|fix confirmed|fix verified|alert cleared|alarm cleared',
  severity: 'how bad|how serious|how severe|severity|sev|criticality|priority|prio|p level',
  ranks:
    'level|classification|class|category|cat|rank|rating|grading|grade|tier|score|scale|gravity|urgency|type',
  status: 'status|state|stage|phase|pm status',
  spans:
    'duration|window|period|timeframe|time frame|time window|timespan|time span|from to|from/to|start/end|start and end|began/ended|started/ended|begin/end|lasted',
  products:
    'service|services|system|systems|component|components|product|products|application|applications|app|apps|feature|features|site|sites|platform|platforms',
  affected: 'affected|impacted|hit|touched|degraded|concerned',
  ids: 'number|no|id|reference|ref|identifier|code',
  untils: 'time to|time until|time till|minutes to|minutes until|mean time to|delay until',
  agents: 'by|whom',
  commanders: 'commander|ic|lead|leader|manager|coordinator|led|in charge',
  scribes: 'scribe|scribe for|note taker|notetaker|minute taker|recorder',
  responders:
    'responder|responders|on call|on call engineer|on call engineers|engineer|engineers|participants|attendees|involved|people involved|persons involved|who was there|first responder',
  authors: 'author|authors|writer|writers|written|compiled|drafted|prepared',
  reviewers: 'reviewer|reviewers|reviewed|approver|approvers|approved',
};
