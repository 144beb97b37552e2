import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { RuleId } from '../server/src/rules/rule-ids.ts';
import { checkAs } from './example-world.ts';

/** What spoils a review, each in wordings that are on no page of a rule. */
interface AntiPattern {
  readonly name: string;
  readonly rule: RuleId;
  /** Parts of a document that replace its own of the same heading. */
  readonly wordings: readonly string[];
}

const timeline = (last: string): string =>
  `## Timeline\n\nAll times UTC.\n\n- 2026-11-03 09:12 trigger: the job starts\n- 09:14 detected: the alert pages\n- 09:20 mitigated: the job is stopped\n${last}`;
const summary = (words: string): string => `## Summary\n\n${words}\n`;
const why = (words: string): string => `## Why it was possible\n\n${words}\n`;
const fixes = (...items: readonly string[]): string => `## Structural fix\n\n${items.join('\n')}\n`;
const full = '(@ana, due 2026-12-04)';

const antiPatterns: readonly AntiPattern[] = [
  {
    name: 'the trace stops at a person',
    rule: 'cause/stops-at-person',
    wordings: [
      why('1. Why did it fail? The limit was one.\n2. Why one? Since Priya was new to the team.'),
      why('It was us.'),
      why('Why was it deleted? It was clicked away by a sales rep.'),
    ],
  },
  {
    name: 'the trace stops at a deploy',
    rule: 'cause/shallow',
    wordings: [why('A wrong setting.'), why('A typo in the release.'), why('Misconfiguration of the proxy.')],
  },
  {
    name: 'human error is the cause',
    rule: 'blame/human-error',
    wordings: [
      why('The root cause was a human mistake, which the gate let through.'),
      why('This was caused by operator error. The gate let it through.'),
      why('Root cause: user error. The gate let it through.'),
    ],
  },
  {
    name: 'a feeling instead of a change',
    rule: 'fix/vague',
    wordings: [
      fixes('- [ ] Pay more attention to the limits (@ana, due 2026-12-04)'),
      fixes('- [ ] Raise awareness of the limits (@ana, due 2026-12-04)'),
      fixes('- [ ] Improve communication (@ana, due 2026-12-04)'),
    ],
  },
  {
    name: 'three structural fixes',
    rule: 'fix/one',
    wordings: [
      fixes(`- [ ] Test the limit in the gate ${full}`, `- [ ] Alert on the queue ${full}`),
      fixes(
        `1. Test the limit in the gate ${full}`,
        `2. Alert on the queue ${full}`,
        `3. Write the runbook ${full}`,
      ),
      `## Structural fix\n\n| Change | Owner | Due |\n| --- | --- | --- |\n| Test the limit | @ana | 2026-12-04 |\n| Alert on the queue | @bo | 2026-12-04 |\n`,
    ],
  },
  {
    name: 'nobody owns it',
    rule: 'fix/owner',
    wordings: [
      fixes('- [ ] Test the limit in the gate (due 2026-12-04)'),
      fixes('- [ ] Test the limit in the gate (owner: the team, due 2026-12-04)'),
      fixes('- [ ] Test the limit in the gate', '  - Owner: to be found', '  - Due: 2026-12-04'),
    ],
  },
  {
    name: 'nobody will know whether it worked',
    rule: 'fix/check',
    wordings: [
      fixes(`- [ ] Test the limit in the gate ${full}`, '  - Check: no further outages'),
      fixes(`- [ ] Test the limit in the gate ${full}`, '  - Check: everything works again'),
      fixes(`- [ ] Test the limit in the gate ${full}`, "  - Check: it won't happen again"),
    ],
  },
  {
    name: 'done, and nothing shows it',
    rule: 'fix/evidence',
    wordings: [
      fixes(`- [x] Test the limit in the gate ${full}`),
      fixes(`- [x] Test the limit in the gate ${full}`, '  - Evidence: Bo confirmed it'),
      fixes(`- [x] Test the limit in the gate ${full}`, '  - Evidence: looks good'),
    ],
  },
  {
    name: 'a risk without an end',
    rule: 'fix/accepted',
    wordings: [
      fixes('- Accepted: a second region is too dear'),
      fixes('- Risk accepted: nobody uses it at night (@bo)'),
      fixes('- Accepted: we look again next year, until 2027-03-01'),
    ],
  },
  {
    name: 'it has happened before, and nobody says when',
    rule: 'recurrence/unnamed',
    wordings: [
      summary('The queue was full. It is not the first time.'),
      summary(
        'The queue was full, for the third outage of this kind in a year: the third time in two months.',
      ),
      summary('The queue has failed like this before.'),
    ],
  },
  {
    name: 'nobody knew how to go on',
    rule: 'debrief/decision',
    wordings: [
      summary('Nobody was sure who could stop the job.'),
      summary('The on-call did not know how to reach the vendor.'),
      summary('None of us knew where the switch is.'),
    ],
  },
  {
    name: 'one person knew',
    rule: 'debrief/decision',
    wordings: [
      summary('Luckily Aylin just knew the command.'),
      summary('Only Aylin could read that log.'),
      summary('She was the only one who had the password.'),
    ],
  },
  {
    name: 'nobody had seen this part',
    rule: 'debrief/decision',
    wordings: [
      summary('None of us had ever worked with the ledger.'),
      summary('The on-call had never seen this cluster.'),
      summary('This was unfamiliar territory for the team.'),
    ],
  },
  {
    name: 'an alert was off',
    rule: 'debrief/decision',
    wordings: [
      summary('The alert on the queue was disabled in May.'),
      summary('Two pagers had been silenced.'),
      summary('It took an hour, because of a muted alert.'),
    ],
  },
  {
    name: 'a quick fix that stays, or a local one',
    rule: 'debrief/decision',
    wordings: [
      summary('A temporary patch keeps the job alive.'),
      summary('We changed it here; the remaining regions still have the same limit.'),
      summary('The workaround is still in place.'),
    ],
  },
  {
    name: 'two understood it differently',
    rule: 'debrief/decision',
    wordings: [
      summary('Both sides had assumed that the other one would restart it.'),
      summary('It began with a misunderstanding about the window.'),
      summary('Support thought that the other team had been called.'),
    ],
  },
  {
    name: 'a problem that stays',
    rule: 'fix/ongoing',
    wordings: [
      '## Ongoing problems\n\n- Staging has no data of its own.\n',
      '## What is an ongoing problem\n\n- Passwords are shared.\n- Backups are untested.\n',
      '## Unresolved issues\n\n- The vendor answers after a day.\n',
    ],
  },
  {
    name: 'the story and its figures disagree',
    rule: 'timeline/duration',
    wordings: [
      summary('The outage lasted 3 hours.'),
      summary('Bookings were unavailable for two hours.'),
      summary('From 09:12 to 09:40 UTC, in a two-hour outage, nobody could book.'),
    ],
  },
  {
    name: 'a day that has not come',
    rule: 'timeline/impossible',
    wordings: [
      timeline('- 2026-12-03 09:40 resolved: done\n'),
      timeline('- 2027-11-03 09:40 resolved: done\n'),
      timeline('- 3 December 2026 09:40 resolved: done\n'),
    ],
  },
];

const parts: readonly (readonly [heading: string, text: string])[] = [
  ['Summary', summary('The queue was full for half an hour.')],
  ['Impact', '## Impact\n\n40 bookings were late.\n'],
  ['Timeline', timeline('- 09:40 resolved: the queue is empty\n')],
  ['Why it was possible', why('The gate does not compare the limit with what production needs.')],
  ['Missing chain level', '## Missing chain level\n\nOperation: nothing looks at the limit.\n'],
  [
    'Structural fix',
    fixes(`- [ ] Test the limit in the gate ${full}`, '  - Check: a limit of one is refused'),
  ],
];

/** The document with one of its parts in another wording, or with one more. */
function documentWith(wording: string): string {
  const heading = /^## (.*)$/m.exec(wording)?.[1] ?? '';
  const known = parts.some(([name]) => name === heading);
  const texts = parts.map(([name, text]) => (name === heading ? wording : text));
  const front =
    '---\ntype: postmortem\ntitle: The queue was full\nseverity: P3\nstatus: review\nlevel: operation\nlabel: capacity\n---\n';
  return [front, '# The queue was full\n', ...texts, ...(known ? [] : [wording])].join('\n');
}

function rulesOf(text: string): readonly string[] {
  return checkAs('postmortems/2026-11-03-queue.md', text).findings.map(({ rule }) => rule);
}

suite('anti-patterns', () => {
  test('the document without one has none of these findings', () => {
    const named = new Set<string>(antiPatterns.map(({ rule }) => rule));
    assert.deepEqual(
      rulesOf(documentWith('')).filter((rule) => named.has(rule)),
      [],
    );
  });

  for (const { name, rule, wordings } of antiPatterns) {
    test(name, () => {
      assert.ok(wordings.length >= 3);
      for (const wording of wordings) {
        const found = rulesOf(documentWith(wording));
        assert.ok(found.includes(rule), `${wording}\n${found.join(', ')}`);
      }
    });
  }
});
