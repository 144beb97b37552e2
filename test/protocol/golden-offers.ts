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
];
