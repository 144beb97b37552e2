import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { postmortemFacts } from '../model/document/facts.fixture.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import { FactsIndex } from './facts-index.ts';

const outer = 'file:///mono';
const inner = 'file:///mono/services/pay';

function postmortem(root: string, name: string, values: Partial<PostmortemFacts> = {}): PostmortemFacts {
  return postmortemFacts({
    uri: `${root}/postmortems/${name}.md`,
    id: 'INC-1',
    class: 'stale-cache',
    usesChain: false,
    ...values,
  });
}

suite('a root inside of another', () => {
  const index = new FactsIndex();
  const [around, inside] = [postmortem(outer, 'a'), postmortem(inner, 'b', { usesChain: true })];
  index.set(around, outer);
  index.set(inside, inner);
  index.setTemplate(`${inner}/template.md`, ['impact'], inner);
  const asked = (root: string) => index.factsFor(root, `${root}/new.md`, () => 'unknown');

  test('has incidents, classes and habits of its own, and so has the one around it', () => {
    for (const [root, own, other] of [
      [outer, around, inside],
      [inner, inside, around],
    ] as const) {
      const facts = asked(root);
      assert.deepEqual(facts.byId('INC-1'), [own]);
      assert.deepEqual(facts.byClass('stale-cache'), [own]);
      assert.deepEqual(facts.byUri(other.uri), []);
      assert.deepEqual(index.ofRoot(root), [own]);
      assert.equal(facts.usesChain(), root === inner);
      assert.equal(facts.hasTemplate(), root === inner);
    }
  });

  test('is one with it again once its files belong there', () => {
    index.set(inside, outer);
    index.setTemplate(`${inner}/template.md`, ['impact'], outer);
    assert.deepEqual(asked(outer).byId('INC-1'), [around, inside]);
    assert.deepEqual(asked(inner).byId('INC-1'), []);
    assert.deepEqual([asked(outer).hasTemplate(), asked(inner).hasTemplate()], [true, false]);
    index.delete(inside.uri);
    assert.deepEqual([index.ofRoot(outer), index.rootOf(inside.uri)], [[around], null]);
  });
});
