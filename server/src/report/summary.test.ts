import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { withheldSpans } from './own-words.ts';
import { type StakeholderSummary, summaryOf } from './summary.ts';

function summary(
  text: string,
  blamed: readonly string[] = [],
  path: string | null = 'postmortems/a.md',
): StakeholderSummary {
  const postmortem = readPostmortem(new Source(text), {
    uri: 'file:///shop/postmortems/2026-11-03-a.md',
    vocabulary: defaultVocabulary,
    path: 'included',
  });
  const findings = blamed.map((words) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { rule: 'blame/person', span: { start, end: start + words.length } };
  });
  const withheld = withheldSpans(findings);
  return summaryOf({
    postmortem,
    vocabulary: defaultVocabulary,
    today: '2026-11-21',
    archiveAfter: 90,
    path,
    withheld,
  });
}

const full = `---
type: postmortem
id: INC-7
title: Mails were late
severity: P2
status: published
services: [mail]
level: operation
label: configuration
---

# Mails were late

## Summary

Mails of \`2 November\` came on the third. Jonas forgot the switch. See [the ticket](https://t.test).

A second paragraph that nobody in a hurry needs.

## Impact

- 1,200 customers waited *up to* nine hours.

## Timeline

- 2026-11-02 22:10 UTC started: the queue stops
- 22:40 detected: the page
- 2026-11-03 06:00 mitigated: the queue runs
- 07:10 resolved: all mails are out

## Missing chain level

Operation. Nothing watches the age of the oldest mail.

## Structural fix

- [ ] Alert on the age of the oldest mail
  - Owner: @li
  - Due: 2026-11-14
  - Tracker: #12
  - Check: a mail held back on \`staging\` rings within five minutes
  - Check by: 2026-12-12

## Follow-ups

- [ ] Retry by itself (@sam, due 2026-12-01)
- [ ] Write it down
- [x] Say sorry (@sam)
`;

suite('the stakeholder summary', () => {
  test('is what somebody outside of the team reads in a minute, and blames nobody', () => {
    const { text, leftOut } = summary(full, ['Jonas forgot']);
    assert.equal(leftOut, 1);
    assert.equal(
      text,
      `**INC-7: Mails were late**

P2, published, mail

What happened: Mails of 2 November came on the third. See the ticket.

When: 2026-11-02, 22:10 to 2026-11-03 07:10 UTC (9 h). Detected after 30 min, mitigated after 7 h 50 min.

Impact:
- 1,200 customers waited up to nine hours.

Why it was possible: The missing chain level is operation (configuration, deployment, and running it). Kind of gap: configuration (environment or application configuration was wrong). Nothing watches the age of the oldest mail.

Structural fix: Alert on the age of the oldest mail. Owner: @li. Due: 2026-11-14, 7 days overdue. State: open. Tracker: #12.

Other open fixes:
- Retry by itself (@sam, due 2026-12-01)
- Write it down (no owner yet, no date yet)

Done: 1 other fix.

Look again: 2026-12-12: a mail held back on staging rings within five minutes

As of 2026-11-21, from postmortems/a.md
`,
    );
  });

  test('what is absent is left out or said to be open, never invented', () => {
    assert.equal(
      summary('# Search was down\n\n## Root cause\n\nA disk was full.\n\n## Action items\n', [], null).text,
      `**Search was down**

no severity yet, in review

When: 2026-11-03

Why it was possible: A disk was full. The missing chain level is not named yet.

Structural fix: not named yet.

As of 2026-11-21
`,
    );
  });

  test('an old document of another format says what it says', () => {
    const text = summary(
      `# Outage of search

| Severity | SEV-2 |
| --- | --- |
| Date | 2024-03-05 |

## Impact

| Queries lost | Orders lost |
| --- | --- |
| 14,200 | about 120 |

## Action items

- Keep the old index
- Add a check
`,
    ).text;
    assert.match(text, /^Impact:\n- Queries lost: 14,200, Orders lost: about 120$/m);
    assert.match(text, /^When: 2024-03-05$/m);
    assert.match(text, /^Nothing says whether 2 other fixes were done\.$/m);
    assert.match(text, /SEV-2, archived/);
  });

  test('a title and a fix that blame somebody are not passed on', () => {
    const text = full
      .replace('# Mails were late', '# Jonas broke the mail')
      .replace('title: Mails were late\n', '');
    const told = summary(text.replace('Retry by itself', 'Train Jonas'), [
      'Jonas broke',
      'Train Jonas',
      'Jonas forgot',
    ]);
    assert.doesNotMatch(told.text, /Jonas/);
    assert.match(told.text, /^\*\*INC-7\*\*$/m);
    assert.match(told.text, /^- its wording is under review \(@sam/m);
  });

  test('a snoozed fix is not called overdue', () => {
    const { text } = summary(
      full
        .replace(
          '  - Due: 2026-11-14\n',
          '  - Due: 2026-11-14\n  - Snoozed: 2026-12-09, waits for the freeze\n',
        )
        .replace('due 2026-12-01)', 'due 2026-11-20)\n  - Snoozed: 2026-12-10, as well')
        .replace('Write it down', 'Write it down\n  - Snoozed: 2026-12-11, as well'),
    );
    assert.match(text, / Due: 2026-11-14, snoozed until 2026-12-09\. /);
    assert.match(text, /^- Retry by itself \(@sam, due 2026-11-20, snoozed until 2026-12-10\)$/m);
    assert.match(text, /^- Write it down \(no owner yet, snoozed until 2026-12-11\)$/m);
  });

  test('an accepted risk says when it is looked at again', () => {
    const text = full.replace(
      /## Structural fix[\s\S]*?## Follow-ups/,
      '## Structural fix\n\n- Accepted: a second queue costs more than a late mail; owner @li; look again on 2027-02-26\n\n## Follow-ups',
    );
    assert.match(summary(text).text, /^Accepted risk: a second queue .*Owner: @li\.$/m);
    assert.match(summary(text).text, /^Look again: 2027-02-26$/m);
  });

  test('a draft says so', () => {
    assert.match(
      summary(full.replace('published', 'draft')).text,
      /^P2, draft, facts may still change, mail$/m,
    );
  });

  test('text of the document stays text', () => {
    const { text } = summary(full.replace('Mails of', '&lt;img src=x&gt; \\[press](javascript:x) | # of'));
    assert.match(text, /What happened: \\<img src=x> \\\[press\\\]\(javascript:x\) \\\| # of/);
  });

  test('impossible times give no duration', () => {
    const { text } = summary(
      full.replace('2026-11-03 06:00', '2026-11-02 06:00').replace('- 07:10', '- 2026-11-02 07:10'),
    );
    assert.match(text, /^When: 2026-11-02, from 22:10 UTC\. Detected after 30 min\.$/m);
  });

  test('any text gives a summary', () => {
    for (const text of [
      '',
      '---',
      '# \n\n## Impact\n\n## Summary\n',
      '\u0000',
      '## Timeline\n\n- 99:99 resolved: x',
    ])
      assert.match(summary(text).text, /As of 2026-11-21/);
  });
});
