import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Severity } from '../config/config.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import { digestOf, topics } from './digest.ts';

interface Sample {
  readonly rule: string;
  readonly severity: Severity;
}

function sample(rule: string, severity: Severity = 'warning'): Sample {
  return { rule, severity };
}

function rulesOf(items: readonly Sample[]): readonly string[] {
  return items.map(({ rule }) => rule);
}

suite('digest', () => {
  test('the level, the cause and the fix come before the rest, which stays by line', () => {
    const { first, rest } = digestOf([
      sample('meta/late'),
      sample('fix/structural'),
      sample('link/reference'),
      sample('cause/stops-at-person'),
      sample('chain/level'),
    ]);
    assert.deepEqual(rulesOf(first), ['chain/level', 'cause/stops-at-person', 'fix/structural']);
    assert.deepEqual(rulesOf(rest), ['meta/late', 'link/reference']);
  });

  test('what fails the review goes before what is only noted', () => {
    const { first } = digestOf([sample('chain/level', 'information'), sample('link/reference', 'error')]);
    assert.deepEqual(rulesOf(first), ['link/reference', 'chain/level']);
  });

  test('one topic is raised once', () => {
    const { first, rest } = digestOf([
      sample('fix/owner'),
      sample('fix/owner'),
      sample('fix/due'),
      sample('blame/person'),
    ]);
    assert.deepEqual(rulesOf(first), ['fix/owner', 'blame/person']);
    assert.deepEqual(rulesOf(rest), ['fix/owner', 'fix/due']);
  });

  test('every rule belongs to a topic, and every topic names rules', () => {
    const names = topics.flat();
    for (const id of ruleIds) assert.ok(names.includes(id) || names.includes(id.split('/')[0] ?? ''), id);
    for (const name of names)
      assert.ok(
        ruleIds.some((id) => id === name || id.startsWith(`${name}/`)),
        name,
      );
  });
});
