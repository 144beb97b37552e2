import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { allRules } from './registry.ts';
import { ruleIds } from './rule-ids.ts';

suite('the registry', () => {
  test('has every id once, in the order of the list', () => {
    assert.deepEqual(
      allRules.map(({ id }) => id),
      ruleIds,
    );
    assert.equal(new Set(ruleIds).size, ruleIds.length);
  });

  test('a file in the folder of a group is the rule of that name; what rules share stands in shared/', () => {
    const ids = new Set<string>(ruleIds);
    const others = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^[^/]+\/.*\.ts$/.test(path) && !/\.(?:test|fixture)\.ts$/.test(path))
      .filter((path) => !path.startsWith('shared/') && !ids.has(path.slice(0, -'.ts'.length)));
    assert.deepEqual(others, ['config/configuration.ts']);
  });

  test('a rule is exported under its id in camel case', () => {
    const source = readFileSync(join(import.meta.dirname, 'registry.ts'), 'utf8');
    for (const id of ruleIds) {
      const name = id.replaceAll(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
      assert.match(source, new RegExp(`\\b${name}\\b`), id);
    }
  });
});
