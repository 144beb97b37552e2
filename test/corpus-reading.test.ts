import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultVocabulary } from '../server/src/model/document/vocabulary.ts';
import { readPostmortem } from '../server/src/model/read.ts';
import { reparseText } from '../server/src/text/markdown/incremental.ts';
import { type ParsedText, parseText } from '../server/src/text/markdown/parse.ts';
import { Source } from '../server/src/text/source.ts';
import { corpusDocuments, withoutCorpus } from './corpus-documents.ts';
import { strayingSpan } from './spans.ts';

const options = { vocabulary: defaultVocabulary, path: 'default' } as const;

function blocksOf({ retained: _, ...parsed }: ParsedText): object {
  return parsed;
}

test('cuts and joins of real documents never throw, and every place lies in the text', {
  skip: withoutCorpus,
}, () => {
  const documents = corpusDocuments();
  const piece = fc.record({
    document: fc.nat({ max: documents.length - 1 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 3000 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const text = pieces
        .map(({ document, from, length }) => {
          const whole = documents[document]?.text ?? '';
          const start = Math.floor(from * whole.length);
          return whole.slice(start, start + length);
        })
        .join('');
      const uri = documents[pieces[0]?.document ?? 0]?.uri ?? 'file:///a.md';
      const postmortem = readPostmortem(new Source(text), { ...options, uri });
      assert.equal(strayingSpan(postmortem, text.length), null);
    }),
    { numRuns: 600 },
  );
});

test('after random edits of real documents the incremental reading equals the full one', {
  skip: withoutCorpus,
}, () => {
  const documents = corpusDocuments();
  const inserted = [
    'x',
    '\n',
    '#',
    '`',
    '\n```\n',
    '\n# New\n',
    '<!--',
    '- [ ] a\n',
    '|',
    '\r\n',
    '[x]: y\n',
    '---\n',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.nat({ max: 10 }), fc.nat({ max: 400 })),
    insert: fc.constantFrom(...inserted),
  });
  const document = fc.nat({ max: documents.length - 1 });
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 6 }), (index, edits) => {
      let text = documents[index]?.text ?? '';
      let parsed = parseText(new Source(text));
      for (const { at, cut, insert } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + insert + text.slice(start + cut);
        const source = new Source(text);
        parsed = reparseText(parsed, source);
        assert.deepEqual(blocksOf(parsed), blocksOf(parseText(source)));
      }
    }),
    { numRuns: 300 },
  );
});
