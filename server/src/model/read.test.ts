import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../text/source.ts';
import type { Postmortem } from './document/postmortem.ts';
import { defaultVocabulary } from './document/vocabulary.ts';
import { readPostmortem } from './read.ts';

function read(text: string, uri = 'file:///incidents/2026-03-04-a.md'): Postmortem {
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

function chain(text: string): readonly string[] {
  return read(text).chain.statements.map(
    (each) => `${each.role}: ${each.level?.value ?? '-'} / ${each.label?.value ?? '-'}`,
  );
}

test('the chain: front matter, labels, lines, lists and sentences', () => {
  assert.deepEqual(chain('---\nlevel: operation\nlabel: configuration\n---\n'), [
    'primary: operation / configuration',
  ]);
  assert.deepEqual(chain('---\nlevel:\nlabel: TBD\n---\n'), ['primary:  / ']);
  assert.deepEqual(chain('# A\n\n**Chain level**: operation\n'), ['unsaid: operation / -']);
  const section = (body: string): readonly string[] => chain(`# A\n\n## Missing chain level\n\n${body}\n`);
  assert.deepEqual(section('Operation, `configuration`'), ['unsaid: Operation / configuration']);
  assert.deepEqual(section('operation — configuration\n\nContributing: scope / scenario-gap'), [
    'unsaid: operation / configuration',
    'contributing: scope / scenario-gap',
  ]);
  assert.deepEqual(section('- **Primary**: execution (adr-drift)\n- Contributing: discovery'), [
    'primary: execution / adr-drift',
    'contributing: discovery / -',
  ]);
  assert.deepEqual(section('- Level: operations\n- Label: testing gap'), [
    'unsaid: operations / testing gap',
  ]);
  assert.deepEqual(
    section('The level that was missing is the scope of the story, a scenario-gap in all three services.'),
    ['unsaid: scope / scenario-gap'],
  );
  assert.deepEqual(section('Deployment'), ['unsaid: Deployment / -']);
  assert.deepEqual(
    section('We are still discussing this question and will come back to it after the review.'),
    [],
  );
});

test('of several levels the primary counts, of several unsaid ones none', () => {
  const primary = (body: string): string | null =>
    read(`# A\n\n## Chain level\n\n${body}\n`).chain.primary?.level?.value ?? null;
  assert.equal(primary('scope\n\nContributing: operation'), 'scope');
  assert.equal(primary('- scope\n- operation'), null);
  assert.equal(primary('- Contributing: scope\n- Primary: operation'), 'operation');
});

test('places of level and label hold their words', () => {
  const text = '# A\n\n## Missing chain level\n\n- Primary: **operation** (`configuration`)\n';
  const statement = read(text).chain.primary;
  assert.equal(
    statement?.level && text.slice(statement.level.span.start, statement.level.span.end),
    'operation',
  );
  assert.equal(
    statement?.label && text.slice(statement.label.span.start, statement.label.span.end),
    'configuration',
  );
});

test('causes: paragraphs and items of the sections about them, by their labels and sub-headings', () => {
  const text = [
    '## Why it was possible',
    '',
    'The gate does not read the file.',
    '',
    '- **Trigger**: a rollout',
    '- **Amplifiers**: retries',
    '- Recovery friction: no runbook',
    '',
    '### Contributing factors',
    '',
    '- one alert',
    '',
    "## Five why's",
    '',
    '1. Why did it stop? Memory.',
    '',
    '## Timeline',
    '',
    '- 10:00 a',
  ].join('\n');
  assert.deepEqual(
    read(text).causes.map((cause) => `${cause.kind}: ${cause.text}`),
    [
      'root: The gate does not read the file.',
      'trigger: Trigger: a rollout',
      'amplifier: Amplifiers: retries',
      'recovery-friction: Recovery friction: no runbook',
      'contributing: one alert',
      'why: Why did it stop? Memory.',
    ],
  );
});

test('passages are prose with its place: no headings, code, quotes, comments, metadata', () => {
  const text = [
    '---',
    'title: a',
    '---',
    '# Queue stuck',
    '',
    '**Status**: done',
    '',
    'It was stuck.',
    '',
    '> somebody said so',
    '',
    '## Timeline',
    '',
    '- 10:00 **Alert**: seen',
    '',
    '```',
    'code',
    '```',
    '',
    '## Action items',
    '',
    '<!-- hint -->',
    '',
    '| Action | Owner |',
    '|---|---|',
    '| add a test | Ann |',
    '',
    '## What went well',
    '',
    '- **Alerting**: it was fast',
  ].join('\n');
  const found = read(text).passages.map(
    (each) => `${each.place} ${each.shape} ${each.label ?? '-'}: ${each.text}`,
  );
  assert.deepEqual(found, [
    'summary paragraph -: It was stuck.',
    'timeline list-item -: 10:00 **Alert**: seen',
    'actions cell Action: add a test',
    'actions cell Owner: Ann',
    'luck list-item Alerting: **Alerting**: it was fast',
  ]);
  for (const passage of read(text).passages) {
    assert.equal(text.slice(passage.span.start, passage.span.end), passage.text);
  }
});

test('module syntax at the head of an .mdx file is no prose', () => {
  const text = "import Note from './note'\nexport const meta = { a: 1 }\n\n# A\n\nwords\n";
  assert.deepEqual(
    read(text).passages.map((each) => each.text),
    ['words'],
  );
});

test('several incidents in one file, each with its own sections', () => {
  const one = (name: string): string => `## ${name}\n\n### Summary\n\na\n\n### Timeline\n\n- 10:00 b\n\n`;
  const text = `# Season\n\n${one('First')}${one('Second')}`;
  assert.deepEqual(
    read(text).incidents.map((incident) => [
      incident.title,
      text.slice(incident.span.start, incident.span.start + 9),
    ]),
    [
      ['First', '## First\n'],
      ['Second', '## Second'],
    ],
  );
  assert.equal(read('# One\n\n## Summary\n\na\n').incidents.length, 1);
});

test('directives silence rules, those in code do not', () => {
  const text =
    '<!-- missing-link-disable fix/owner, fix/due -->\n\n`<!-- missing-link-disable a -->`\n\n{/* missing-link-disable-file */}\n';
  assert.deepEqual(
    read(text).directives.map((each) => [each.action, each.line, each.rules.map((rule) => rule.id)]),
    [
      ['disable', 0, ['fix/owner', 'fix/due']],
      ['disable-file', 4, []],
    ],
  );
});

test('problems: conflicts, NUL, front matter that is open or that YAML refuses, keys twice', () => {
  const problems = (text: string): readonly string[] =>
    read(text).problems.map(
      (each) =>
        `${each.kind} ${JSON.stringify(text.slice(each.span.start, each.span.end))} -> ${JSON.stringify(each.repair)}`,
    );
  assert.deepEqual(problems('# A\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n'), [
    'conflict-marker "<<<<<<< HEAD" -> null',
  ]);
  assert.deepEqual(problems('# A\n\nSeven: <<<<<<< is no conflict\n'), []);
  assert.deepEqual(problems('# A\0\n'), ['nul "\\u0000" -> ""']);
  assert.deepEqual(problems('---\ntitle: a\n# A\n'), [
    'front-matter-open "---\\ntitle: a" -> "---\\ntitle: a\\n---"',
  ]);
  assert.deepEqual(problems('---\ncommander: @ana\ncommander: Bo\n---\n'), [
    'front-matter-value "@ana" -> "\\"@ana\\""',
    'duplicate-key "commander" -> null',
  ]);
  assert.deepEqual(problems('---\nseverity: [P1, P2]\nservices: [a, b]\n---\n'), [
    'front-matter-type "[P1, P2]" -> null',
  ]);
});

test('bad input gives a post-mortem that says nothing', () => {
  for (const text of [
    '',
    '\0',
    '\r',
    '---',
    '---\n',
    '+++\n+++',
    '\uFEFF',
    '|',
    '#',
    '- [ ]',
    '[',
    '> > >',
    'x'.repeat(1_000_000),
  ]) {
    const postmortem = read(text);
    assert.equal(postmortem.title, null);
    assert.deepEqual(postmortem.fixes, []);
  }
});

suite('the day of the incident, wherever a reader finds it', () => {
  const dayOf = (text: string, name = 'queue'): string | null =>
    readPostmortem(new Source(text), {
      uri: `file:///repo/postmortems/${name}.md`,
      vocabulary: defaultVocabulary,
      path: 'included',
    }).date;
  for (const head of [
    'Date: 2026-Nov-03',
    'Datum: 3. November 2026',
    '> Sev1 | 3 de novembro de 2026 | Lead: Ana',
    'P1 · Tue 3 Nov 2026 · status: reviewed',
    '*Incident: 3–5 November 2026 · Retro held on 30 November 2026*',
    'The outage that occurred on November 3, 2026 stopped all orders.',
    'Review meeting: 5 November 2026\n\n## Summary\n\nOn Tuesday 3 November 2026 a replica lagged.',
    '**Duration:** It lasted from 2026-11-03 14:30 UTC to 15:10 UTC.',
    '## Timeline\n\nTimes in UTC. The night from 3 November 2026 on.\n\n- 23:10 alert\n- 00:20 all well',
  ]) {
    test(head, () => assert.equal(dayOf(`# Queue stuck\n\n${head}\n`), '2026-11-03'));
  }
  for (const name of ['pm_queue_261103', '20261103_queue', '2026/1103-queue', '2026/11/03-queue']) {
    test(name, () => assert.equal(dayOf('# Queue stuck\n\nIt failed.\n', name), '2026-11-03'));
  }
});
