import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Pieces that turn up where nobody expects them. */
const oddities: readonly string[] = [
  '\0',
  '\r',
  '\r\n',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '\ud800',
  '\udc00',
  '🔥',
  '\t',
  ' '.repeat(40),
  '\n\n',
  '---\n',
  '```',
  '|',
  '| a | b |\n| - | - |\n',
  '- [ ] ',
  '- [~] ',
  '> ',
  '# ',
  '<!--',
  '-->',
  '{/*',
  '*/}',
  '<br>',
  '~~',
  '**',
  '`',
  '[',
  '](',
  ')',
  '{{',
  '@',
  '@ana',
  '(@li, due )',
  '[due )',
  '(owner: , due: )',
  'due next Friday',
  'Due: before 4 Dec',
  ', 4 Dec',
  '2026-02-30',
  '2026-12-04',
  '09:12',
  '<<<<<<< a\n',
  ': [',
  '&a ',
  '*a',
  '!!str ',
  '"',
  "'",
  '📅 ',
  ' ^a1',
  'Dropped: ',
  'Accepted: ',
  '[a](b\ud800.md)',
  '<!-- missing-link-disable-next-line fix/due -- why -->\n',
  '<!-- missing-link-disable-line fix/onwer -->',
  '| `a|b` | @li | 2026-12-04 |\n',
];

/** The texts of markdown files below folders; fences of rule pages are opened, so that their examples are documents. */
export function documentsBelow(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|mdx|markdown)$/.test(path))
      .sort()
      .map((path) => readFileSync(join(folder, path), 'utf8').replaceAll(/^```.*$/gm, ''))
      .filter((text) => text.length < 60_000),
  );
}

/** One spoiling of a text at a place between 0 and 1. */
type Spoil = readonly [kind: 'insert' | 'cut' | 'double' | 'swap', at: number, length: number, odd: string];

const spoil: fc.Arbitrary<Spoil> = fc.tuple(
  fc.constantFrom('insert', 'insert', 'cut', 'double', 'swap'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(120),
  fc.constantFrom(...oddities),
);

/** A run of a document, spoilt in a few places; some have front matter that makes post-mortems of them. */
export function mutants(documents: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      document: fc.constantFrom(...documents),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 60, max: 2500 }),
      spoils: fc.array(spoil, { maxLength: 5 }),
      head: fc.constantFrom(
        '',
        '---\ntype: postmortem\nstatus: review\n---\n\n',
        '---\ntype: postmortem\nseverity:P1\nstatus: review\nlevel: operaton\nreview: 2026-11-05\n---\n\n# Queue\n\n## Action items\n\n',
        '---\ntype: postmortem\ntitle: Outage: queue\ncommander: @maya\nstatus: review\nlevel: scope\nlabel: scenario_gpa\n\n# Queue\n\n## Structural fix\n\n- [ ] Alert on lag\n  - Due: Friday, 4 December\n',
      ),
      crlf: fc.boolean(),
    })
    .map(({ document, from, length, spoils, head, crlf }) => {
      const start = document.lastIndexOf('\n', Math.floor(from * document.length)) + 1;
      const run = spoils.reduce(spoilt, document.slice(start, start + length));
      const text = head + run;
      return crlf ? text.replaceAll(/\r?\n/g, '\r\n') : text;
    });
}

function spoilt(text: string, [kind, place, length, odd]: Spoil): string {
  const at = Math.floor(place * text.length);
  const piece = text.slice(at, at + length);
  switch (kind) {
    case 'insert':
      return text.slice(0, at) + odd + text.slice(at);
    case 'cut':
      return text.slice(0, at) + text.slice(at + length);
    case 'double':
      return text.slice(0, at) + piece + text.slice(at);
    case 'swap':
      return (
        text.slice(0, at) + text.slice(at + length, at + 2 * length) + piece + text.slice(at + 2 * length)
      );
  }
}
