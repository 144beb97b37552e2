import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { OfferWorld } from '../server/src/features/code-actions/offer.ts';
import { offeredActions } from '../server/src/features/code-actions/offered-actions.ts';
import type { DocumentModel } from '../server/src/features/document-model.ts';
import { Configurations } from '../server/src/review/config-in-force.ts';
import { readDocument } from '../server/src/review/read-document.ts';
import { corpusDocuments, withoutCorpus } from './corpus-documents.ts';
import { exampleToday } from './example-world.ts';
import { withEdit } from './protocol/edits.ts';

/**
 * What no finding asks for, at every line of many documents: it is made without an error, its edits lie in the text, and
 * the text that is read back has the same fixes with the same owners and dates, but for what the title says.
 */
const top = join(import.meta.dirname, '..');
const seed = 20261128;
const inForce = new Configurations(
  { text: () => ({ kind: 'absent' }), exists: () => false, real: (uri) => uri },
  { home: () => 'file:///shop', forced: null },
).inForce('file:///shop/postmortems');

const samples: readonly string[] = [...markdownIn('examples'), ...markdownIn('docs/rules')];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const text = readFileSync(join(top, folder, path), 'utf8');
      // The pages of the rules show documents in fences.
      const fences = [...text.matchAll(/^```markdown\n([\s\S]*?)^```/gm)].map(([, inner = '']) => inner);
      return folder === 'examples'
        ? [text]
        : fences.map((inner) => `---\ntype: postmortem\n---\n\n# Down\n\n${inner}`);
    });
}

suite('what no finding asks for', () => {
  test('says the same in the sample workspace and on the pages of the rules', () => {
    const made = samples.map((text) => offersIn(text)).reduce((sum, count) => sum + count, 0);
    assert.ok(made > 200, `${made} offers were made`);
  });

  test('says the same with other line endings', () => {
    for (const text of samples) {
      offersIn(text.replaceAll('\n', '\r\n'), (after) => assert.doesNotMatch(after, /[^\r]\n/));
    }
  });

  test('says the same in real documents', { skip: withoutCorpus }, () => {
    for (const { text } of corpusDocuments()) offersIn(text);
  });

  test('says the same in documents that lines were taken from, doubled and put elsewhere', () => {
    const spoilt = fc
      .tuple(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
      )
      .map(([text, changes]) => {
        const lines = text.split('\n');
        for (const [from, to, doubled] of changes) {
          const [line = ''] = lines.splice(from % lines.length, doubled ? 0 : 1);
          lines.splice(to % (lines.length + 1), 0, doubled ? (lines[from % lines.length] ?? '') : line);
        }
        return lines.join('\n');
      });
    fc.assert(
      fc.property(spoilt, (text) => void offersIn(text)),
      { numRuns: 150, seed },
    );
  });
});

/** Makes every offer at every line, looks at each and counts them. */
function offersIn(text: string, look: (after: string) => void = () => {}): number {
  const uri = 'file:///shop/postmortems/2026-11-03-a.md';
  const read = (words: string): DocumentModel => ({ ...readDocument(uri, words, inForce), version: 1 });
  const model = read(text);
  const world: OfferWorld & { readonly editsLater: boolean } = {
    documentChanges: true,
    snippetEdits: false,
    editsLater: false,
    newFiles: true,
    commands: [],
    exists: () => 'no',
    today: exampleToday,
    reread: (words) => read(words).postmortem,
  };
  const { source } = model.postmortem;
  let count = 0;
  const seen = new Set<string>();
  for (let line = 0; line < source.lineCount; line++) {
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const actions = offeredActions(model, range, () => true, world);
    assert.equal(new Set(actions.map(({ title }) => title)).size, actions.length, 'two have one title');
    for (const { title, edit } of actions) {
      const changes = JSON.stringify(edit);
      if (seen.has(changes) || title.startsWith('Create ')) continue;
      seen.add(changes);
      count++;
      const after = withEdit(text, edit);
      assert.notEqual(after, text, title);
      look(after);
      const now = read(after).postmortem;
      assert.ok(now.recognised, title);
      assert.deepEqual(fixesOf(now, title), fixesOf(model.postmortem, title), `${title}\n${after}`);
    }
  }
  return count;
}

function fixesOf({ fixes }: DocumentModel['postmortem'], title: string): readonly string[] {
  return fixes
    .map(({ title: words, owners, due }) =>
      [words, title.startsWith('Assign') ? '' : owners.map(({ name }) => name).join(), due?.date].join('|'),
    )
    .sort();
}
