import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TemplateSize, templateLines } from '../../server/src/template/templates.ts';
import { changed } from './documents.ts';
import { TestClient } from './test-client.ts';

/** Every empty slot is marked with `¦`, in the words of nobody's template. */
const documents: Readonly<Record<string, string>> = {
  'in the style of Google': `# Postmortem: search answered nothing

**Date:** ¦

**Authors:** ¦

**Status:** ¦

**Severity:** ¦

## Summary

Search answered nothing for an hour.

## Impact

Nobody could search.

## Root causes

- ¦

## Trigger

¦

## Resolution

The old index is back.

## Detection

An alert paged the on-call.

## Action items

| Action item | Type | Owner | Due | Bug |
| --- | --- | --- | --- | --- |
| Compare the size of a new index with the old one | prevent | ¦ | ¦ | ¦ |

## Timeline

All times UTC.

- 2026-11-03 09:12 ¦
- ¦
`,
  'in the style of Atlassian': `# Postmortem report: logins failed

| Key | Value |
| --- | --- |
| Severity | ¦ |
| Owner | ¦ |
| Date | ¦ |
| Affected services | ¦ |
| Status | ¦ |

## Incident summary

Logins failed for twenty minutes.

## Fault

A certificate had expired.

## Impact

Nobody could log in.

## Detection

Customers called.

## Timeline

| Time (UTC) | What happened |
| --- | --- |
| 09:12 | ¦ |

## Five whys

1. ¦

## Blameless root cause

¦

## Corrective actions

- [ ] Look at the age of certificates every night (¦)
  - Owner: ¦
  - Due date: ¦
  - Ticket: ¦
  - Status: ¦
  - Evidence: ¦
  - ¦
`,
};

const sizes: readonly TemplateSize[] = ['short', 'full', 'retro'];
/** What only people can say: nothing is offered there. */
const proseSections: ReadonlySet<string> = new Set([
  'Summary',
  'Impact',
  'Detection and containment',
  'What responders saw',
  'What went well',
  'Lessons learned',
  'Future considerations',
  'Ongoing problems',
  'Preparation',
  'Who was in the room',
  'Prime directive',
  'Technical or process failure',
]);
const ownWords =
  /^(?: {2}- Check:|- \[[ x]\]|- (?:trigger|detected|escalated|communicated|mitigated|resolved):)$/;

const files = {
  CODEOWNERS: '* @acme/search\n',
  'docs/gate.md': '# Release gate\n',
  'postmortems/2026-09-02-charged-twice.md': changed('id: INC-2026-014', 'id: INC-2026-009'),
};

/** A text with one slot marked, and what the slot is. */
interface Slotted {
  readonly slot: string;
  readonly text: string;
}

test('every empty slot has completion', async (t) => {
  const client = await TestClient.start(t, { files });
  await client.ready();
  for (const [name, marked] of Object.entries(documents)) {
    await t.test(name, () => checkSlots(client, slotsOf(marked), 9));
  }
  for (const size of sizes) {
    await t.test(`in our template, ${size}`, () => checkSlots(client, slotsOf(markedTemplate(size)), 15));
  }
  await t.test('and what only people can say has none', async () => {
    for (const slotted of slotsOf(markedTemplate('full', true)))
      assert.ok(!(await offers(client, slotted)), slotted.slot);
  });
});

/** Every one of the slots, of which there are some at least, is offered something. */
async function checkSlots(client: TestClient, slots: Iterable<Slotted>, least: number): Promise<void> {
  let count = 0;
  for (const slotted of slots) {
    count++;
    assert.ok(await offers(client, slotted), `after '${slotted.slot}' in\n${slotted.text}`);
  }
  assert.ok(count >= least, `${count} slots`);
}

async function offers(client: TestClient, { text }: Slotted): Promise<boolean> {
  const path = 'postmortems/2026-11-03-slots.md';
  const items = await client.complete(path, text);
  await client.close(client.uri(path));
  return items.length > 0;
}

/** The document once for each slot, with that one marked. */
function* slotsOf(marked: string): Generator<Slotted> {
  const parts = marked.split('¦');
  for (let at = 1; at < parts.length; at++) {
    const before = parts.slice(0, at).join('');
    yield { slot: before.split('\n').at(-1) ?? '', text: `${before}¦${parts.slice(at).join('')}` };
  }
}

/** Our template with nothing filled in, its slots marked: those that take a value, or those for people's own words. */
function markedTemplate(size: TemplateSize, own = false): string {
  const lines = templateLines(size, (name) => {
    if (name === 'title') return 'Search answered nothing';
    return name === 'roles' ? 'tech-lead\non-call' : '';
  });
  let heading = '';
  return [...lines, '', '## End']
    .map((line, at, all) => {
      if (line.startsWith('## ')) heading = line.slice(3);
      const words = line.trimEnd();
      if (/^(?!signed:)[ -]*[\w -]+:$|^- \[[ x]\]$/.test(words))
        return ownWords.test(words) === own ? `${words} ¦` : line;
      if (/^\w+: \[\]$/.test(words)) return own ? line : line.replace('[]', '[¦]');
      const endsSection = line === '' && heading !== '' && all[at + 1]?.startsWith('## ') === true;
      return endsSection && proseSections.has(heading) === own ? '\n¦\n' : line;
    })
    .slice(0, -1)
    .join('\n');
}
