import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { suite, test } from 'node:test';
import { allRules } from '../rules/registry.ts';
import { runProgram } from './program.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** The folder's file after the run. */
  readonly file: (path: string) => string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a command line in a folder of these files (a repository of its own). */
async function run(args: string, files: Files = {}, input: string | Uint8Array | null = null): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'missing-link-cli-'));
  const out: string[] = [];
  const error: string[] = [];
  const after = new Map<string, string>();
  try {
    mkdirSync(join(cwd, '.git'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    const code = await runProgram(args === '' ? [] : args.split(' '), '9.9.9', {
      cwd,
      colour: false,
      now: Date.parse('2026-11-21T12:00:00Z'),
      today: '2026-11-21',
      zone: () => 'UTC',
      cacheFolder: () => join(cwd, '.cache'),
      programSign: 'test',
      readInput: () => (typeof input === 'string' ? Buffer.from(input) : input),
      out: (text) => out.push(text),
      error: (text) => error.push(text),
    });
    for (const path of filesIn(cwd)) after.set(path, readFileSync(join(cwd, path), 'utf8'));
    return { code, out: out.join(''), error: error.join(''), file: (path) => after.get(path) ?? '' };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** One warning, in front matter: a level that is not one. */
const faulty = `---
type: postmortem
id: INC-7
title: Mails were late
severity: P2
status: review
level: operatoin
---

# Mails were late

## Action items

- [ ] Measure the age of the oldest mail (@maya, due 2026-12-01)
`;
const clean = faulty.replace('operatoin', 'operation');
const readme = '# A shop\n\nHow to build it.\n';
const rules = (...ids: readonly string[]): string => `rules:\n${ids.map((id) => `  ${id}: off\n`).join('')}`;
/** Only `chain/level-unknown` speaks. */
const silent = allRules.map(({ id }) => id).filter((id) => id !== 'chain/level-unknown');
const quiet = { '.missing-link.yaml': rules(...silent) };

suite('check', () => {
  test('exits 0 where nothing is at or above --fail-on, 1 where something is', async () => {
    assert.equal((await run('check .', { ...quiet, 'postmortems/a.md': clean })).code, 0);
    assert.equal((await run('check .', { ...quiet, 'postmortems/a.md': faulty })).code, 1);
    assert.equal((await run('check --fail-on never .', { ...quiet, 'postmortems/a.md': faulty })).code, 0);
    const hinted = {
      '.missing-link.yaml': `${quiet['.missing-link.yaml']}  chain/level-unknown: information\n`,
    };
    assert.equal((await run('check .', { ...hinted, 'postmortems/a.md': faulty })).code, 0);
    assert.equal((await run('check --fail-on info .', { ...hinted, 'postmortems/a.md': faulty })).code, 1);
  });

  test('tells one line a finding, then a summary', async () => {
    const { out } = await run('check', { ...quiet, 'postmortems/a.md': faulty });
    assert.match(
      out,
      /^postmortems\/a\.md:7:8: error .*'operation'.* \[chain\/level-unknown\] \(fixable\)\n/,
    );
    assert.match(out, /\n1 error in 1 post-mortem\. --fix repairs 1\.\n$/);
  });

  test('says which lines a finding on several things is about', async () => {
    const text =
      '# Incident: carts lost\n\nDate: 2026-11-20\n\n## Actions\n\n- [ ] Alert on the age of carts\n- [ ] Keep carts for a day\n- [ ] Count carts twice\n';
    const files = { 'postmortems/a.md': text };
    const { out } = await run('check --today 2026-11-21', files);
    assert.match(out, /:5:4: .* \(lines 7, 8 and 9\) \[fix\/owner\]\n/);
    const { findings } = JSON.parse((await run('check --format json --today 2026-11-21', files)).out)
      .files[0];
    const [owner] = findings.filter(({ rule }: { readonly rule: string }) => rule === 'fix/owner');
    assert.deepEqual(owner.lines, [6, 7, 8]);
  });

  test('raises first what a review would, and lists the rest by line', async () => {
    const { out } = await run('check', { 'postmortems/a.md': faulty });
    const lines = out.split('\n');
    assert.equal(lines[0], 'Raise first in postmortems/a.md:');
    assert.match(lines[1] ?? '', /\[chain\/level-unknown\]/);
    const more = lines.findIndex((line) => /^\d+ more, by line:$/.test(line));
    assert.ok(more >= 2 && more <= 4, out);
    const places = lines
      .slice(more + 1)
      .map((line) => Number(/^postmortems\/a\.md:(\d+):/.exec(line)?.[1] ?? NaN));
    const listed = places.filter((place) => !Number.isNaN(place));
    assert.equal(listed.length, Number.parseInt(lines[more] ?? '', 10));
    assert.deepEqual(
      listed,
      listed.toSorted((a, b) => a - b),
    );
  });

  test('gives JSON by the contract', async () => {
    const { out } = await run('check --format json .', {
      ...quiet,
      'postmortems/a.md': faulty,
      'README.md': readme,
    });
    const { files, ...rest } = JSON.parse(out);
    assert.deepEqual(rest, {
      version: 1,
      summary: { files: 1, postmortems: 1, errors: 1, warnings: 0, infos: 0, hints: 0 },
    });
    assert.deepEqual(Object.keys(files[0]), ['path', 'postmortem', 'findings']);
    const [finding] = files[0].findings;
    assert.deepEqual(Object.keys(finding), ['rule', 'severity', 'message', 'range', 'fixable']);
    assert.deepEqual(finding.range, { start: { line: 6, character: 7 }, end: { line: 6, character: 16 } });
  });

  test('writes SARIF with a descriptor for each rule', async () => {
    const files = { ...quiet, 'postmortems/a b.md': faulty };
    const [one] = JSON.parse((await run('check --format sarif . gone.md', files)).out).runs;
    assert.equal(one.tool.driver.version, '9.9.9');
    assert.equal(one.tool.driver.rules.length, allRules.length);
    const [result, ...more] = one.results;
    assert.deepEqual(more, []);
    assert.equal(one.tool.driver.rules[result.ruleIndex].id, 'chain/level-unknown');
    assert.equal(result.level, 'error');
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'postmortems/a%20b.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 8, endLine: 7, endColumn: 17 },
    });
    assert.equal(one.invocations[0].executionSuccessful, false);
    assert.equal((await run('fixes --format sarif .', files)).code, 2);
  });

  test('lists what is named and is no post-mortem, not what is only found', async () => {
    const files = { ...quiet, 'postmortems/a.md': clean, 'README.md': readme };
    const named = JSON.parse((await run('check --format json README.md postmortems', files)).out);
    assert.deepEqual(
      named.files.map((file: { path: string; postmortem: boolean }) => [file.path, file.postmortem]),
      [
        ['README.md', false],
        ['postmortems/a.md', true],
      ],
    );
    assert.match((await run('check README.md', files)).out, /^README\.md: not a post-mortem, not checked/);
  });

  test('a file that cannot be read stands in errors beside the results, exit 2', async () => {
    const files = {
      ...quiet,
      'postmortems/a.md': clean,
      'postmortems/b.md': Uint8Array.of(0xff, 0xfe, 0x41),
    };
    const { code, out } = await run('check --format json . gone.md', files);
    const result = JSON.parse(out);
    assert.equal(code, 2);
    assert.equal(result.files.length, 1);
    assert.deepEqual(result.errors, [
      { path: 'gone.md', message: 'no such file or folder' },
      { path: 'postmortems/b.md', message: 'encoded as UTF-16, not UTF-8' },
    ]);
  });

  test('nothing matched is exit 2 and one line, unless it is allowed or comes from standard input', async () => {
    const none = await run('check .', { 'README.md': readme });
    assert.equal(none.code, 2);
    assert.match(none.error, /^missing-link: no post-mortem in \.: none of 1 markdown file looks like one/);
    assert.equal((await run('check --allow-empty .', { 'README.md': readme })).code, 0);
    assert.equal((await run('check --stdin-filename README.md', {}, readme)).code, 0);
  });

  test('standard input is checked as the file it is named after', async () => {
    const { code, out } = await run('check --format json --stdin-filename postmortems/a.md', quiet, faulty);
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).files[0].path, 'postmortems/a.md');
    assert.equal((await run('check --stdin-filename a.md -', quiet, faulty)).code, 1);
    assert.equal(
      JSON.parse((await run('check --format json -', quiet, faulty)).out).files[0].path,
      'standard-input.md',
    );
    assert.equal((await run('check - b.md', quiet, faulty)).code, 2);
    assert.equal((await run('check --stdin-filename a.md', quiet, Uint8Array.of(0xc3, 0x28))).code, 2);
    assert.equal((await run('check --stdin-filename a.md', quiet, null)).code, 2);
  });

  test('globs are taken where the shell did not', async () => {
    const files = {
      ...quiet,
      'postmortems/a.md': clean,
      'postmortems/deep/b.md': clean,
      'other/c.md': clean,
    };
    const { files: found } = JSON.parse((await run('check --format json postmortems/**/*.md', files)).out);
    assert.deepEqual(
      found.map(({ path }: { path: string }) => path),
      ['postmortems/a.md', 'postmortems/deep/b.md'],
    );
    assert.equal((await run('check nothing/*.md', files)).code, 2);
  });

  test('a byte order mark and Windows line endings leave places as they are in an editor', async () => {
    const files = { ...quiet, 'postmortems/a.md': `\ufeff${faulty.replaceAll('\n', '\r\n')}` };
    assert.match((await run('check .', files)).out, /^postmortems\/a\.md:7:8: error/);
  });
});

suite('check --fix', () => {
  test('writes repairs back as the file was, and tells what is left', async () => {
    const { code, out, file } = await run('check --fix .', {
      ...quiet,
      'postmortems/a.md': `\ufeff${faulty.replaceAll('\n', '\r\n')}`,
    });
    assert.equal(code, 0);
    assert.equal(file('postmortems/a.md'), `\ufeff${clean.replaceAll('\n', '\r\n')}`);
    assert.match(out, /No findings in 1 post-mortem\. 1 repaired\./);
  });

  test('standard input goes repaired to standard output', async () => {
    const { out, error } = await run('check --fix --stdin-filename postmortems/a.md', quiet, faulty);
    assert.equal(out, clean);
    assert.match(error, /1 repaired/);
    assert.equal((await run('check --fix --format json --stdin-filename a.md', quiet, faulty)).code, 2);
  });
});

suite('configuration', () => {
  test('that is broken is told on its line, and the exit code is 2', async () => {
    const files = { '.missing-link.yaml': 'root: true\nruels:\n  fix: off\n', 'postmortems/a.md': clean };
    const { code, out } = await run('check .', files);
    assert.equal(code, 2);
    assert.match(
      out,
      /^\.missing-link\.yaml:2:1: warning Unknown key 'ruels'\. Did this mean 'rules'\? \[config\/unknown-key\]/,
    );
    const json = JSON.parse((await run('check --format json .', files)).out);
    assert.deepEqual([json.files[0].path, json.files[0].postmortem], ['.missing-link.yaml', false]);
    const inspected = await run('inspect --format json .', files);
    assert.equal(inspected.code, 2);
    assert.match(JSON.parse(inspected.out).errors[0].message, /^line 2: Unknown key/);
  });

  test('names a rule that does not exist', async () => {
    const files = { '.missing-link.yaml': rules('chain/levle'), 'postmortems/a.md': clean };
    assert.match((await run('check .', files)).out, /Did this mean 'chain\/level'\?/);
  });

  test('the nearest file alone is in force; extends joins them inside the repository', async () => {
    const off = rules('chain/level-unknown');
    const files = {
      '.missing-link.yaml': off,
      'sub/.missing-link.yaml': 'systems: [x]\n',
      'sub/postmortems/a.md': faulty,
    };
    assert.match((await run('check .', files)).out, /chain\/level-unknown/);
    const joined = { ...files, 'sub/.missing-link.yaml': 'extends: ../.missing-link.yaml\n' };
    assert.doesNotMatch((await run('check .', joined)).out, /chain\/level-unknown/);
    const out = { ...files, 'sub/.missing-link.yaml': 'extends: ../../outside.yaml\n' };
    assert.equal((await run('check .', out)).code, 2);
  });

  test('--config is in force for every file', async () => {
    const files = { 'ci.yaml': rules('chain/level-unknown'), 'postmortems/a.md': faulty };
    assert.doesNotMatch((await run('check --config ci.yaml .', files)).out, /chain\/level-unknown/);
    assert.equal((await run('check --config gone.yaml .', files)).code, 2);
  });

  test('include and exclude decide by path', async () => {
    const plain = '# 2026-11-03 mails\n\n## Summary\n\nMails were late.\n';
    const files = {
      '.missing-link.yaml': 'include: notes\nexclude: notes/old\n',
      'notes/2026-11-03.md': plain,
      'notes/old/2025-11-03.md': plain,
    };
    const { files: found } = JSON.parse((await run('check --format json .', files)).out);
    assert.deepEqual(
      found.map(({ path }: { path: string }) => path),
      ['notes/2026-11-03.md'],
    );
  });
});

suite('fixes and inspect', () => {
  test('give JSON by the contract', async () => {
    const { fixes } = JSON.parse((await run('fixes --format json .', { 'postmortems/a.md': clean })).out);
    assert.deepEqual(fixes, [
      {
        path: 'postmortems/a.md',
        line: 13,
        incident: 'INC-7',
        title: 'Measure the age of the oldest mail',
        kind: 'follow-up',
        owners: ['@maya'],
        due: '2026-12-01',
        status: 'open',
        trackers: [],
        evidence: [],
        checkBy: null,
        level: 'operation',
        label: null,
        severity: 'P2',
        services: [],
        overdue: false,
      },
    ]);
    const [file] = JSON.parse(
      (await run('inspect --format json .', { 'postmortems/a.md': clean })).out,
    ).files;
    assert.deepEqual(Object.keys(file), [
      'path',
      'postmortem',
      'because',
      'archived',
      'title',
      'metadata',
      'sections',
      'timeline',
      'chain',
      'fixes',
    ]);
    assert.deepEqual(file.metadata.severity, { value: 'P2', line: 4 });
    assert.deepEqual(file.chain, { level: 'operation', label: null, contributing: [] });
  });

  test('inspect tells whys as the root cause, where no other section is it', async () => {
    const kindsOf = async (text: string): Promise<readonly string[]> => {
      const { out } = await run('inspect --format json .', { 'postmortems/a.md': `# Outage\n\n${text}` });
      return JSON.parse(out).files[0].sections.map(({ kind }: { readonly kind: string }) => kind);
    };
    const whys = '## Five whys\n\n1. Why? a\n\n';
    assert.deepEqual((await kindsOf(whys)).slice(1), ['whys', 'root-cause']);
    assert.deepEqual((await kindsOf(`${whys}## Root cause\n\na\n`)).slice(1), ['whys', 'root-cause']);
  });

  test('inspect --why tells the signs that decided', async () => {
    const files = { 'postmortems/a.md': clean };
    const [file] = JSON.parse((await run('inspect --why --format json .', files)).out).files;
    assert.deepEqual(file.why.recognition[0], { id: 'type/own', weight: 100 });
    assert.equal(file.why.fixes[0].fields[0].row, 'owner/handles-behind');
    assert.match(
      (await run('inspect --why .', files)).out,
      /\nsigns\n {3}\+100 {2}type\/own\n {5}\+7 {2}place\/folder\n/,
    );
  });

  test('the follow-up tracker is written in the forms that others take', async () => {
    const files = { 'postmortems/a.md': clean };
    assert.match((await run('fixes --format markdown .', files)).out, /^# Open fixes\n[\s\S]*\[INC-7: /);
    assert.match((await run('fixes --format csv .', files)).out, /^Fix,Kind,[^\n]*\r\n[^\n]*INC-7/);
    assert.match(
      (await run('fixes --format ical .', files)).out,
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    assert.equal((await run('fixes --format markdown .')).code, 2);
  });

  test('summary writes what stakeholders read; blame is left out and said so', async () => {
    const blaming = clean.replace(
      '## Action items',
      '## Summary\n\nJonas forgot the switch. Mails were late.\n\n## Action items',
    );
    const { code, out, error } = await run('summary postmortems/a.md', { 'postmortems/a.md': blaming });
    assert.equal(code, 0);
    assert.match(out, /^\*\*INC-7: Mails were late\*\*\n/);
    assert.match(out, /^What happened: Mails were late\.$/m);
    assert.match(error, /^missing-link: postmortems\/a\.md: 1 sentence is left out because .*\n$/);
    assert.equal((await run('summary --stdin-filename postmortems/a.md', {}, clean)).code, 0);
    const other = await run('summary README.md', { 'README.md': readme });
    assert.deepEqual([other.code, other.out], [2, '']);
    assert.equal(other.error, 'missing-link: README.md: not read as a post-mortem\n');
    assert.equal((await run('summary')).code, 2);
  });

  test('--today makes a fix overdue', async () => {
    const { fixes } = JSON.parse(
      (await run('fixes --format json --today 2026-12-02 .', { 'postmortems/a.md': clean })).out,
    );
    assert.equal(fixes[0].overdue, true);
  });

  test('text of a document cannot steer the terminal', async () => {
    const evil = clean.replace('Measure the age', 'Measure \u001b[31mthe\u0007 age');
    for (const command of ['fixes .', 'inspect .', 'check --hints .']) {
      assert.ok(!(await run(command, { 'postmortems/a.md': evil })).out.includes('\u001b'), command);
    }
  });
});

suite('usage', () => {
  test('mistakes are one line and exit 2, help and version exit 0', async () => {
    for (const args of [
      '',
      'bogus',
      'check --bogus',
      'check --format xml',
      'check --today 2026-02-30',
      'check --fail-on bad',
      'check --stdin-filename a.md b.md',
    ]) {
      const { code, out, error } = await run(args);
      assert.deepEqual([code, out], [2, ''], args);
      assert.match(error, args === '' ? /^Usage/ : /^missing-link: .+\n$/, args);
      assert.notEqual(error, '', args);
    }
    assert.deepEqual([(await run('--version')).code, (await run('--version')).out], [0, '9.9.9\n']);
    for (const args of ['--help', 'check --help', 'help check'])
      assert.equal((await run(args)).code, 0, args);
  });

  test('rules lists every rule by the contract', async () => {
    const { version, rules: listed } = JSON.parse((await run('rules --format json')).out);
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(listed[0]), [
      'id',
      'group',
      'summary',
      'severity',
      'fixable',
      'since',
      'docs',
    ]);
    assert.deepEqual(Object.keys(listed[0].severity), ['draft', 'current', 'archived']);
  });
});

suite('import-timeline', () => {
  const csv = 'Time (CET),Message\r\n2026-11-03 15:02,"alert, <b>"\r\n2026-11-04 00:10,over\r\n';

  test('prints bullets with the day where it begins, from a file or standard input', async () => {
    const bullets = '- 2026-11-03 14:02 UTC alert, \\<b>\n- 23:10 UTC over\n';
    assert.deepEqual(await outcome('import-timeline a.csv', { 'a.csv': csv }), [0, bullets, '']);
    assert.deepEqual(await outcome('import-timeline -', {}, csv), [0, bullets, '']);
  });

  test('times without a zone get the one that is given, else stay without', async () => {
    const chat = '[14:02] Ana Sousa\no pagamento falhou\n';
    assert.deepEqual(await outcome('import-timeline -', {}, chat), [0, '- 14:02 o pagamento falhou\n', '']);
    const zoned = await outcome('import-timeline - --zone Europe/Berlin', {}, chat);
    assert.deepEqual(zoned, [0, '- 13:02 UTC o pagamento falhou\n', '']);
  });

  test('nothing found, no file and no such zone are one line and exit 2', async () => {
    assert.deepEqual(await outcome('import-timeline -', {}, 'words\n'), [
      2,
      '',
      'missing-link: no times with words beside them were found\n',
    ]);
    assert.match(
      (await outcome('import-timeline')).join(),
      /^2,,missing-link: 'import-timeline' needs one file/,
    );
    assert.match((await outcome('import-timeline gone.csv')).join(), /^2,,missing-link: gone\.csv: /);
    assert.match((await outcome('import-timeline - --zone Nowhere', {}, csv)).join(), /--zone needs a zone/);
  });

  async function outcome(args: string, files: Files = {}, input: string | null = null): Promise<unknown[]> {
    const { code, out, error } = await run(args, files, input);
    return [code, out, error];
  }
});

suite('new and init', () => {
  test('new writes beside the others, with the next id, and never over a file', async () => {
    const files = { ...quiet, 'docs/incidents/2026-11-01-a.md': clean.replace('INC-7', 'INC-2026-007') };
    const made = await run('new Mails were lost --severity P0 --commander @maya', files);
    assert.deepEqual([made.code, made.out], [0, 'docs/incidents/2026-11-21-mails-were-lost.md\n']);
    const text = made.file('docs/incidents/2026-11-21-mails-were-lost.md');
    assert.match(text, /^id: INC-2026-008$/m);
    assert.match(text, /^severity: P0$/m);
    assert.match(text, /^commander: "@maya"$/m);
    const there = { ...files, 'docs/incidents/2026-11-21-mails-were-lost.md': 'mine' };
    const again = await run('new Mails were lost', there);
    assert.equal(again.code, 2);
    assert.equal(again.file('docs/incidents/2026-11-21-mails-were-lost.md'), 'mine');
  });

  test("new begins from the team's own template, counts ids in its root alone, and takes ours where it is told", async () => {
    const files = {
      '.missing-link.yaml': 'root: true\n',
      'docs/incidents/template.md': '# Incident name\n\n**Id:**\n**Severity:**\n\n## What broke\n\n## Why\n',
      'docs/incidents/2026-11-01-a.md': clean.replace('INC-7', 'INC-2026-007'),
      'mobile/.missing-link.yaml': 'root: true\n',
      'mobile/postmortems/2026-11-01-b.md': clean.replace('INC-7', 'INC-2026-107'),
    };
    const made = await run('new Mails were lost --print', files);
    assert.equal(
      made.out,
      '# Mails were lost\n\n**Id:** INC-2026-008\n**Severity:** P1\n\n## What broke\n\n## Why\n',
    );
    const ours = await run('new Mails were lost --print --size short', files);
    assert.match(ours.out, /^---\ntype: postmortem\nid: INC-2026-008\n/);
    const inner = await run('new Mails were lost --print --folder mobile/postmortems', files);
    assert.match(inner.out, /^---\ntype: postmortem\nid: INC-2026-108\n/);
  });

  test('what new writes is a draft without a finding of warning or worse', async () => {
    for (const size of ['short', 'full']) {
      const { out } = await run(`new Mails were lost --print --size ${size}`);
      const checked = await run('check --stdin-filename postmortems/2026-11-21-mails.md', {}, out);
      assert.equal(checked.code, 0, checked.out);
    }
  });

  test('init says where post-mortems are, and never over a configuration', async () => {
    const made = await run('init', { 'docs/incidents/2026-11-01-a.md': clean });
    assert.equal(made.code, 0);
    assert.match(made.file('.missing-link.yaml'), /^include:\n {2}- "docs\/incidents"\n/m);
    const checked = await run('check .', {
      '.missing-link.yaml': made.file('.missing-link.yaml'),
      'docs/incidents/2026-11-01-a.md': clean,
    });
    assert.doesNotMatch(checked.out, /missing-link\.yaml/);
    const sev = await run('init', { 'docs/incidents/2026-11-01-a.md': clean.replace('P2', 'SEV2') });
    assert.match(sev.file('.missing-link.yaml'), /^# severities:\n# {3}SEV1: 24h\n# {3}SEV2: 48h\n/m);
    const again = await run('init', { '.missing-link.yaml': '# ours\n' });
    assert.deepEqual([again.code, again.file('.missing-link.yaml')], [2, '# ours\n']);
  });
});
