import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { labelledSentences, tenthOf } from './sentences.ts';

suite('labelled sentences', () => {
  const rows = labelledSentences();

  test('have an id of their own', () => {
    const seen = new Set<string>();
    const twice = rows.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
    assert.deepEqual(twice, []);
  });

  test('have the words that make them so, and harmless ones have none', () => {
    const wrong = rows.filter(({ label, span, text }) =>
      label === 'none' ? span !== '' : span === '' || !text.includes(span),
    );
    assert.deepEqual(wrong, []);
  });

  test('are harmless for two parts of five at least', () => {
    const harmless = rows.filter(({ label }) => label === 'none').length;
    assert.ok(harmless > rows.length * 0.4, `${harmless} of ${rows.length}`);
  });

  test('stay with their neighbours where some are held back', () => {
    assert.equal(tenthOf('d-0041'), tenthOf('d-0059'));
    const heldBack = rows.filter(({ id }) => tenthOf(id) === 0).length;
    assert.ok(heldBack > rows.length * 0.05 && heldBack < rows.length * 0.15, `${heldBack}`);
  });
});
