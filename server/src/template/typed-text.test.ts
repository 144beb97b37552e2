import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { defaultConfig } from '../config/config.ts';
import { saysNothing } from '../model/lexicon/no-answer.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { newPostmortem } from './new-postmortem.ts';
import { typedItem, typedLine, typedScalar } from './typed-text.ts';

const seed = 20261121;
const typed = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'P1',
          '\n',
          '\r\n',
          ': ',
          'foo: bar',
          '---',
          '#',
          ' #',
          '"',
          "'",
          '\\',
          '[',
          ']',
          '{',
          ',',
          '- ',
          '@maya',
          '*a',
          '&b',
          '!',
          '|',
          '>',
          '%',
          '`',
          '?',
          'yes',
          'null',
          '~',
          '0x1F',
          '1e3',
          '12:30',
          '2026-11-03',
          '\u2028',
          '\u0085',
          '\ud800',
          '\u001b',
          'é',
          '$1',
          '${2:x}',
          '.5',
          'n',
        ],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

suite('typed words', () => {
  test('are read back by YAML of both versions as they are', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const line = typedLine(text);
        for (const version of ['1.1', '1.2'] as const) {
          if (line !== '') assert.deepEqual(parse(`a: ${typedScalar(text)}\n`, { version }), { a: line });
          assert.deepEqual(parse(`a: [${typedItem(text)}, b]\n`, { version }), { a: [line, 'b'] });
          if (line !== '') assert.deepEqual(parse(`${typedScalar(text)}:\n`, { version }), { [line]: null });
        }
      }),
      { numRuns: 3_000, seed },
    );
  });

  test('add nothing to a new post-mortem but themselves', () => {
    const usual = keysOf({});
    fc.assert(
      fc.property(typed, typed, typed, typed, (title, severity, commander, service) => {
        const wanted = { title: `a${title}`, severity, commander, services: [service] };
        assert.deepEqual(keysOf(wanted), usual);
        const { metadata } = read(wanted);
        const value = (key: string): string | undefined => metadata.find((field) => field.key === key)?.value;
        assert.equal(value('title'), typedLine(wanted.title));
        // Words that are no answer may be read as none.
        for (const [key, words] of [
          ['severity', typedLine(severity)],
          ['commander', typedLine(commander)],
        ] as const) {
          if (!saysNothing(key, words)) assert.equal(value(key), words);
        }
      }),
      { numRuns: 500, seed },
    );
  });

  test('of a severity cannot inject a key', () => {
    const { text } = made({ severity: 'P1\nfoo: bar' });
    assert.match(text, /^severity: "P1 foo: bar"$/m);
  });
});

type Wanted = Partial<Parameters<typeof newPostmortem>[0]>;

function made(wanted: Wanted): { readonly text: string; readonly fileName: string } {
  const base = {
    size: 'full',
    title: 'Timeouts',
    severity: 'P2',
    date: '2026-11-20',
    commander: '',
    services: [],
  } as const;
  return newPostmortem({ ...base, ...wanted }, { today: '2026-11-21', config: defaultConfig, ids: [] });
}

function read(wanted: Wanted): ReturnType<typeof readPostmortem> {
  return readPostmortem(new Source(made(wanted).text), {
    uri: 'untitled:new.md',
    vocabulary: defaultConfig.vocabulary,
    path: 'default',
  });
}

/** Keys of the front matter, as YAML reads them. */
function keysOf(wanted: Wanted): readonly string[] {
  const { text } = made(wanted);
  return Object.keys(parse(text.slice(4, text.indexOf('\n---\n'))) as object).filter(
    (key) => key !== 'signed',
  );
}
