import { checkAs } from '../example-world.ts';
import { generateDocument } from './generate-documents.ts';
import { row, timeOf } from './measure.ts';

const heading = '---\ntype: postmortem\nstatus: review\ndate: 2026-11-03\n---\n\n# An incident\n\n';

/** Texts made to be slow: one construct repeated, where a careless reader looks back or ahead each time. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (size) => 'word '.repeat(size / 5),
  'open brackets': (size) => '['.repeat(size),
  'open emphasis': (size) => '*a _b '.repeat(size / 6),
  'open code spans': (size) => '`a ``b '.repeat(size / 7),
  'open comments': (size) => '<!-- a '.repeat(size / 7),
  'nested quotes': (size) => `${'> '.repeat(50)}a\n`.repeat(size / 102),
  'bullets with times': (size) => '- 2026-11-03 10:00 UTC it failed\n'.repeat(size / 34),
  'action items': (size) =>
    `## Action items\n\n${'- [ ] Improve monitoring (@a, due 2026-12-01) #12\n'.repeat(size / 50)}`,
  'table rows': (size) => `| Time | Event |\n| --- | --- |\n${'| 10:00 | a |\n'.repeat(size / 14)}`,
  headings: (size) => '## Timeline\n\na\n\n'.repeat(size / 16),
  'bold lines': (size) => '**Impact**: a\n\n'.repeat(size / 15),
  'blame in every sentence': (size) => 'The engineer failed to check the dashboard. '.repeat(size / 45),
  'blame without a full stop': (size) => 'a human error failed to '.repeat(size / 24),
  digits: (size) => '1'.repeat(size),
  'colons and dots': (size) => '1:1.'.repeat(size / 4),
};

/** Time of reading and checking for twice the text, as a factor: near two is linear. */
export function reportGrowth(): void {
  console.log('\nTwice the text takes how many times as long (reading and all rules)');
  const factor = (make: (size: number) => string, size: number): { factor: number; milliseconds: number } => {
    const run = (text: string) => (): void => {
      checkAs('postmortems/2026-11-03-bench.md', text);
    };
    const once = timeOf(run(make(size)), 5);
    const twice = timeOf(run(make(2 * size)), 5);
    return { factor: twice / once, milliseconds: twice };
  };
  const ours = factor((size) => generateDocument(1, size / 1024), 100 * 1024);
  row('generated post-mortem, 100 to 200 KB', ours.factor.toFixed(2), `${ours.milliseconds.toFixed(0)} ms`);
  for (const [name, body] of Object.entries(hostile)) {
    const found = factor((size) => `${heading}## Root cause\n\n${body(size)}\n`, 100 * 1024);
    row(name, found.factor.toFixed(2), `${found.milliseconds.toFixed(0)} ms`);
  }
}
