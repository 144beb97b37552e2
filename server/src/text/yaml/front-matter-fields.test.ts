import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { Source } from '../source.ts';
import { findFrontMatter } from './front-matter.ts';
import { type FrontMatterFields, readFrontMatter } from './front-matter-fields.ts';

function read(body: string, fence = '---'): FrontMatterFields & { readonly source: Source } {
  const source = new Source(`${fence}\n${body}\n${fence}\n\n# Title\n`);
  const block = findFrontMatter(source);
  assert.ok(block !== null);
  return { ...readFrontMatter(source, block), source };
}

function values(body: string, fence?: string): Readonly<Record<string, string>> {
  return Object.fromEntries(read(body, fence).fields.map((field) => [field.path, field.value]));
}

/** The body with every repair applied. */
function repaired(body: string): string {
  const { faults, source } = read(body);
  let text = source.text;
  for (const fault of [...faults].sort((a, b) => b.span.start - a.span.start)) {
    if (fault.repair === null) continue;
    text = text.slice(0, fault.span.start) + fault.repair + text.slice(fault.span.end);
  }
  return text.slice(4, text.lastIndexOf('\n---'));
}

test('scalars, lists and maps in each style', () => {
  assert.deepEqual(
    values(
      [
        'title: "Quoted \\"words\\""',
        "single: 'it''s'",
        'date: 2026-03-04 # the day',
        'services: [checkout, "pay, later"]',
        'responders:',
        '  - Ann',
        '  - "@bo"',
        'tags:',
        '- at the same depth',
        'signed:',
        '  tech-lead: Cy',
        '  on-call:',
        'flow: {a: 1, b: "two"}',
        'text: |',
        '  first',
        '  second',
        'empty:',
        'nothing: ~',
      ].join('\n'),
    ),
    {
      title: 'Quoted "words"',
      single: "it's",
      date: '2026-03-04',
      services: 'checkout, pay, later',
      responders: 'Ann, @bo',
      tags: 'at the same depth',
      signed: '',
      'signed.tech-lead': 'Cy',
      'signed.on-call': '',
      flow: '{a: 1, b: "two"}',
      'flow.a': '1',
      'flow.b': 'two',
      text: 'first second',
      empty: '',
      nothing: '',
    },
  );
});

test('places are exact, and a slot is there where a value is not', () => {
  const { fields, source } = read('severity: "P1"\nowner:\nlist:\n  - a\n  - b');
  const [severity, owner, list] = fields;
  assert.equal(severity && source.slice(severity.span), 'P1');
  assert.equal(severity && source.slice(severity.keySpan), 'severity');
  assert.equal(severity?.line, 1);
  assert.deepEqual(owner?.span, { start: 25, end: 25 });
  assert.deepEqual(
    list?.items.map((item) => source.slice(item.span)),
    ['a', 'b'],
  );
});

test('each line that YAML refuses is read alone, and quoting it mends it', () => {
  const body = [
    'commander: @maya',
    'title: Outage: checkout down',
    'tracker: #482',
    'responders: [@li, @sam]',
    'cause: 50% `timeout`',
    'command: `kubectl`',
    'severity:P1',
    'note: "open',
    'said: "words" and more',
    'people:',
    '  - @ana',
    'date: 2026-03-04',
  ].join('\n');
  const expected = {
    commander: '@maya',
    title: 'Outage: checkout down',
    tracker: '#482',
    responders: '@li, @sam',
    cause: '50% `timeout`',
    command: '`kubectl`',
    severity: 'P1',
    note: 'open',
    said: '"words" and more',
    people: '@ana',
    date: '2026-03-04',
  };
  assert.deepEqual(values(body), expected);
  const mended = repaired(body);
  assert.deepEqual(parseYaml(mended), { ...expected, responders: ['@li', '@sam'], people: ['@ana'] });
  assert.deepEqual(read(mended).faults, []);
});

test('anchors, aliases and tags are YAML: they are read, and no fault', () => {
  const body = 'severity: !!str P2\nbase: &b {a: 1}\nfirst: &who Ana\nsecond: *who\nsteps: &s\n  - a\n  - b';
  const { faults, fields } = read(body);
  assert.deepEqual(faults, []);
  const said = Object.fromEntries(fields.map(({ path, value }) => [path, value]));
  assert.deepEqual([said.severity, said['base.a'], said.first, said.second], ['P2', '1', 'Ana', 'Ana']);
  assert.equal(said.steps, 'a, b');
  assert.equal(read('title: *important*').faults.length, 1);
  assert.equal(read('title: & then').faults.length, 1);
  assert.equal(read('base: &b 1\nother: *b\ncommander: @maya').faults.length, 1);
});

test('a key said twice is told, and both are read', () => {
  const { fields, faults } = read('severity: P1\nseverity: P2');
  assert.deepEqual(
    fields.map((field) => field.value),
    ['P1', 'P2'],
  );
  assert.deepEqual(
    faults.map((fault) => [fault.kind, fault.span.start]),
    [['duplicate', 17]],
  );
});

test('TOML', () => {
  assert.deepEqual(
    values(
      'title = "Search: down"\ndate = 2026-05-04T10:00:00Z\ntags = ["a", "b"]\n[params]\nseverity = "SEV1"',
      '+++',
    ),
    { title: 'Search: down', date: '2026-05-04T10:00:00Z', tags: 'a, b', 'params.severity': 'SEV1' },
  );
});

/** Anything but the start of a list or map. */
const word = fc
  .string({ unit: fc.constantFrom(...'ab1 -:#@"\'[]{},%&*!|>`?~.'), minLength: 1, maxLength: 8 })
  .filter((text) => !/^\s*[[{]/.test(text));

test('what is read without a fault YAML reads alike, and a repaired line it reads as it stood', () => {
  fc.assert(
    fc.property(word, (written) => {
      const body = `key: ${written}`;
      const { fields, faults } = read(body);
      const mended: unknown = parseYaml(repaired(body));
      assert.ok(typeof mended === 'object' && mended !== null && 'key' in mended);
      const value = mended.key;
      if (faults.length === 0 && (Array.isArray(value) || (typeof value === 'object' && value !== null)))
        return;
      if (typeof value === 'string') assert.equal(fields[0]?.value.trim(), value.trim());
    }),
    { numRuns: 5000 },
  );
});
