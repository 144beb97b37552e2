import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addToList, type NameList } from './add-to-list.ts';
import { readConfig } from './read-config.ts';

function added(text: string, key: NameList, name: string): string {
  const edit = addToList(text, key, name);
  return edit === null ? text : text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

suite('addToList', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'systems:\n  - Hermes\n'],
    ['root: true', 'root: true\nsystems:\n  - Hermes\n'],
    ['systems: [Oscar]\nroot: true\n', 'systems: [Hermes, Oscar]\nroot: true\n'],
    ['systems: []\n', 'systems: [Hermes]\n'],
    ['systems: # ours\n- Oscar\n', 'systems: # ours\n- Hermes\n- Oscar\n'],
    ['systems:\r\n    - Oscar\r\n', 'systems:\r\n    - Hermes\r\n    - Oscar\r\n'],
  ];
  for (const [text, expected] of cases) {
    test(JSON.stringify(text), () => {
      const after = added(text, 'systems', 'Hermes');
      assert.equal(after, expected);
      const { config, problems } = readConfig(after, 'file:///shop/.missing-link.yaml');
      assert.deepEqual(problems, []);
      assert.ok(config.systems.includes('Hermes'));
    });
  }

  test('a handle is quoted', () => {
    assert.equal(added('', 'people', '@tkim'), 'people:\n  - "@tkim"\n');
  });

  test('what is no list is left alone', () => {
    assert.equal(addToList('systems: Oscar\n', 'systems', 'Hermes'), null);
  });
});
