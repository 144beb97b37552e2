import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../config/config.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { readPostmortem } from '../../model/read.ts';
import { emptyFacts } from '../../rules/rule.fixture.ts';
import { Source } from '../../text/source.ts';
import { fixLenses } from './fix-lenses.ts';
import { titleLensWords } from './title-lens.ts';

const today = '2026-11-21';

function read(body: string, head = ''): Postmortem {
  return readPostmortem(
    new Source(`---\ntype: postmortem\ndate: 2026-11-03\n${head}---\n\n# Down\n\n${body}`),
    {
      uri: 'file:///shop/postmortems/2026-11-03-down.md',
      vocabulary: defaultConfig.vocabulary,
      path: 'included',
    },
  );
}

function title(body: string, head = '', day = today): string | null {
  const world = {
    today: day,
    now: Date.parse(`${day}T12:00:00Z`),
    zone: 'UTC',
    config: defaultConfig,
    facts: emptyFacts,
  };
  return titleLensWords(read(body, head), world);
}

const timeline = (...entries: readonly string[]): string =>
  `## Timeline (UTC)\n\n${entries.map((entry) => `- 2026-11-03 ${entry}\n`).join('')}`;

test('a title has as much as the document says', () => {
  assert.equal(title('## Impact\n\nNone.\n', 'severity: P2\n'), null, 'the severity can be read without us');
  assert.equal(
    title(timeline('09:12 started: errors', '10:40 mitigated: none')),
    '1 h 28 min until mitigated',
  );
  assert.equal(
    title(
      timeline('09:12 started: errors', '~09:20 detected: page', '10:40 resolved: none'),
      'severity: P3\n',
    ),
    'P3 · 1 h 28 min · detected after about 8 min',
  );
  assert.equal(
    title(timeline('09:12 started: errors', '08:40 resolved: none')),
    null,
    'an impossible length',
  );
});

test('a long severity is cut, and an archived document waits for no review', () => {
  const entries = timeline('09:12 started: errors', '10:40 resolved: none');
  assert.equal(title(entries, `severity: ${'x'.repeat(400)}\n`)?.length, '1 h 28 min'.length + 33);
  const grave = 'severity: P1\nreview:\n';
  assert.match(title(entries, grave) ?? '', /review overdue since 2026-11-05 10:40$/);
  assert.equal(title(entries, grave, '2027-06-01'), 'P1 · 1 h 28 min');
});

test('tables have a lens each, where their rows have dates', () => {
  const table = (...rows: readonly string[]): string =>
    `| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n${rows.map((row) => `${row}\n`).join('')}`;
  const postmortem = read(
    `## Action items\n\n${table('| Add a gate | @li | 2026-11-10 | open |', '| Add a page | @li | 2026-11-20 | open |')}\n### Later\n\n${table('| Add an alert | @li | 2026-12-05 | open |', '| Add a test | @li | 2026-11-10 | done |')}\n### No dates\n\n${table('| Add a graph | @li |  | open |')}`,
  );
  assert.deepEqual(
    fixLenses(postmortem, today, 90).map(({ line, words }) => [line, words]),
    [
      [9, '2 overdue'],
      [16, 'next due in 2 weeks'],
    ],
  );
});
