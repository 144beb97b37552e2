/** What an action makes of a document: `before` has the mark `¦` at the cursor, both are what lies under the head. */
export interface GoldenOffer {
  readonly name: string;
  readonly title: string;
  readonly before: string;
  /** Holes as snippets are written. */
  readonly after: string;
}

/** The head of every document here, without an end to its front matter. */
export const head = `---
type: postmortem
id: INC-2026-014
title: Search was down
severity: P0
status: review
started: 2026-11-03 09:12 UTC
commander: '@li'
responders: ['@ana', '@jonas']
`;

export const goldenOffers: readonly GoldenOffer[] = [
  {
    name: 'a timeline of bullets is sorted, entries of one time stay as they are',
    title: 'Sort this timeline by time',
    before: `---

# Search was down

## Timeline

All times UTC.

- 2026-11-03 09:12 trigger: the index is rebuilt
- 2026-11-03 09:40 resolved: every query has an answer
- 2026-11-03 09:14 detected: the alert on empty answers pages¦
- 2026-11-03 09:14 escalated: @jonas joins
  and looks at the index
`,
    after: `---

# Search was down

## Timeline

All times UTC.

- 2026-11-03 09:12 trigger: the index is rebuilt
- 2026-11-03 09:14 detected: the alert on empty answers pages
- 2026-11-03 09:14 escalated: @jonas joins
  and looks at the index
- 2026-11-03 09:40 resolved: every query has an answer
`,
  },
  {
    name: 'a timeline in a table is sorted row by row',
    title: 'Sort this timeline by time',
    before: `---

# Search was down

## Timeline¦

| Time (UTC) | Event |
| --- | --- |
| 2026-11-03 09:12 | trigger: the index is rebuilt |
| 2026-11-03 09:40 | resolved: a \\| b is answered |
| 2026-11-03 09:14 | detected: the alert pages |
`,
    after: `---

# Search was down

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2026-11-03 09:12 | trigger: the index is rebuilt |
| 2026-11-03 09:14 | detected: the alert pages |
| 2026-11-03 09:40 | resolved: a \\| b is answered |
`,
  },
  {
    name: 'an empty timeline begins with what the head of the document knows',
    title: 'Begin the timeline',
    before: `mitigated: 2026-11-03 09:31 UTC
resolved: 2026-11-04 00:10 UTC
---

# Search was down

## Timeline¦

## Impact

No query was answered for 4 in 10 people.
`,
    after: `mitigated: 2026-11-03 09:31 UTC
resolved: 2026-11-04 00:10 UTC
---

# Search was down

## Timeline

Time zone: UTC

- 2026-11-03 09:12 started: \${1}
- \${2:HH:MM} detected: \${3}
- \${4:HH:MM} communicated: \${5}
- 09:31 mitigated: \${6}
- 2026-11-04 00:10 resolved: \${7}

## Impact

No query was answered for 4 in 10 people.
`,
  },
  {
    name: "the template's lines are filled where they are",
    title: 'Fill in the times',
    before: `---

# Search was down

## Timeline¦

- 2026-11-03 started:
- HH:MM detected:
- resolved:
`,
    after: `---

# Search was down

## Timeline

- 2026-11-03 09:12 started: \${1}
- \${2:HH:MM} detected: \${3}
- \${4:HH:MM} resolved: \${5}
`,
  },
  {
    name: 'an empty impact becomes its questions, with the length that the document gives',
    title: "Write the questions of an impact under 'Impact'",
    before: `mitigated: 2026-11-03 09:31 UTC
---

# Search was down

## Impact¦

## Summary

Search gave no answers.
`,
    after: `mitigated: 2026-11-03 09:31 UTC
---

# Search was down

## Impact

- Affected: \${1:how many of whom}
- What they could not do: \${2}
- For how long: \${3|how long,19 min|}

## Summary

Search gave no answers.
`,
  },
  {
    name: 'a why is asked of the answer before it',
    title: 'Ask the next why',
    before: `---

# Search was down

## Five whys

1. Why was search empty? Because the index was rebuilt.¦
2. Why was it rebuilt? Because the alias was wrong.
`,
    after: `---

# Search was down

## Five whys

1. Why was search empty? Because the index was rebuilt.
2. Why was it rebuilt? Because the alias was wrong.
3. Why? \${1}
`,
  },
  {
    name: 'a numbered why has the next number',
    title: 'Ask the next why',
    before: `---

# Search was down

## Five whys¦

- **Why 1:** The index was rebuilt.
- **Why 2:** The alias was wrong.
`,
    after: `---

# Search was down

## Five whys

- **Why 1:** The index was rebuilt.
- **Why 2:** The alias was wrong.
- **Why 3:** \${1}
`,
  },
  {
    name: 'a list of times becomes a table',
    title: 'Write this timeline as a table',
    before: `---

# Search was down

## Timeline

All times UTC.

- 2026-11-03 09:12 trigger: the index a|b is rebuilt¦
- **09:14** - detected: the alert pages
- 09:40 resolved: every query has an answer
`,
    after: `---

# Search was down

## Timeline

All times UTC.

| Time | Event |
| --- | --- |
| 2026-11-03 09:12 | trigger: the index a\\|b is rebuilt |
| 09:14 | detected: the alert pages |
| 09:40 | resolved: every query has an answer |
`,
  },
  {
    name: 'a table of times becomes a list',
    title: 'Write this timeline as a list',
    before: `---

# Search was down

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2026-11-03 09:12 | trigger: the index a\\|b is rebuilt |
| 09:14 | detected: the alert pages¦ |

That was all.
`,
    after: `---

# Search was down

## Timeline

Time zone: UTC

- 2026-11-03 09:12 trigger: the index a|b is rebuilt
- 09:14 detected: the alert pages

That was all.
`,
  },
  {
    name: 'a fix is given to somebody of the document',
    title: 'Assign this fix to @ana',
    before: `---

# Search was down

## Action items

- [ ] Alert on the age of the queue¦
- [ ] Test the failover (@li, due 2026-12-01)
`,
    after: `---

# Search was down

## Action items

- [ ] Alert on the age of the queue (@ana)
- [ ] Test the failover (@li, due 2026-12-01)
`,
  },
  {
    name: 'a fix is done when something shows it',
    title: 'Mark this fix done, with evidence',
    before: `---

# Search was down

## Action items

- [ ] Alert on the age of the queue¦
- [ ] Test the failover (@li, due 2026-12-01)
`,
    after: `---

# Search was down

## Action items

- [x] Alert on the age of the queue
  - Evidence: \${1:link}
- [ ] Test the failover (@li, due 2026-12-01)
`,
  },
  {
    name: 'a fix waits a week, with a reason',
    title: 'Snooze this fix until 2026-11-30, with a reason',
    before: `---

# Search was down

## Action items

- [ ] Test the failover¦
  - Owner: @li
  - Due: 2026-12-01
`,
    after: `---

# Search was down

## Action items

- [ ] Test the failover
  - Owner: @li
  - Due: 2026-12-01
  - Snoozed: 2026-11-30, \${1:reason}
`,
  },
  {
    name: 'a follow-up becomes the structural fix, in the place of the empty one',
    title: 'Make this the structural fix',
    before: `---

# Search was down

## Structural fix

- [ ] One change to a checklist, runbook, test, template, CI step or ADR
  - Owner:
  - Due:
  - Artefact:
  - Check:

## Follow-ups

- [ ] Check the alias in the release gate¦
  - Owner: @li
  - Due: 2026-12-01
- [ ] Test the failover
`,
    after: `---

# Search was down

## Structural fix

- [ ] Check the alias in the release gate
  - Owner: @li
  - Due: 2026-12-01
  - Artefact:
  - Check:

## Follow-ups

- [ ] Test the failover
`,
  },
  {
    name: 'a follow-up is parked under a new heading',
    title: 'Park this for the retro',
    before: `---

# Search was down

## Follow-ups

- [ ] Test the failover
- [ ] Ask what \${HOME} is for¦

## Lessons learned

An alias is configuration.
`,
    after: `---

# Search was down

## Follow-ups

- [ ] Test the failover

## Parked for the retro

- [ ] Ask what \${HOME} is for

## Lessons learned

An alias is configuration.
`,
  },
  {
    name: 'a follow-up is parked beside others, with their mark',
    title: 'Park this for the retro',
    before: `---

# Search was down

## Follow-ups

- Test the failover¦ (@li)

## Parked for the retro

* Look at the cost of replicas
`,
    after: `---

# Search was down

## Follow-ups

## Parked for the retro

* Look at the cost of replicas
* Test the failover (@li)
`,
  },
  {
    name: 'the roles that the severity asks for have lines',
    title: 'Add product-owner and leadership to the sign-off',
    before: `signed:
  tech-lead:
  on-call: ana¦
---

# Search was down

It was down.
`,
    after: `signed:
  tech-lead:
  on-call: ana
  product-owner:
  leadership:
---

# Search was down

It was down.
`,
  },
  {
    name: 'dates are written as YYYY-MM-DD, and only those of one reading',
    title: 'Write all dates as YYYY-MM-DD',
    before: `detected: 3 Nov 2026 09:14 UTC
---

# Search was down

## Timeline

All times UTC.

- 3 November 2026 09:12 trigger: the index is rebuilt¦
- 09:14 detected: the alert pages
- 09:40 resolved: as on 4 May 2025

## Action items

- [ ] Test the failover (@li, due 4 Dec 2026)
- [ ] Check the alias in the gate (@li, due next Friday)
`,
    after: `detected: 2026-11-03 09:14 UTC
---

# Search was down

## Timeline

All times UTC.

- 2026-11-03 09:12 trigger: the index is rebuilt
- 09:14 detected: the alert pages
- 09:40 resolved: as on 4 May 2025

## Action items

- [ ] Test the failover (@li, due 2026-12-04)
- [ ] Check the alias in the gate (@li, due next Friday)
`,
  },
  {
    name: 'zones are written as offsets',
    title: 'Write the zones of all times as offsets',
    before: `---

# Search was down

## Timeline

- 2026-11-03 10:12 CET trigger: the index is rebuilt
- 2026-11-03 04:14 EST detected: the alert pages¦
- 2026-11-03 09:40 UTC resolved: every query has an answer
`,
    after: `---

# Search was down

## Timeline

- 2026-11-03 10:12 UTC+01:00 trigger: the index is rebuilt
- 2026-11-03 04:14 UTC-05:00 detected: the alert pages
- 2026-11-03 09:40 UTC resolved: every query has an answer
`,
  },
];
