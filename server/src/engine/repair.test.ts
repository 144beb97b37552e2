import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Finding } from '../rules/rule.ts';
import { applyEdits } from '../text/edit.ts';
import { repairEdits } from './repair.ts';

/** A finding whose repair writes each [start, end, text]. */
function repair(...edits: readonly (readonly [number, number, string])[]): Finding {
  return {
    rule: 'fix/date',
    severity: 'warning',
    message: '',
    span: { start: 0, end: 0 },
    fixable: true,
    fixes: [
      {
        kind: 'repair',
        title: '',
        edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
      },
    ],
  };
}

function repaired(text: string, ...findings: readonly Finding[]): string {
  return applyEdits(text, repairEdits(findings));
}

suite('repairs', () => {
  test('are made together, in any order', () => {
    assert.equal(repaired('abcdef', repair([4, 5, 'X']), repair([1, 2, 'YY'])), 'aYYcdXf');
  });

  test('that touch an earlier one wait, whole', () => {
    assert.equal(repaired('abcdef', repair([1, 3, '-']), repair([2, 4, '+'])), 'a-def');
    assert.equal(repaired('abcdef', repair([1, 3, '-']), repair([3, 3, '+'], [5, 6, '+'])), 'a-def');
  });

  test('that say the same say it once', () => {
    assert.equal(repaired('abc', repair([1, 1, 'x']), repair([1, 1, 'x'], [3, 3, 'y'])), 'axbcy');
  });

  test('scaffolds are never made', () => {
    const scaffold = {
      ...repair(),
      fixes: [{ kind: 'scaffold', title: '', edits: [{ span: { start: 0, end: 1 }, newText: 'x' }] }],
    } as const;
    assert.equal(repaired('abc', scaffold), 'abc');
  });

  test('insertions at one place keep their order', () => {
    const edits = [
      { span: { start: 1, end: 1 }, newText: '1' },
      { span: { start: 1, end: 1 }, newText: '2' },
      { span: { start: 1, end: 2 }, newText: '3' },
    ];
    assert.equal(applyEdits('abc', edits), 'a123c');
  });
});
