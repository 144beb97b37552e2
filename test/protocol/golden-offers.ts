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
];
