import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaceholder, mayHoldPlaceholder } from './placeholder-words.ts';

function found(text: string): string | null {
  const span = findPlaceholder(text);
  assert.ok(span === null || mayHoldPlaceholder(text), text);
  return span === null ? null : text.slice(span.start, span.end);
}

test('finds what a template leaves behind', () => {
  assert.equal(found('Duration: TBD'), 'TBD');
  assert.equal(found('TODO: ask support'), 'TODO');
  assert.equal(found('Who was on call???'), '???');
  assert.equal(found('<describe the impact on customers>'), '<describe the impact on customers>');
  assert.equal(found('[insert link here]'), '[insert link here]');
  assert.equal(found('On {{date}} we saw'), '{{date}}');
  assert.equal(
    found('_Describe what happened, in two sentences._'),
    'Describe what happened, in two sentences.',
  );
  assert.equal(found('Lorem ipsum dolor'), 'Lorem ipsum');
  assert.equal(found('YYYY-MM-DD HH:MM'), 'YYYY-MM-DD HH:MM');
});

test('leaves the words of the trade alone', () => {
  for (const text of [
    'The job carried a TODO since May.',
    'The parser expected YYYY-MM-DD and got 11/03.',
    'Why did it restart?',
    'It answered `TBD` for every field.',
    'See [describe the API](docs/api.md).',
    'Requests with <id> in the path were refused.',
    'The value was {} in two cases.',
    '<img src="{{ base }}/a.png">',
    'See {{ site.baseurl }} and {{ name | upcase }}.',
  ]) {
    assert.equal(found(text), null, text);
  }
});
