import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { continuedLine } from '../client/src/words/continued-line.ts';
import { holeWords } from '../server/src/model/lexicon/holes.ts';
import { readSnippet } from '../server/src/text/snippet.ts';
import { checkAs } from './example-world.ts';

const path = 'postmortems/2026-11-03-queue.md';

function documentWith(timeline: string, fixes: string): string {
  return `---\ntype: postmortem\nstatus: draft\ndate: 2026-11-03\n---\n\n# Queue stalled\n\n## Timeline\n\nAll times UTC.\n\n${timeline}\n\n## Follow-ups\n\n${fixes}\n`;
}

/** A line with the next one that Enter begins behind it, as it is until somebody writes. */
function continued(line: string, kind: 'timeline' | 'fixes'): string {
  const found = continuedLine(line, line.length, kind, []);
  assert.ok(found?.kind === 'next', line);
  return (
    line +
    readSnippet(found.snippet.replaceAll('$0', ''))
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.words))
      .join('')
  );
}

suite('an item that Enter began and nobody filled', () => {
  const fix = '- [ ] Alert on the age of orders (@ana, due 2026-12-04)';

  for (const entry of [
    '- 10:02 detected: a page',
    '- **10:02** – detected: a page',
    '- 2026-11-03 10:02 UTC detected: a page',
  ]) {
    test(`says nothing: ${entry}`, () => {
      const text = continued(entry, 'timeline');
      assert.ok(text.includes(holeWords.clock));
      const { postmortem } = checkAs(path, documentWith(text, fix));
      const entries = postmortem.timelines.flatMap((timeline) => timeline.entries);
      const told = entries.filter(
        ({ time, text }) => time.minutes !== null || text.replace(/\W|HH:MM|UTC/g, '') !== '',
      );
      assert.equal(told.length, 1, JSON.stringify(entries.map(({ text }) => text)));
    });
  }

  test('is no fix', () => {
    const { postmortem } = checkAs(path, documentWith('- 10:02 detected: a page', continued(fix, 'fixes')));
    assert.equal(postmortem.fixes.length, 1);
  });
});
