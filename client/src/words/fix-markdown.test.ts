import assert from 'node:assert/strict';
import test from 'node:test';
import { openFix } from '../../../server/src/protocol/open-fix.fixture.ts';
import { fixMarkdown } from './fix-markdown.ts';

test('a fix is one item of a task list', () => {
  assert.equal(
    fixMarkdown(openFix({ due: '2026-12-01', trackers: [{ id: '#12', url: 'https://example.com/12' }] })),
    '- [ ] Validate configuration in the release gate (@ines, due 2026-12-01, INC-7, [#12](https://example.com/12))',
  );
  assert.equal(
    fixMarkdown(openFix({ title: 'Cap retries', owners: [], group: 'done' })),
    '- [x] Cap retries (no owner, no date, INC-7)',
  );
});

test('words of a document are no markup, as in the follow-up tracker', () => {
  const hostile = openFix({
    title: 'Strip <b> & `**kwargs`\n- [ ] of all',
    trackers: [{ id: 'X](#)', url: 'https://example.com/a b)' }],
  });
  assert.equal(
    fixMarkdown(hostile),
    '- [ ] Strip \\<b> & \\`\\*\\*kwargs\\` - \\[ \\] of all (@ines, no date, INC-7, [X\\](#)](https://example.com/a%20b%29))',
  );
});
