/** A post-mortem for tests of what happens to files: `id` is its number, each title becomes a fix without a date. */
export function writtenPostmortem(id: string, titles: readonly string[]): string {
  return `---
type: postmortem
id: ${id}
title: ${id} stood still
severity: P2
status: review
services: [harbour]
level: operation
label: configuration
---

# ${id} stood still

## Summary

The crane of berth ${id.length} stood still for an hour.

## Follow-ups

${titles.map((title) => `- [ ] ${title}\n  - Owner: @ines\n`).join('')}`;
}
