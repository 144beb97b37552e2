import { headingKey } from './heading-text.ts';

const names: Readonly<Record<string, string>> = {
  id: 'id|incident id|incident number|incident no|incident nr|incident key|ref|reference|ticket id|postmortem id|post mortem id|inc',
  title: 'title|incident title|incident name|postmortem title|name',
  severity:
    'severity|sev|severity level|incident severity|sev level|priority|incident priority|criticality|severity rating|urgency',
  date: 'date|incident date|date of incident|date of the incident|date of event|occurred|occurred on|date occurred|event date|outage date|when|incident occurred|day|incident day|date of outage|date time|date and time',
  started:
    'start|started|started at|start time|start date|incident start|incident started|incident from|incident began|began|begin|beginning|outage start|from|time started|date started|start of incident|start of outage|impact start|issue started|start datetime|start date time|time of occurrence|occurred at|start of impact|impact started|impact began|time of start|started on|incident start time|incident start date|incident started at|began at',
  detected:
    'detected|detected at|detected on|detection time|first detected|time detected|time of detection|date detected|incident detected|discovered|discovered at|discovered on|reported|reported at|first reported|noticed|identified at|incident detected|incident detected at|detection date|reported on|alerted|alerted at',
  mitigated:
    'mitigated|mitigated at|mitigation time|time mitigated|time of mitigation|impact mitigated|repaired|repaired at|mitigation|impact end|end of impact|impact ended|mitigated on|incident mitigated|contained|contained at',
  resolved:
    'resolved|resolved at|resolved on|resolution time|time resolved|time of resolution|date resolved|incident resolved|end|ended|ended at|end time|end date|incident end|incident ended|incident until|incident to|outage end|until|fixed|fixed at|closed|closed at|time ended|date ended|end of incident|issue resolved|resolution date|service restored|restored|restored at|recovered|recovered at|end date time|finished|stop|solved|solution|resolved when|incident end time|incident end date|incident ended at|incident resolved at|time of end|ended on',
  status:
    'status|state|incident status|report status|postmortem status|post mortem status|document status|current status|incident state',
  authors:
    'author|authors|author s|written by|postmortem author|post mortem author|postmortem authors|report author|prepared by|reported by|reporter|created by|document author',
  owner:
    'owner|owners|postmortem owner|post mortem owner|report owner|incident owner|owned by|document owner|owner of review process',
  commander:
    'commander|incident commander|ic|incident lead|lead|incident manager|im|incident leader|incident coordinator|coordinator|on call lead|tech lead|technical lead',
  scribe: 'scribe|note taker|notetaker',
  responders:
    'responders|responder|incident responders|response team|involved|involved parties|people involved|incident team|involved people|on call|on call engineer|participants|team|attendees|who was involved|resolvers|engineers',
  reviewers: 'reviewers|reviewer|reviewed by|approvers|approved by',
  services:
    'services|service|systems|system|affected services|affected service|affected systems|affected system|services affected|systems affected|component|components|affected components|affected component|impacted services|impacted systems|product|products|application|applications',
  environment: 'environment|environments|env|affected environment',
  duration:
    'duration|incident duration|outage duration|downtime|total duration|length|total downtime|time to recover|outage length|duration of impact|impact duration|duration of outage',
  'time-to-detect': 'time to detect|time to detection|ttd|mttd',
  'time-to-mitigate': 'time to mitigate|time to mitigation|ttm|time to repair',
  'time-to-resolve': 'time to resolve|time to resolution|ttr|mttr',
  level: 'level|chain level|missing chain level|missing level',
  label: 'label|chain label',
  class: 'class|incident class',
  recurs: 'recurs|recurrence of|repeats|same as',
  review:
    'review|review at|review date|review meeting|postmortem review|post mortem review|postmortem meeting|post mortem meeting|retro|retro date|review held',
  debrief: 'debrief',
  published:
    'published|published on|publish date|date published|created|created on|created at|last updated|updated|report date|date of report|postmortem date|post mortem date|last modified|written on|document date',
  tags: 'tags|tag|categories|category|labels|keywords|type',
  tracker:
    'tracker|ticket|issue|issues|jira|related issues|related issue|related tickets|incident ticket|incident issue|tracking issue|ticket link|incident link|jira ticket',
  impact: 'impact',
  summary: 'summary|description|tl dr|tldr',
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([key, list]) => list.split('|').map((name) => [name, key] as const)),
);

/** Fields whose value is a point in time. */
export const momentKeys: ReadonlySet<string> = new Set([
  'date',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'review',
  'published',
]);

/** The normal name of a metadata label, null where the label is none of the known ones. */
export function knownKey(label: string): string | null {
  const key = headingKey(words(label));
  return byName.get(key) ?? null;
}

/** `resolved_at`, `resolvedAt` and `**Resolved at**` are one label. */
function words(label: string): string {
  return label
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\w)[-_](?=\w)/g, '$1 ')
    .replace(/[*_`]/g, '');
}

/** The name of a metadata field: the normal one, else the label in kebab case. */
export function metadataKey(label: string): string {
  const known = knownKey(label);
  if (known !== null) return known;
  return headingKey(words(label))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
