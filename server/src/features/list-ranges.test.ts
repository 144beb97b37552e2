import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { listRanges } from './list-ranges.ts';

function ranges(text: string, uri: string): ReturnType<typeof listRanges> {
  const { vocabulary } = defaultConfig;
  return listRanges(readPostmortem(new Source(text), { uri, vocabulary, path: 'default' }));
}

test('the lines of timelines and actions, up to the next heading', () => {
  const text =
    '# Queue stalled\n\n## Timeline\n\n- 10:00 a\n\n## Impact\n\n- b\n\n## Follow-ups\n\n- [ ] c\n\n### Later\n\n- d\n';
  assert.deepEqual(ranges(text, 'file:///shop/postmortems/2026-11-03-a.md').slice(0, 2), [
    { kind: 'timeline', first: 3, last: 5 },
    { kind: 'fixes', first: 11, last: 13 },
  ]);
});

test('none in other documents', () => {
  assert.deepEqual(ranges('# Notes\n\n## Timeline\n\n- 10:00 a\n', 'file:///shop/notes.md'), []);
});
