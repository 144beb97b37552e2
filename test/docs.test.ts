import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { repairEdits } from '../server/src/engine/repair.ts';
import { compareSeverity } from '../server/src/engine/severity.ts';
import { markdownEndings } from '../server/src/protocol/document-names.ts';
import { dueGroups, dueLabels } from '../server/src/protocol/due-groups.ts';
import { allRules } from '../server/src/rules/registry.ts';
import type { Finding, RuleInfo } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { baseDocument, baseNames } from './base-document.ts';
import { checkAs, checkConfigAs } from './example-world.ts';
import { configPath, documentPath, type Example, readRulePage } from './rule-page.ts';

/**
 * A page is docs/rules/<group>/<rule>.md:
 *
 *     # group/rule
 *     First paragraph: the case for which a team would thank the rule.
 *     ## Why        where it comes from
 *     ## Bad        a fence ```markdown with the document: fires the rule, and nothing else of warning or worse
 *                   except what a line "Also: `fix/owner`." names
 *     ## Good       a fence: the rule is silent
 *     ## Fixed      for fixable rules, a fence: the bad document after this rule's repairs
 *     ## Options    if it has any
 *
 * Documents that differ in a few lines from one of docs/rules/base.md show these only, behind a line that links it
 * (`test/base-document.ts`): "In [the checkout review](../base.md#checkout), without `level` and "Impact":".
 *
 * The document is postmortems/2026-11-03-example.md, the day 2026-11-21. Other files of the workspace are further
 * fences with a name (```markdown file=postmortems/2026-05-02-earlier.md), the configuration is a fence ```yaml; an
 * example of nothing but a configuration is about the configuration.
 */
const pages = join(import.meta.dirname, '..', 'docs', 'rules');

suite('rule pages', () => {
  for (const rule of allRules) test(rule.id, () => checkPage(rule));

  for (const name of baseNames) {
    test(`nothing is said about the base '${name}'`, () => {
      const shown = checkAs(documentPath, baseDocument(name)).findings;
      assert.equal(told(shown.filter(({ severity }) => compareSeverity(severity, 'warning') >= 0)), '');
    });
  }

  test('every page belongs to a rule', () => {
    const ids = new Set<string>(allRules.map((rule) => rule.id));
    const orphans = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('/') && path.endsWith('.md'))
      .filter((path) => !ids.has(path.slice(0, -'.md'.length)));
    assert.deepEqual(orphans, []);
  });
});

test('the example of docs/configuration.md is read without a finding', () => {
  const text = readFileSync(join(pages, '..', 'configuration.md'), 'utf8');
  const examples = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  assert.ok(examples.length > 0);
  for (const example of examples) {
    assert.equal(told(checkConfigAs(example)), '');
  }
});

test('docs/architecture.md links every decision, in order', () => {
  const text = readFileSync(join(pages, '..', 'architecture.md'), 'utf8');
  const linked = [...text.matchAll(/\(decisions\/([^)]+)\)/g)].map(([, name]) => name);
  assert.deepEqual(linked, readdirSync(join(pages, '..', 'decisions')).sort());
});

test('files that architecture, decisions and CONTRIBUTING name in code stand in the repository', () => {
  const folder = join(pages, '..');
  const server = join(folder, '..', 'server', 'src');
  const gone = [
    'architecture.md',
    ...readdirSync(join(folder, 'decisions')).map((name) => `decisions/${name}`),
  ]
    .flatMap((page) => [
      ...readFileSync(join(folder, page), 'utf8').matchAll(/`([\w/.-]+\/[\w.-]+\.(?:ts|mjs))`/g),
    ])
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(server, path)) && !existsSync(join(folder, '..', path)));
  assert.deepEqual(gone, []);
});

test('docs/sidebar.md names the groups of Open Fixes as the tree does, in its order', () => {
  const text = readFileSync(join(pages, '..', 'sidebar.md'), 'utf8');
  const [, table = ''] = /^\| group \|.*\n\| ---.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].map((match) => match[1]);
  assert.equal(named.join(', '), dueGroups.map((group) => dueLabels[group]).join(', '));
});

test('docs/formats.md names every ending of the files that are looked at', () => {
  const text = readFileSync(join(pages, '..', 'formats.md'), 'utf8').toLowerCase();
  const [, endings = ''] = /^files that end in ([\s\S]*?) are looked at/m.exec(text) ?? [];
  const named = [...endings.matchAll(/`\.([^`]+)`/g)].map((match) => match[1]);
  assert.deepEqual(named, [...new Set(markdownEndings.map((ending) => ending.toLowerCase()))]);
});

function checkPage(rule: RuleInfo): void {
  const path = join(pages, `${rule.id}.md`);
  assert.ok(existsSync(path), `docs/rules/${rule.id}.md is missing`);
  const page = readRulePage(readFileSync(path, 'utf8'));
  assert.equal(page.title, rule.id);
  assert.ok(page.intro.length > 40, 'the first paragraph tells the case');
  assert.ok(page.sections.includes('Why'), 'the page says why');
  assert.ok(page.bad !== null && page.good !== null, 'the page has a bad and a good example');

  const bad = checkExample(page.bad);
  assert.ok(
    bad.some((finding) => finding.rule === rule.id),
    `the bad example does not fire it; it fires ${told(bad)}`,
  );
  for (const { message } of bad) checkMessage(message);
  const besides = bad
    .filter((finding) => compareSeverity(finding.severity, 'warning') >= 0)
    .filter((finding) => finding.rule !== rule.id && !page.bad?.also.includes(finding.rule));
  assert.equal(told(besides), '', 'the bad example fires more than the page says');
  const good = checkExample(page.good).filter((finding) => finding.rule === rule.id);
  assert.equal(told(good), '', 'the good example fires it');

  assert.equal(page.fixed !== null, rule.fixable, 'a page has "Fixed" exactly where the rule is fixable');
  if (page.fixed === null) return;
  const own = bad.filter((finding) => finding.rule === rule.id);
  assert.equal(applyEdits(documentOf(page.bad), repairEdits(own)), documentOf(page.fixed));
}

/** One calm line: its first sentence is whole, it talks to nobody, and without the words that it quotes it is short. */
function checkMessage(message: string): void {
  assert.match(message, /^["'\p{Lu}\d]/u, message);
  assert.match(message, /[.?]"?$/, message);
  assert.doesNotMatch(message, /\byou(?:rs?)?\b/i, message);
  const own = message.replaceAll(/'[^']*'/g, "''");
  assert.ok(own.length <= 110, `${own.length} characters: ${message}`);
}

function checkExample(example: Example): readonly Finding[] {
  if (isConfiguration(example)) {
    const besides = example.files.filter((file) => file.path !== configPath);
    return checkConfigAs(documentOf(example), besides);
  }
  const others = example.files.filter((file) => file.path !== documentPath);
  return checkAs(documentPath, documentOf(example), others).findings;
}

function isConfiguration(example: Example): boolean {
  return example.files.every(({ path }) => !path.endsWith('.md'));
}

function documentOf(example: Example): string {
  const path = isConfiguration(example) ? configPath : documentPath;
  const document = example.files.find((file) => file.path === path);
  assert.ok(document !== undefined, 'an example has a fence of markdown or yaml');
  return document.text;
}

function told(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.rule}: ${finding.message}`).join('\n');
}

test('none of our own pages is a post-mortem', () => {
  const top = join(pages, '..', '..');
  const ours = readdirSync(top, { recursive: false, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const docs = readdirSync(join(top, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`);
  const taken = [...ours, ...docs].filter(
    (path) => checkAs(path, readFileSync(join(top, path), 'utf8')).postmortem.recognised,
  );
  assert.deepEqual(taken, []);
});
