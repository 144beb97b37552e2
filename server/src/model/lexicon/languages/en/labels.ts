import type { LabelWords } from '../label-words.ts';

export const englishLabels: LabelWords = {
  subjects:
    'incident|incidents|event|events|outage|outages|impact|issue|problem|failure|failures|disruption|downtime|degradation|interruption|exposure|attack|breach|customer|customers|user|users|client|production|errors|symptoms|slowdown|alert|end user|end users',
  documents:
    'report|document|doc|page|post mortem|postmortem|review|write up|writeup|rca|pir|rfo|coe|retro|retrospective|draft|record',
  fillers:
    "first|initial|initially|for|fully|full|completely|final|finally|actual|actually|estimated|approx|approximate|approximately|overall|total|totally|timestamp|datetime|clock|at|on|of|the|a|an|this|our|was|were|is|it|and|again|reached|only|as|incident's|utc|local|confirmed|current|facing|visible|external|public|duty|shift|chosen|appointed|names|name|business|prod|partial",
  days: 'date|dates|day|when|time|times|date/time|datetime|date and time',
  started:
    'start|started|starts|starting|begin|began|begins|begun|beginning|onset|occurred|occurrence|happened|kicked off|broke|went down|went wrong|exposed|since|triggered|introduced|first symptom|first symptoms|first error|first errors|first failure|down since|t0',
  detected:
    'detect|detected|detection|notice|noticed|discover|discovered|discovery|identified|found|spotted|alerted|alarm|alarmed|paged|reported|first report|flagged|known|became known|aware|became aware|first seen|seen|recognised|recognized|observed',
  raised: 'created|opened|declared|raised|logged|alert|page|ticket',
  mitigated:
    'mitigate|mitigated|mitigation|contain|contained|containment|stabilised|stabilized|stopped|worked around|workaround|work around|rolled back|rollback|revoked|blocked|isolated|neutralised|neutralized|bleeding stopped|workaround in place|patched',
  resolved:
    'resolve|resolved|resolution|end|ended|ends|ending|finish|finished|over|fixed|close|closed|closing|closure|restored|restoration|recovered|recovery|back to normal|normal again|all clear|all clear given|all good|all quiet|back|back up|up again|back online|back in service|completed|repaired|cleared|operational|healthy|remediated|solved',
  severity: 'severity|sev|criticality|priority|prio',
  ranks: 'level|classification|class|category|cat|rank|rating|grade|tier|score|scale|gravity',
  status: 'status|state|stage|phase',
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
