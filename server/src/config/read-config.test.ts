import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from './config.ts';
import { type ReadConfig, readConfig } from './read-config.ts';

const uri = 'file:///shop/repo/.missing-link.yaml';

/** Files beside the configuration, by path in the repository; null for one that cannot be read. */
type Others = Readonly<Record<string, string | null>>;

const repository = 'file:///shop/repo';

function read(text: string, others: Others = {}, links: Readonly<Record<string, string>> = {}): ReadConfig {
  return readConfig(text, uri, {
    repository,
    textOf: (asked) => others[asked.slice(repository.length + 1)] ?? null,
    realOf: (asked) => links[asked.slice(repository.length + 1)] ?? asked,
  });
}

/** Which files are asked for while a text is read. */
function asked(text: string, others: Others = {}): readonly string[] {
  const uris: string[] = [];
  const textOf = (one: string): string | null => {
    uris.push(one);
    return others[one.slice(repository.length + 1)] ?? null;
  };
  readConfig(text, uri, { repository, textOf, realOf: (one) => one });
  return uris;
}

/** Problems as `kind line: words under the finding`. */
function told(text: string, others: Others = {}): readonly string[] {
  return read(text, others).problems.map(({ kind, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return `${kind} ${line}: ${text.slice(span.start, span.end)}`;
  });
}

suite('a configuration', () => {
  test('that is empty gives the defaults', () => {
    const { config, problems } = read('# nothing yet\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(config, { ...defaultConfig, uri });
  });

  test('says all that can be said', () => {
    const { config, problems } = read(`
root: true
preset: chain
include: [docs/incidents]
exclude: docs/incidents/old
rules:
  blame: hint
  fix/due: off
  fix/owner: false
  fix/too-many: { severity: information, most: 9 }
severities:
  P0: 12h
  P1: { names: [Major], deadline: 3 business days, signOff: tech-lead }
  P2: optional
levels: [product, { name: code, aliases: [coding], gloss: The code. }]
labels:
  - { name: flaky-vendor, level: product }
sections:
  impact: Blast radius
  lessons: { names: [What we take home], required: true }
people:
  - Ada Byron
  - "@grace"
  - { name: Lin Wu, handles: ["@lin", linwu], emails: lin@shop.example, team: "@payments" }
teams: ["@payments"]
systems: [Oscar]
roles: [steward]
phrases: { accepted: [lazy worker], vague: [circle back] }
artefacts: { runbook: runbooks/**, adr: [docs/adr/**] }
trackers:
  "#": https://git.shop.example/shop/issues/{id}
  OPS-: https://tracker.shop.example/browse/{id}
dateOrder: day-first
archiveAfter: 30
`);
    assert.deepEqual(problems, []);
    assert.equal(config.root, true);
    assert.equal(config.preset, 'chain');
    assert.deepEqual(config.include, ['docs/incidents']);
    assert.deepEqual(config.exclude, ['docs/incidents/old']);
    assert.deepEqual(
      [...config.rules],
      [
        ['blame', 'hint'],
        ['fix/due', 'off'],
        ['fix/owner', 'off'],
        ['fix/too-many', 'information'],
      ],
    );
    assert.deepEqual(config.ruleOptions.get('fix/too-many'), { most: 9 });
    assert.deepEqual(config.policies, [
      { names: ['P0'], deadline: { unit: 'hours', amount: 12 }, signOff: null },
      { names: ['P1', 'Major'], deadline: { unit: 'business-days', amount: 3 }, signOff: ['tech-lead'] },
      { names: ['P2'], deadline: 'optional', signOff: null },
    ]);
    assert.deepEqual(
      config.vocabulary.severities.map(({ rank, names }) => `${rank} ${names[0]}`),
      ['0 P0', '1 P1', '2 P2', '9 near-miss'],
    );
    assert.deepEqual(
      config.vocabulary.levels.map(({ name }) => name),
      ['product', 'code'],
    );
    assert.equal(config.vocabulary.labels[0]?.usualLevel, 'product');
    assert.equal(config.vocabulary.sections.get('blast radius'), 'impact');
    assert.deepEqual(config.requiredSections, ['lessons']);
    assert.deepEqual(config.people[1], { name: 'grace', handles: ['grace'], emails: [], team: null });
    assert.deepEqual(config.people[2], {
      name: 'Lin Wu',
      handles: ['lin', 'linwu'],
      emails: ['lin@shop.example'],
      team: 'payments',
    });
    assert.deepEqual(config.artefacts[0], { kind: 'runbook', paths: ['runbooks/**'] });
    assert.equal(config.trackers[1]?.key, 'OPS-');
    assert.equal(config.vocabulary.dateOrder, 'day-first');
    assert.equal(config.archiveAfter, 30);
    assert.deepEqual(config.roles, ['steward']);
    assert.deepEqual(
      [...config.phrases],
      [
        ['accepted', ['lazy worker']],
        ['vague', ['circle back']],
      ],
    );
  });

  test('that misspells a key is told where, and what it may have meant', () => {
    const text = 'root: true\ninlcude: [a]\nsections:\n  impcat: [x]\n';
    assert.deepEqual(told(text), ['unknown-key 2: inlcude', 'unknown-key 4: impcat']);
    assert.equal(read(text).problems[0]?.message, "Unknown key 'inlcude'. Did this mean 'include'?");
    assert.equal(read(text).config.root, true);
  });

  test('with wrong types everywhere keeps what is right', () => {
    const text = [
      'root: maybe',
      'include: { a: b }',
      'rules: [fix/due]',
      'levels: { strategy: yes }',
      'people: [[nested]]',
      'trackers: { "#": 7 }',
      'dateOrder: sometimes',
      'archiveAfter: soon',
      'exclude: [good, [bad], ../out, /abs]',
    ].join('\n');
    assert.deepEqual(told(text), [
      'wrong-type 1: maybe',
      'wrong-type 2: { a: b }',
      'wrong-type 3: [fix/due]',
      'unknown-key 4: strategy',
      'wrong-type 5: [nested]',
      'wrong-type 6: 7',
      'bad-value 7: sometimes',
      'wrong-type 8: soon',
      'wrong-type 9: [bad]',
      'bad-value 9: ../out',
      'bad-value 9: /abs',
    ]);
    const { config } = read(text);
    assert.deepEqual(config, { ...defaultConfig, uri, exclude: ['good'] });
  });

  test('with a number where words belong is told, where a name may be one it is taken', () => {
    assert.deepEqual(told('include: 3\nexclude: [true]\npeople: 9\nteams: [1]\nextends: 5\n'), [
      'wrong-type 1: 3',
      'wrong-type 2: true',
      'wrong-type 3: 9',
      'wrong-type 4: 1',
      'wrong-type 5: 5',
    ]);
    const { config, problems } = read('severities: [1, 2]\nsystems: 365\n');
    assert.deepEqual([problems, config.systems, config.policies[1]?.names], [[], ['365'], ['2']]);
  });

  test('that is a list, a text or a number is told in one finding', () => {
    for (const text of ['- a\n- b\n', 'just words\n', '42\n']) {
      assert.equal(told(text).length, 1, text);
      assert.deepEqual(read(text).config, { ...defaultConfig, uri });
    }
  });

  test('that is no YAML is told on the line', () => {
    assert.deepEqual(
      told('root: true\ninclude: [a\nrules: {').map((one) => one.split(' ')[0]),
      ['unreadable'],
    );
    assert.deepEqual(read('a: b: c').config, { ...defaultConfig, uri });
  });

  test('a key without a value is not finished, not wrong', () => {
    assert.deepEqual(told('include:\nrules:\n  fix/due:\n'), []);
  });

  test('trackers may stand as a list of pairs', () => {
    const text = 'trackers:\n  - key: "#"\n    url: https://x.example/{id}\n  - { key: A- }\n';
    assert.deepEqual(told(text), ['bad-value 4: { key: A- }']);
    assert.deepEqual(read(text).config.trackers, [{ key: '#', url: 'https://x.example/{id}' }]);
  });

  test('addresses and files that are none are told, whatever is in them', () => {
    const text =
      'extends: "\\uD800.yaml"\ntrackers:\n  A-: https://x.example:{id}/\n  B-: "https://\\uD800/{id}"\n';
    const wanted: string[] = [];
    const { problems } = readConfig(text, 'file:///shop/.missing-link.yaml', {
      repository: 'file:///shop',
      textOf: (asked) => {
        wanted.push(asked);
        return '';
      },
      realOf: (asked) => asked,
    });
    assert.deepEqual(wanted, ['file:///shop/%EF%BF%BD.yaml']);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        "'{id}' belongs in the path of the address, not in its host.",
        "Expected an address like 'https://tracker.example/issues/{id}'.",
      ],
    );
  });

  test('trackers lead to http and https only', () => {
    const text = [
      'trackers:',
      '  A-: javascript:alert({id})',
      '  B-: command:workbench.action.quit?{id}',
      '  C-: file:///etc/{id}',
      '  D-: https://x.example/none',
      '  E-: https://{id}.example/',
      '  F-: https://user:secret@x.example/{id}',
      '  G-: https://x.example/{id}',
    ].join('\n');
    assert.deepEqual(
      told(text).map((one) => one.slice(0, 12)),
      [2, 3, 4, 5, 6, 7].map((line) => `bad-value ${line}:`),
    );
    assert.deepEqual(read(text).config.trackers, [{ key: 'G-', url: 'https://x.example/{id}' }]);
  });
});

suite('a configuration that is an attack', () => {
  test('a bomb of aliases ends early', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      const before = String.fromCharCode(96 + i);
      const name = String.fromCharCode(97 + i);
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    const text = lines.join('\n');
    assert.equal(read(text).problems[0]?.kind, 'unreadable');
    assert.deepEqual(read(text).config, { ...defaultConfig, uri });
  });

  test('an alias of itself ends', () => {
    assert.equal(read('include: &a [*a]\n').problems[0]?.kind, 'unreadable');
  });

  test('ten megabytes are not read', () => {
    assert.equal(read(`include: [${'a, '.repeat(3_500_000)}]`).problems[0]?.kind, 'unreadable');
  });

  test('ten thousand brackets do not overflow', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{a: ', '}'],
      ['- ', ''],
    ] as const) {
      for (const depth of [40, 1_000, 10_000]) {
        for (const text of [open.repeat(depth) + close.repeat(depth), `include:\n  ${open.repeat(depth)}`]) {
          const [problem] = read(text).problems;
          assert.equal(problem?.kind, 'unreadable');
          assert.doesNotMatch(problem?.message ?? '', /stack/i);
          if (text.endsWith(close)) assert.match(problem?.message ?? '', /^Nested too deeply\. /);
        }
      }
    }
  });

  test('a thousand unknown keys are a thousand findings, not a crash', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `key${i}: 1`).join('\n');
    assert.equal(read(text).problems.length, 1000);
  });

  test('__proto__ is a key like any other', () => {
    assert.deepEqual(told('__proto__: { include: [a] }\nrules: { __proto__: off }\n'), [
      'unknown-key 1: __proto__',
    ]);
    assert.equal(({} as Record<string, unknown>).include, undefined);
  });
});

suite('extends', () => {
  test('takes presets and files, later ones and the file itself win', () => {
    const { config, problems } = read('extends: [sre, base.yaml]\narchiveAfter: 10\n', {
      'base.yaml': 'archiveAfter: 20\nsystems: [Vault]\nrules: { fix/due: hint }\n',
    });
    assert.deepEqual(problems, []);
    assert.equal(config.preset, 'sre');
    assert.equal(config.archiveAfter, 10);
    assert.deepEqual(config.systems, ['Vault']);
    assert.equal(config.rules.get('fix/due'), 'hint');
    assert.ok(config.requiredSections?.includes('trigger'));
  });

  test('asks for the files that it names', () => {
    assert.deepEqual(asked('extends: team/base.yaml\n'), ['file:///shop/repo/team/base.yaml']);
    assert.deepEqual(asked('extends: a.yaml\n', { 'a.yaml': 'extends: sub/b.yml' }), [
      'file:///shop/repo/a.yaml',
      'file:///shop/repo/sub/b.yml',
    ]);
  });

  test('never leaves the repository through a symbolic link', () => {
    const others = { 'base.yaml': 'archiveAfter: 20\n', 'shared/base.yaml': 'archiveAfter: 30\n' };
    const out = read('extends: base.yaml\n', others, { 'base.yaml': 'file:///etc/base.yaml' });
    assert.deepEqual([out.config.archiveAfter, out.problems[0]?.kind], [90, 'bad-value']);
    const inside = read('extends: base.yaml\n', others, { 'base.yaml': `${repository}/shared/base.yaml` });
    assert.deepEqual([inside.config.archiveAfter, inside.problems], [30, []]);
  });

  test('never leaves the repository', () => {
    for (const path of [
      '../other/base.yaml',
      'a/../../b.yaml',
      '/etc/base.yaml',
      'https://x.example/a.yaml',
      'file:///a.yaml',
      '~/a.yaml',
      '..\\b.yaml',
    ]) {
      const text = `extends: ${path}\n`;
      assert.deepEqual([read(text).problems[0]?.kind, asked(text)], ['bad-value', []], path);
    }
  });

  test('a cycle is told and ends', () => {
    const text = 'extends: a.yaml\nroot: true\n';
    const others = { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: .missing-link.yaml' };
    assert.deepEqual(told(text, others), ['bad-value 1: a.yaml']);
    assert.equal(read(text, others).config.root, true);
    assert.deepEqual(told('extends: .missing-link.yaml\n'), ['bad-value 1: .missing-link.yaml']);
  });

  test('a fan of files ends', () => {
    const fan = (next: string): string => `extends: [${Array(20).fill(next).join(', ')}]`;
    const others = {
      'a.yaml': fan('b.yaml'),
      'b.yaml': fan('c.yaml'),
      'c.yaml': fan('d.yaml'),
      'd.yaml': '',
    };
    assert.ok(read(fan('a.yaml'), others).problems.length > 0);
  });

  test('a missing file, and a preset misspelt', () => {
    assert.deepEqual(told('extends: gone.yaml\n', { 'gone.yaml': null }), ['bad-value 1: gone.yaml']);
    assert.equal(
      read('extends: pagerdutty\n').problems[0]?.message,
      "Unknown preset 'pagerdutty'. Did this mean 'pagerduty'?",
    );
  });

  test('root counts only in the file itself', () => {
    assert.equal(read('extends: a.yaml\n', { 'a.yaml': 'root: true' }).config.root, false);
  });
});
