import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import { provideConfigCompletions } from './config-completions.ts';

/** Labels offered where `|` is. */
function offered(marked: string): readonly string[] {
  const source = new Source(marked.replace('|', ''));
  const items = provideConfigCompletions(source, source.positionAt(marked.indexOf('|')));
  return items.map(({ label }) => label);
}

test('keys that the file does not have yet', () => {
  assert.ok(offered('root: true\n|').includes('include'));
  assert.ok(!offered('root: true\nro|').includes('root'));
});

test('rules and groups under rules, severities after them', () => {
  const names = offered('rules:\n  fix/ow|');
  assert.ok(names.includes('fix/owner') && names.includes('blame') && !names.includes('blame/*'));
  assert.deepEqual(offered('rules:\n  fix/owner: |'), ['error', 'warning', 'information', 'hint', 'off']);
});

test('presets, kinds of sections, orders of dates', () => {
  assert.ok(offered('extends: |').includes('chain'));
  assert.ok(offered('extends: [sre, |').includes('minimal'));
  assert.ok(offered('extends:\n  - |').includes('minimal'));
  assert.ok(offered('sections:\n  |').includes('responders-saw'));
  assert.deepEqual(offered('dateOrder: |'), ['day-first', 'month-first']);
});

test('nothing where a person has to say it, and what was typed is replaced', () => {
  assert.deepEqual(offered('people:\n  - |'), []);
  assert.deepEqual(offered('archiveAfter: |'), []);
  const source = new Source('rules:\n  fix/ow');
  const item = provideConfigCompletions(source, { line: 1, character: 8 }).find(
    ({ label }) => label === 'fix/owner',
  );
  assert.deepEqual(item?.textEdit, {
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 8 } },
    newText: 'fix/owner: ',
  });
});
