import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { atOnce } from '../text/steps.ts';
import { entries, today } from './report.fixture.ts';
import { trackerMarkdown } from './tracker-markdown.ts';

suite('the follow-up tracker as markdown', () => {
  test('says how things stand, then lists by urgency', () => {
    const all = entries([
      {
        title: 'Read configuration in the gate',
        kind: 'structural',
        due: '2026-12-04',
        trackers: ['#1', 'X-2'],
        trackerUrls: [null, null],
      },
      { title: 'Alert on the queue', owners: [], due: '2026-11-18' },
      { title: 'Widen the pool', status: 'done', checkBy: '2026-11-20' },
      { title: 'Rotate the key', due: '2026-11-01', snoozedUntil: '2026-12-20' },
      { title: 'Write it down', status: 'in-progress', owners: ['@li', 'Payments'] },
      { title: 'Ask the provider', status: 'tracked', owners: [], trackers: ['X-3'], trackerUrls: [null] },
      { title: 'One region', status: 'accepted', acceptedUntil: '2027-02-26' },
      { title: 'Buy cake', status: 'unmarked' },
    ]);
    assert.equal(
      atOnce(trackerMarkdown(all, today)),
      `# Open fixes

As of 2026-11-21: 4 open fixes of 1 incident, 1 overdue, 1 to be verified. Structural fixes are in bold.

## Overdue (1)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Alert on the queue | [INC-1: Slow checkout](postmortems/a.md) | no owner | 2026-11-18, 3 days overdue | P1 | operation |  | open |

## Done, to be verified (1)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Widen the pool | [INC-1: Slow checkout](postmortems/a.md) | @li | check 2026-11-20, 1 day overdue | P1 | operation |  | done |

## Later (2)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| **Read configuration in the gate** | [INC-1: Slow checkout](postmortems/a.md) | @li | 2026-12-04, in 13 days | P1 | operation | [#1](https://tracker.test/1), X-2 | open |
| Rotate the key | [INC-1: Slow checkout](postmortems/a.md) | @li | 2026-11-01, snoozed until 2026-12-20 | P1 | operation |  | open |

## No date (1)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Write it down | [INC-1: Slow checkout](postmortems/a.md) | @li, Payments | no date | P1 | operation |  | in progress |

## Tracked elsewhere (1)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Ask the provider | [INC-1: Slow checkout](postmortems/a.md) |  |  | P1 | operation | X-3 | tracked |

## Accepted risks (1)

| Fix | Incident | Owner | Due | Severity | Level | Tracker | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| One region | [INC-1: Slow checkout](postmortems/a.md) | @li | look again 2027-02-26, in 3 months | P1 | operation |  | accepted |

Not listed: 1 item of archived post-mortems; without a mark that says whether they were done.
`,
    );
  });

  test('leaves out columns in which nobody says anything', () => {
    const text = atOnce(trackerMarkdown(entries([{}], { severity: null, level: null }), today));
    assert.match(text, /^\| Fix \| Incident \| Owner \| Due \| Status \|$/m);
  });

  test('a snooze that ends before the due date says both days, and whose distance is told', () => {
    const text = atOnce(trackerMarkdown(entries([{ due: '2026-12-20', snoozedUntil: '2026-12-01' }]), today));
    assert.match(text, /\| 2026-12-20, snoozed until 2026-12-01 \|/);
  });

  test('says so where nothing is open', () => {
    assert.equal(atOnce(trackerMarkdown([], today)), '# Open fixes\n\nAs of 2026-11-21: nothing is open.\n');
  });

  const hostile: readonly string[] = [
    'a | b \\| c \\',
    '<img src=x onerror=alert(1)> &lt;b&gt; <!-- ',
    '[press](javascript:alert) ![x](https://evil.test/x.png) [ref][] `code',
    'two\nlines\r\n| --- |\u2028next \u202eleft',
    '**bold** _em_ snake_case ~~no~~ *',
    'x](https://evil.test) y',
  ];
  for (const title of hostile) {
    test(`text stays text and in its row: ${JSON.stringify(title)}`, () => {
      const all = entries([{ title, owners: [title], trackers: [title], trackerUrls: [null] }], {
        id: title,
        title,
        severity: title,
        level: title,
        uri: 'file:///shop/a (b) [c]|<d>.md',
      });
      const html = new MarkdownIt({ html: true }).render(atOnce(trackerMarkdown(all, today)));
      const cells = [...html.matchAll(/<td>([\s\S]*?)<\/td>/g)].map((match) => match[1] ?? '');
      assert.equal(cells.length, 8, html);
      const incident = cells[1] ?? '';
      assert.ok(incident.startsWith('<a href="a%20%28b%29%20%5Bc%5D%7C%3Cd%3E.md">'), incident);
      const others = cells.filter((_, at) => at !== 1).join('') + incident.replace(/^<a [^>]*>|<\/a>$/g, '');
      assert.doesNotMatch(others, /<(?!\/?strong>)[a-z!/]/, html);
      const words = title.replace(/[\s\u2028\u202e]+/g, ' ').trim();
      assert.equal(unescaped(cells[0] ?? ''), words);
    });
  }
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
