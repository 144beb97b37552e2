import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { compareSeverity } from '../server/src/engine/severity.ts';
import { checkAs } from './example-world.ts';

/**
 * Post-mortems in the styles that an incident lead meets, each with what a facilitator would say of it in a comment at
 * its end: `- rule/id "the words": what is said`, one a line. The checker says the same of information and above, and
 * nothing else; of a document where the facilitator has nothing to add it says nothing.
 */
const folder = join(import.meta.dirname, 'reviews');
const COMMENT = '<!-- facilitator';

interface Remark {
  readonly rule: string;
  readonly words: string;
}

function remarksIn(comment: string): readonly Remark[] {
  return [...comment.matchAll(/^- ([a-z]+\/[a-z-]+) "([^"]*)": \S/gm)].map(([, rule = '', words = '']) => ({
    rule,
    words,
  }));
}

suite('what a facilitator would say', () => {
  const names = readdirSync(folder);

  for (const name of names) {
    test(name, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const at = text.indexOf(COMMENT);
      assert.ok(at > 0, 'it says what a facilitator would say');
      const remarks = remarksIn(text.slice(at));
      const document = text.slice(0, at);
      const { findings } = checkAs(`postmortems/2026-11-03-${name}`, document);
      const told = findings
        .filter(({ severity }) => compareSeverity(severity, 'information') >= 0)
        .map(({ rule, span }) => ({ rule, words: document.slice(span.start, span.end) }));
      const left = [...remarks];
      const more = told.filter(({ rule, words }) => {
        const index = left.findIndex((remark) => remark.rule === rule && words.includes(remark.words));
        if (index >= 0) left.splice(index, 1);
        return index < 0;
      });
      assert.deepEqual({ more, left }, { more: [], left: [] });
    });
  }

  test('there are sixteen styles, and some have nothing to mend', () => {
    const silent = names.filter(
      (name) => remarksIn(readFileSync(join(folder, name), 'utf8').split(COMMENT)[1] ?? '').length === 0,
    );
    assert.ok(names.length >= 16);
    assert.ok(silent.length >= 4);
  });
});
