import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { QuickFix } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { readSnippet } from '../server/src/text/snippet.ts';
import { checkAs } from './example-world.ts';

/**
 * What the quick fixes of wording write, read aloud: rewrites.md has a section for each place, in it the sentences, and
 * under each sentence the lines that are there after one quick fix and the next (`⏎` ends a line). A sentence with
 * nothing under it has a finding and no quick fix.
 */
const golden = readFileSync(join(import.meta.dirname, 'rewrites.md'), 'utf8');
const head = `---
type: postmortem
status: review
responders: [Dana, Jonas, Maya, Omar, Priya, Tom, Yusuf]
---

# Slow search
`;
const action = '- [ ] Page at 80 % (owner: @aylin, due 2026-12-04)';
const actions = `\n## Action items\n\n${action}\n`;

/** The document that holds a sentence at each place. */
const places: Readonly<Record<string, (words: string) => string>> = {
  'In a paragraph': (words) => `${head}\n## What happened\n\n${words}\n${actions}`,
  'Between other sentences': (words) =>
    `${head}\n## What happened\n\nThe pool was empty. ${words} Search was slow.\n${actions}`,
  'In a bullet': (words) => `${head}\n## What happened\n\n- ${words}\n- The pool was empty.\n${actions}`,
  'In a cell': (words) =>
    `${head}\n## Root cause\n\n| Cause | Level |\n| --- | --- |\n| ${words} | scope |\n${actions}`,
  'Behind a label': (words) => `${head}\n## Root cause\n\n**Root cause:** ${words}\n${actions}`,
  'As the cause': (words) => `${head}\n## Root cause\n\n${words}\n${actions}`,
  'In an entry of the timeline': (words) =>
    `${head}\n## Timeline\n\nAll times UTC.\n\n- 2026-11-03 10:02 ${words}\n- 10:20 the pool is filled\n${actions}`,
  'As an action': (words) => `${head}\n## Action items\n\n- [ ] ${words}\n${action}\n`,
  'As an action in a table': (words) =>
    `${head}\n## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| ${words} | @aylin | 2026-12-04 |\n`,
};

for (const part of golden.split(/^## /m).slice(1)) {
  const [place = '', ...lines] = part.split('\n');
  suite(place, () => {
    const documentOf = places[place];
    assert.ok(documentOf !== undefined, `'${place}' is a place`);
    for (const { words, after } of pairs(lines)) {
      test(words, () => {
        const text = documentOf(words);
        const findings = checkAs('postmortems/2026-11-03-example.md', text).findings.filter(({ rule }) =>
          /^(?:blame\/|fix\/vague)/.test(rule),
        );
        assert.equal(findings.length, 1, 'one finding');
        const written = (findings[0]?.fixes ?? []).map((fix) => changed(text, fix));
        assert.deepEqual(written, after);
      });
    }
  });
}

test('there are enough of them to show the kinds', () => {
  assert.ok(golden.split('\n').filter((line) => line.startsWith('- ')).length >= 70);
});

function pairs(lines: readonly string[]): readonly { readonly words: string; readonly after: string[] }[] {
  const found: { readonly words: string; readonly after: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) found.push({ words: line.slice(2), after: [] });
    else if (line.startsWith('  - ')) found.at(-1)?.after.push(line.slice('  - '.length));
  }
  return found;
}

/** The lines that differ after a quick fix, with the words of its holes. */
function changed(text: string, { edits }: QuickFix): string {
  const plain = edits.map(({ span, newText }) => ({
    span,
    newText: readSnippet(newText)
      .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.words}]`))
      .join(''),
  }));
  const before = text.split('\n');
  const after = applyEdits(text, plain).split('\n');
  let first = 0;
  while (first < before.length && before[first] === after[first]) first++;
  let last = 0;
  while (last < before.length - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  return after.slice(first, after.length - last).join(' ⏎ ');
}
