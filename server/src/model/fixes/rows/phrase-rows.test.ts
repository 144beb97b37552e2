import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../../text/source.ts';
import type { Fix } from '../../document/fix.ts';
import { defaultVocabulary } from '../../document/vocabulary.ts';
import { readPostmortem } from '../../read.ts';
import { coverOf, headCovers } from '../cover.ts';
import { atomsOf } from '../item-atoms.ts';
import type { PhraseRow } from '../phrase.ts';
import { isTicketAddress } from '../trackers.ts';
import { phraseRows } from './phrase-rows.ts';
import { ticketAddresses } from './ticket-addresses.ts';

function fixOf(item: string): Fix | undefined {
  const text = `# 2026-11-03, queue stalled\n\n## Action items\n\n- ${item}\n`;
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' }).fixes[0];
}

suite('every row reads its examples', () => {
  for (const row of phraseRows) {
    for (const [item, value] of row.examples.yes) {
      test(`${row.id}: ${item}`, () => {
        if (row.field === 'note' || row.field === 'tracker') return assert.ok(fixOf(item) !== undefined);
        const values = fixOf(item)
          ?.fields.filter(({ name }) => name === row.field)
          .map((field) => field.value);
        assert.deepEqual(values, [value]);
      });
    }
    for (const item of row.examples.no) {
      test(`${row.id}, not: ${item}`, () => {
        const found = fixOf(item)?.fields.filter((field) => field.row === row.id);
        assert.deepEqual(found ?? [], []);
      });
    }
  }

  test('a row has a name of its own and examples of both kinds', () => {
    assert.equal(new Set(phraseRows.map(({ id }) => id)).size, phraseRows.length);
    for (const { examples, id } of phraseRows) {
      assert.ok(examples.yes.length > 0 && examples.no.length > 0, id);
    }
  });
});

test('every kind of ticket has an address that leads to it, and pages have none', () => {
  for (const { id, pattern, example } of ticketAddresses) {
    assert.match(example, pattern, id);
    assert.ok(isTicketAddress(example), id);
  }
  for (const page of ['https://github.com/shop/queue/blob/main/queue.ts', 'https://example.org/browse']) {
    assert.ok(!isTicketAddress(page), page);
  }
});

/** Fisher and Yates with a generator that is the same in every run. */
function shuffled(rows: readonly PhraseRow[], seed: number): readonly PhraseRow[] {
  const result = [...rows];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}

test('the order of rows changes nothing', () => {
  const people = { known: new Set(['ana']), initials: new Set<string>(), habits: new Set<string>() };
  const items = phraseRows.flatMap(({ examples }) => [...examples.yes.map(([item]) => item), ...examples.no]);
  for (const masked of [
    ...items,
    '(@ana, due Dec 1, done in #12)',
    'Ana, Dec 4, done',
    'done, Ana: 2026-12-01',
  ]) {
    const words = { masked, raw: masked, people };
    const read = (rows: readonly PhraseRow[]): unknown => {
      const { sure, behind } = atomsOf(words, rows);
      const atoms = [...sure, ...behind];
      const site = { from: 0, to: masked.length, before: '—', atoms };
      return [
        atoms,
        headCovers(words, rows, { ...site, place: 'head' }),
        coverOf(words, rows, { ...site, place: 'tail' }),
        coverOf(words, rows, { ...site, place: 'bracket' }),
      ];
    };
    const once = read(phraseRows);
    for (let seed = 1; seed <= 6; seed++) assert.deepEqual(read(shuffled(phraseRows, seed)), once, masked);
  }
});
