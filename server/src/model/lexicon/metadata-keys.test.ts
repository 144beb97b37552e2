import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './languages/all.ts';
import { knownKey, mayEndKnownKey } from './metadata-keys.ts';

const names = languages.flatMap(({ metadata }) => Object.values(metadata).flat());

test('the look at its last word lets every known label through', () => {
  for (const name of names) {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const each = capital.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());
    const snake = name.replaceAll(' ', '_');
    for (const label of [name, capital, each, snake, `${name} (UTC)`, `${capital} in UTC`, `The ${name}`]) {
      if (knownKey(label) === null && !label.startsWith('The ')) continue;
      assert.ok(mayEndKnownKey(`… ${label}`, label.length + 2), label);
    }
  }
});

test('it stops words with which no label ends', () => {
  assert.ok(!mayEndKnownKey('we looked at this', 'we looked at this'.length));
  assert.ok(mayEndKnownKey('rootCause', 'rootCause'.length));
});
