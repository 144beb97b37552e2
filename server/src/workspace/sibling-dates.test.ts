import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { FactsIndex } from './facts-index.ts';

function facts(name: string, day: string): PostmortemFacts {
  const source = new Source(`---\ntype: postmortem\n---\n# Queue\n\n## Timeline\n\n- ${day} 10:00 UTC a\n`);
  const uri = `file:///shop/postmortems/${name}.md`;
  const postmortem = readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'included' });
  return factsOf(postmortem, '2026-11-21', 90);
}

test('the other post-mortems of the root tell whether day or month stands first, the document itself does not', () => {
  const index = new FactsIndex();
  index.set(facts('a', '13/04/2026'), 'file:///shop');
  index.set(facts('b', '03/04/2026'), 'file:///shop');
  const asked = (self: string): string | null =>
    index.factsFor('file:///shop', `file:///shop/postmortems/${self}.md`, () => 'unknown').dateOrder();
  assert.equal(asked('b'), 'day-first');
  assert.equal(asked('a'), null);
  index.set(facts('c', '04/13/2026'), 'file:///shop');
  assert.equal(asked('b'), null);
});
