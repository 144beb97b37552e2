import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../text/source.ts';
import { fingerprintsOf } from './fingerprints.ts';

function fingerprints(text: string, ...words: readonly string[]): readonly string[] {
  let from = 0;
  const findings = words.map((each) => {
    const start = text.indexOf(each, from);
    from = start + 1;
    return { rule: 'fix/owner' as const, span: { start, end: start + each.length } };
  });
  return fingerprintsOf(findings, new Source(text));
}

test('a finding keeps its name when lines come, go and wrap', () => {
  const before = fingerprints('# Down\n\n- [ ] Add a test\n', 'Add a test');
  assert.deepEqual(fingerprints('# Down\n\nMore.\n\n\n- [ ] Add a\n  test\n', 'Add a\n  test'), before);
  assert.notDeepEqual(fingerprints('- [ ] Add two tests\n', 'Add two tests'), before);
});

test('equal words are told apart by their order', () => {
  const names = fingerprints('soon\nsoon\nsoon\n', 'soon', 'soon', 'soon');
  assert.equal(new Set(names).size, 3);
  assert.deepEqual(fingerprints('\nsoon\nnow\nsoon\n', 'soon', 'soon'), names.slice(0, 2));
});

test('an empty slot is named by its line', () => {
  const at = (text: string, start: number): readonly string[] =>
    fingerprintsOf([{ rule: 'fix/due', span: { start, end: start } }], new Source(text));
  assert.deepEqual(at('- Due: \n', 7), at('x\n- Due: \n', 9));
  assert.notDeepEqual(at('- Due: \n', 7), at('- Owner: \n', 9));
});
