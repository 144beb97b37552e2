import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { continuedLine } from './continued-line.ts';

type Kind = 'timeline' | 'fixes';

/** The line with Enter at `¦`; the lines above from the nearest on. */
function entered(marked: string, kind: Kind, above: readonly string[] = []): string | null {
  const column = marked.indexOf('¦');
  const found = continuedLine(marked.replace('¦', ''), column, kind, above);
  if (found === null) return null;
  return found.kind === 'end' ? `end: ${found.line}` : found.snippet;
}

suite('the next entry of a timeline', () => {
  for (const [line, next] of [
    ['- 10:02 detected: a page¦', '\n- ${1:HH:MM} $0'],
    ['* 10:02 UTC – a page¦', '\n* ${1:HH:MM} UTC – $0'],
    ['- **10:02** - a page¦', '\n- **${1:HH:MM}** - $0'],
    ['- **10:02 CET**: a page¦', '\n- **${1:HH:MM} CET**: $0'],
    ['- 2026-11-03 10:02 a page¦', '\n- 2026-11-03 ${1:HH:MM} $0'],
    ['- 10:02–10:40 checkout is down¦', '\n- ${1:HH:MM} $0'],
    ['- 10:02: a page¦', '\n- ${1:HH:MM}: $0'],
    ['- `10:02` a page¦', '\n- `${1:HH:MM}` $0'],
    ['3. 10:02 a page¦', '\n4. ${1:HH:MM} $0'],
    ['> - 10:02 a page¦', '\n> - ${1:HH:MM} $0'],
    ['- 10:02 a page ¦and a call for ${x}', '\n- ${1:HH:MM} $0and a call for \\${x\\}'],
    ['- a page without a time¦', '\n- $0'],
    ['  - more of it¦', '\n  - $0'],
  ] as const) {
    test(line, () => assert.equal(entered(line, 'timeline'), next));
  }
  test('an empty one ends the list, the time that was left with it', () => {
    for (const line of ['- ¦', '- HH:MM ¦', '- HH:MM UTC – ¦', '- 2026-11-03 HH:MM ¦'])
      assert.equal(entered(line, 'timeline'), 'end: ', line);
  });
  test('before and in the time Enter is Enter', () => {
    for (const line of ['¦- 10:02 a', '-¦ 10:02 a', '- 10¦:02 a', 'A sentence.¦', '## Heading¦', ''])
      assert.equal(entered(line, 'timeline'), null, line);
  });
});

suite('the next fix', () => {
  for (const [line, next] of [
    ['- [ ] Alert on the age¦', '\n- [ ] $0'],
    ['- [x] Alert on the age¦', '\n- [ ] $0'],
    ['- Alert on the age¦', '\n- $0'],
    ['2) Alert on the age¦', '\n3) $0'],
    ['  - Owner: @ana¦', '\n  - $0'],
    ['- [ ] 10:02 is no time here¦', '\n- [ ] $0'],
  ] as const) {
    test(line, () => assert.equal(entered(line, 'fixes'), next));
  }
  test('an empty field leads back to the fixes, an empty fix ends them', () => {
    const above = ['  - Owner: @ana', '- [x] Alert on the age', ''];
    assert.equal(entered('  - ¦', 'fixes', above), 'end: - [ ] ');
    assert.equal(entered('   - ¦', 'fixes', ['1. Alert on the age']), 'end: 2. ');
    assert.equal(entered('- [ ] ¦', 'fixes', above), 'end: ');
    assert.equal(entered('- [ ]¦', 'fixes', above), 'end: ');
    assert.equal(entered('> - [ ] ¦', 'fixes'), 'end: >');
  });
});

suite('the next row', () => {
  test('has as many cells, and a slot for the time', () => {
    assert.equal(entered('| 10:02 | a page |¦', 'timeline'), '\n| ${1:HH:MM} | ${2} |');
    assert.equal(entered('| Alert | @ana | 2026-12-01 |¦', 'fixes'), '\n| ${1} | ${2} | ${3} |');
    assert.equal(entered('| a \\| b | c |¦', 'fixes'), '\n| ${1} | ${2} |');
  });
  test('an empty one ends the table; the line below the header and the middle of a row are left alone', () => {
    assert.equal(entered('|  |  |¦', 'fixes'), 'end: ');
    assert.equal(entered('| HH:MM |  |¦', 'timeline'), 'end: ');
    assert.equal(entered('| --- | :-: |¦', 'fixes'), null);
    assert.equal(entered('| Alert¦ | @ana |', 'fixes'), null);
  });
});
