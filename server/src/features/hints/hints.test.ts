import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../config/config.ts';
import { readPostmortem } from '../../model/read.ts';
import { Source } from '../../text/source.ts';
import { provideInlayHints } from './provide-inlay-hints.ts';

/** The hints of a timeline, by the lines that have one. */
function hints(...lines: readonly string[]): readonly string[] {
  const source = new Source(
    `---\ntype: postmortem\ndate: 2026-11-04\n---\n\n# Down\n\n## Timeline (UTC)\n\n${lines.join('\n')}\n`,
  );
  const postmortem = readPostmortem(source, {
    uri: 'file:///shop/postmortems/2026-11-04-down.md',
    vocabulary: defaultConfig.vocabulary,
    path: 'included',
  });
  const whole = { start: { line: 0, character: 0 }, end: { line: source.lineCount, character: 0 } };
  return provideInlayHints({ postmortem }, whole).map(
    ({ position, label }) => `${source.lineText(position.line).trim()} ${label}`,
  );
}

test('a timeline counts from its first entry over midnight', () => {
  assert.deepEqual(hints('- 23:50 errors', '- 00:10 page', '- 07:00 calm'), [
    '- 23:50 errors T+00:00',
    '- 00:10 page T+00:20',
    '- 07:00 calm T+07:10',
  ]);
});

test('a day that is only guessed is not counted with', () => {
  assert.deepEqual(
    hints('- 2026-11-03 09:12 errors', '- 09:10 page', '- 09:20 calm', '- 2026-11-04 08:00 all well'),
    ['- 2026-11-03 09:12 errors T+00:00', '- 2026-11-04 08:00 all well T+22:48'],
  );
  const table = [
    '| Date | Time | Event |',
    '| --- | --- | --- |',
    '| 2026-11-03 | 09:12 | errors |',
    '| 2026-11-04 | 09:10 | calm |',
  ];
  assert.match(hints(...table)[1] ?? '', / T\+23:58$/);
  assert.match(
    hints('### 2026-11-03', '', '- 09:12 errors', '', '### 2026-11-04', '', '- 09:10 calm').at(-1) ?? '',
    / T\+23:58$/,
  );
});

test('one entry has nothing to be counted from, and what is before the first one is out of order', () => {
  assert.deepEqual(hints('- 2026-11-04 09:12 errors'), []);
  assert.deepEqual(hints('- 2026-11-04 09:12 errors', '- 2026-11-04 08:00 calm'), []);
  assert.deepEqual(hints('- 2026-11-04 09:12 errors', '- 2026-11-04 08:00 trigger: deploy'), [
    '- 2026-11-04 09:12 errors T+01:12',
    '- 2026-11-04 08:00 trigger: deploy T+00:00',
  ]);
});
