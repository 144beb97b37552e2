import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hole } from '../../model/lexicon/holes.ts';
import type { QuickFix } from '../../rules/rule.ts';
import { literal } from '../../text/snippet.ts';
import { Source } from '../../text/source.ts';
import { plainEdits, plainSnippet } from './plain-edits.ts';

suite('a snippet as plain text', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    [`- Owner: ${hole(1)}`, '- Owner:'],
    [`- **Owner:** ${hole(1, 'owner')}`, '- **Owner:**'],
    [`- Level: ${hole(1, 'level', ['scope'])}`, '- Level:'],
    [`- [ ] ${hole(1, 'change')}\n  - Owner: ${hole(2)}`, '- [ ]\n  - Owner:'],
    [`- 2026-11-03 ${hole(1, 'clock')} trigger: ${hole(2)}`, '- 2026-11-03 trigger:'],
    [`- ${hole(1, 'clock')} detected: ${hole(2)}`, '- detected:'],
    [`Why was that possible? ${hole(1)}`, 'Why was that possible?'],
    [`\n\n## Impact\n\n${hole(1)}`, '\n\n## Impact'],
    [`## Impact\n\n${hole(1)}\n\n`, '## Impact\n\n'],
    [`\r\n\r\n- Owner: ${hole(1)}\r\n- Due: ${hole(2)}`, '\r\n\r\n- Owner:\r\n- Due:'],
    [` ${hole(1, 'level', ['scope'])}`, ''],
    [literal('costs $5 } and \\'), 'costs $5 } and \\'],
    [` (owner: ${hole(1)}, due: ${hole(2)})`, null],
    [`${hole(1, 'level', ['scope'])} – `, null],
    [`Affected: ${hole(1)}, for ${hole(2)}.`, null],
  ];
  for (const [snippet, plain] of cases) {
    test(JSON.stringify(snippet), () => assert.equal(plainSnippet(snippet), plain));
  }
});

suite('a quick fix in plain text', () => {
  const source = new Source('severity: SEV9\n');
  const fix = (start: number, end: number, newText: string, more: Partial<QuickFix> = {}): QuickFix => ({
    kind: 'scaffold',
    title: 'Write it',
    edits: [{ span: { start, end }, newText }],
    ...more,
  });

  test('takes no words away for an empty slot', () => {
    assert.equal(plainEdits(fix(10, 14, hole(1, 'severity', ['P0'])), source), null);
  });

  test('is not there where it would change nothing', () => {
    assert.equal(plainEdits(fix(9, 9, ` ${hole(1)}`), source), null);
  });

  test('is what the quick fix has for such clients', () => {
    const plain = [{ span: { start: 0, end: 0 }, newText: '- Owner:\n' }];
    assert.deepEqual(plainEdits(fix(0, 0, ` (${hole(1)})`, { plain }), source), plain);
    assert.equal(plainEdits(fix(0, 0, `- Owner: ${hole(1)}`, { plain: null }), source), null);
  });

  test('is a repair as it stands', () => {
    const repair = fix(10, 14, 'P$1', { kind: 'repair' });
    assert.deepEqual(plainEdits(repair, source), repair.edits);
  });
});
