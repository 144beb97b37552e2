/**
 * A post-mortem to look around in: short, with a finding of most kinds, and a fix of each of the first groups of Open Fixes.
 * Its days are counted from `today`, since old post-mortems are archived and silent. The words are invented.
 */
export function examplePostmortem(today: string): string {
  const incident = dayFrom(today, -4);
  const earlier = dayFrom(today, -1);
  const later = dayFrom(today, 16);
  return `---
type: postmortem
id: INC-1
title: Search answered nothing for an hour
severity: P2
status: draft
date: ${incident}
services: [search]
level: operatoin
label: configuration
---

# Search answered nothing for an hour

## Summary

For 58 minutes every search came back empty: the new index took over before it was filled.

## Impact

2,300 visitors, about 40 orders.

## Timeline

All times UTC.

- 09:12 trigger: the alias moves to the new index
- 09:55 detected: support reports empty pages
- 09:40 escalated: the search team is called
- 10:10 mitigated: the alias moves back

## Why it was possible

Trigger: the alias moved while the index was still being filled.

Amplifier: nobody was watching the number of documents.

Jonas should have checked the index first.

## Structural fix

- [ ] Let the switch refuse an index that has fewer documents than the old one
  - Owner: @ines
  - Due: ${earlier}
  - Artefact: docs/switch.md
  - Check: the next switch, in the log of the job

## Further fixes

- [ ] Alert on the share of empty pages
- [ ] Improve monitoring (@tomas, due ${later})
- [x] Write down how the alias is moved (@tomas, due ${earlier}, evidence: #482)
`;
}

/** The day so many days after another one. */
function dayFrom(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
