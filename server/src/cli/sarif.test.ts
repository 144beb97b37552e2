import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readRulePages } from '../host/node-pages.ts';
import { allRules } from '../rules/registry.ts';
import { repository, runIn } from './program.fixture.ts';
import { sarifFaults } from './sarif.fixture.ts';

interface Location {
  readonly uri: string;
  readonly uriBaseId?: string;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: Location } }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Rule {
  readonly id: string;
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly helpUri?: string;
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly originalUriBaseIds: Readonly<Record<string, Location>>;
  readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
  readonly results: readonly Result[];
}

const document = `---
type: postmortem
status: review
level: operatoin
---

# Mails were late

## Action items

- [ ] Measure the age of the oldest mail soon
- [ ] Measure the age of the oldest mail soon
`;
/** As the program has them that runs from this checkout. */
const script = join(import.meta.dirname, '../main.node.ts');

/** No such names there. */
const windows = process.platform === 'win32';

/** What is written in SARIF is valid, whatever the test looks at beside that. */
async function sarif(cwd: string, args: readonly string[] = ['.'], homepage = ''): Promise<Run> {
  const { out } = await runIn(cwd, ['check', '--format', 'sarif', ...args], {
    pages: readRulePages(script, homepage),
  });
  const log = JSON.parse(out);
  assert.deepEqual(sarifFaults(log), []);
  return log.runs[0];
}

const placeOf = ({ locations }: Result): Location => locations[0].physicalLocation.artifactLocation;
const names = ({ results }: Run): readonly string[] =>
  results
    .map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['missingLink/v1']}`)
    .sort();

suite('SARIF', () => {
  test('explains every rule by its page', async (t) => {
    const { rules } = (await sarif(repository(t, { 'a.md': document }))).tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      allRules.map(({ id }) => id),
    );
    for (const { id, fullDescription, help, helpUri } of rules) {
      assert.ok(fullDescription.text.length > 40, id);
      assert.ok(
        help.text.startsWith(fullDescription.text) && help.text.length > fullDescription.text.length,
        id,
      );
      assert.match(help.markdown ?? '', /\n\n## Why\n\n\S/, id);
      assert.doesNotMatch(help.markdown ?? '', /## (?:Bad|Good|Fixed)/, id);
      assert.equal(helpUri, undefined, 'no address is invented');
    }
  });

  test('leads to the pages below the homepage where the package names one', async (t) => {
    const { rules } = (await sarif(repository(t, {}), ['--allow-empty'], 'https://shop.example/link/#readme'))
      .tool.driver;
    assert.equal(rules[0]?.helpUri, `https://shop.example/link/docs/rules/${rules[0]?.id}.md`);
  });

  test('explains rules by their summaries where no pages are shipped', async (t) => {
    const { out } = await runIn(repository(t, { 'a.md': document }), ['check', '--format', 'sarif']);
    const log = JSON.parse(out);
    assert.deepEqual(sarifFaults(log), []);
    const { help, fullDescription } = log.runs[0].tool.driver.rules[0];
    assert.deepEqual(
      [help, fullDescription],
      [{ text: allRules[0]?.summary }, { text: allRules[0]?.summary }],
    );
  });

  test('names files from the root of the repository, wherever it is started', {
    skip: windows,
  }, async (t) => {
    const path = 'docs/post mortems/ä#1?:[x]%.md';
    const folder = repository(t, { [path]: document, '.missing-link.yaml': 'rulez: 1\n' });
    const top = await sarif(folder);
    const below = await sarif(join(folder, 'docs'));
    assert.deepEqual(below.results.map(placeOf), top.results.map(placeOf));
    assert.deepEqual(names(below), names(top));
    const root = `${pathToFileURL(folder)}/`;
    assert.deepEqual(top.originalUriBaseIds, { '%SRCROOT%': { uri: root } });
    const places = top.results.map(placeOf);
    assert.ok(places.every(({ uriBaseId }) => uriBaseId === '%SRCROOT%'));
    const [config = '', document_ = ''] = [...new Set(places.map(({ uri }) => uri))];
    assert.equal(config, '.missing-link.yaml');
    assert.equal(decodeURIComponent(new URL(document_, root).pathname), `${folder}/${path}`);
  });

  test('a name with a colon is no scheme, and a file outside has an address of its own', {
    skip: windows,
  }, async (t) => {
    const folder = repository(t, { 'a:b.md': document });
    const other = outside(t);
    const places = new Set(
      (await sarif(folder, ['.', other])).results.map((result) => JSON.stringify(placeOf(result))),
    );
    assert.deepEqual(
      [...places].map((place) => JSON.parse(place)),
      [{ uri: './a:b.md', uriBaseId: '%SRCROOT%' }, { uri: pathToFileURL(other).href }],
    );
  });

  test('a result keeps its fingerprint when lines move, and has one of its own', async (t) => {
    const before = names(await sarif(repository(t, { 'p/a.md': document })));
    assert.equal(new Set(before).size, before.length);
    const moved = document
      .replace('# Mails were late\n', '\n\n# Mails were late\n\nThey came in the end.\n')
      .replace('## Action items', 'The queue was full.\n\n## Action items');
    const after = names(await sarif(repository(t, { 'p/a.md': moved })));
    for (const name of before.filter((each) => /^(?:fix|chain)\//.test(each)))
      assert.ok(after.includes(name), name);
    const elsewhere = names(await sarif(repository(t, { 'p/b.md': document })));
    assert.ok(before.every((name) => !elsewhere.includes(name)));
  });

  test('fingerprints are the same from the cache', async (t) => {
    const folder = repository(t, { 'p/a.md': document });
    const fresh = await sarif(folder);
    await sarif(folder, ['--cache', '.']);
    assert.deepEqual(await sarif(folder, ['--cache', '.']), fresh);
  });

  test('says where a run could not look at everything', async (t) => {
    const folder = repository(t, { 'p/a.md': document });
    assert.equal((await sarif(folder)).invocations[0].executionSuccessful, true);
    assert.equal((await sarif(folder, ['.', 'gone.md'])).invocations[0].executionSuccessful, false);
  });
});

test('the check of the form finds what is wrong', async () => {
  assert.deepEqual(sarifFaults({ version: '2.0.0', runs: [{ extra: 1, results: [{ ruleIndex: -1 }] }] }), [
    '$.version is none of 2.1.0: 2.0.0',
    '$.runs[0] lacks tool',
    "$.runs[0] has a property 'extra' that run has not",
    '$.runs[0].results[0] lacks message',
    '$.runs[0].results[0].ruleIndex is no index: -1',
  ]);
});

/** A post-mortem in no repository. */
function outside(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-outside-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'c.md'), document);
  return join(folder, 'c.md');
}
