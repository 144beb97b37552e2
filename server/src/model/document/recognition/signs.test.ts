import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { readPostmortem } from '../../read.ts';
import type { Postmortem } from '../postmortem.ts';
import { defaultVocabulary } from '../vocabulary.ts';
import { allSigns } from './recognise.ts';
import type { SignExample } from './sign.ts';

function read([path, text = '# A\n\nwords\n']: SignExample): Postmortem {
  const uri = `file:///shop/repository/${path}`;
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

for (const sign of allSigns) {
  test(`the examples of ${sign.id}`, () => {
    const has = (example: SignExample): boolean => read(example).signs.some(({ id }) => id === sign.id);
    for (const example of sign.examples.yes) assert.ok(has(example), `yes: ${example.join(', ')}`);
    for (const example of sign.examples.no) assert.ok(!has(example), `no: ${example.join(', ')}`);
  });
}
