import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { oneSet, type TextEdit } from './edit.ts';

function edit(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

suite('edits as one set', () => {
  test('come in the order of the text', () => {
    assert.deepEqual(oneSet([edit(8, 9, 'b'), edit(1, 2, 'a')]), [edit(1, 2, 'a'), edit(8, 9, 'b')]);
  });

  test('the same edit is made once', () => {
    assert.deepEqual(oneSet([edit(1, 2, 'a'), edit(5, 6, 'c'), edit(1, 2, 'a')]), [
      edit(1, 2, 'a'),
      edit(5, 6, 'c'),
    ]);
  });

  test('insertions at one place are one, in the order given, before what is replaced there', () => {
    assert.deepEqual(oneSet([edit(4, 7, 'X'), edit(4, 4, 'b'), edit(4, 4, 'a')]), [edit(4, 7, 'baX')]);
  });

  test('an insertion where a replaced piece ends stands by itself', () => {
    assert.deepEqual(oneSet([edit(7, 7, 'b'), edit(4, 7, 'X')]), [edit(4, 7, 'X'), edit(7, 7, 'b')]);
  });

  test('two that write the same words are no set', () => {
    assert.equal(oneSet([edit(1, 5, 'a'), edit(4, 6, 'b')]), null);
    assert.equal(oneSet([edit(1, 5, 'a'), edit(1, 5, 'b')]), null);
    assert.equal(oneSet([edit(1, 5, 'a'), edit(1, 3, 'b')]), null);
    assert.equal(oneSet([edit(1, 5, 'a'), edit(3, 3, 'b')]), null);
  });
});
