import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addToConfiguration } from './add-to-configuration.ts';

const uri = 'file:///shop/.missing-link.yaml';
const rich = { documentChanges: true, snippetEdits: true };
const poor = { documentChanges: false, snippetEdits: false };

suite('addToConfiguration', () => {
  test('adds to the file that is there', () => {
    assert.deepEqual(addToConfiguration({ uri, text: 'systems: [Oscar]\n' }, 'systems', 'Hermes', poor), {
      changes: {
        [uri]: [
          {
            range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } },
            newText: 'Hermes, ',
          },
        ],
      },
    });
  });

  test('makes the file where there is none and the client can', () => {
    const edit = addToConfiguration({ uri, text: null }, 'people', 'Ada', rich);
    assert.deepEqual(edit?.documentChanges?.[0], { kind: 'create', uri, options: { ignoreIfExists: true } });
    assert.equal(addToConfiguration({ uri, text: null }, 'people', 'Ada', poor), null);
  });
});
