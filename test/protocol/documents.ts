/** A post-mortem on our template of which the tests change a line or two. */
export const postmortem = `---
type: postmortem
id: INC-2026-014
title: Checkout timeouts after a configuration rollout
severity: P2
status: review
services: [checkout]
review: 2026-11-05
level: operation
label: configuration
---

# Checkout timeouts after a configuration rollout

## Summary

Checkout timed out for nine minutes after a rollout of configuration.

## Impact

312 checkouts were cut off.

## Timeline

All times UTC.

- 2026-11-03 09:12 trigger: the rollout reaches all instances
- 09:14 detected: the latency alert pages the on-call
- 09:21 mitigated: the earlier configuration is back
- 09:40 resolved: no checkout is pending

## Why it was possible

The number is valid by the schema. The release gate does not compare it with what production measures.

## Missing chain level

Operation: no step looks at a configuration the way the gate looks at code.

## Structural fix

- [ ] Compare each timeout with last week's measurements in the release gate
  - Owner: @jonas
  - Due: 2026-12-04
  - Artefact: docs/release-gate.md
  - Tracker: #482
  - Check: a timeout of 300 ms is stopped on staging
`;

/** The document with one piece of its text replaced. */
export function changed(from: string, to: string): string {
  if (!postmortem.includes(from)) throw new Error(`no '${from}' in the document`);
  return postmortem.replace(from, () => to);
}

/** Where the words are in the text. */
export function rangeOf(
  text: string,
  words: string,
): {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
} {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no '${words}' in the text`);
  return { start: positionOf(text, at), end: positionOf(text, at + words.length) };
}

function positionOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
