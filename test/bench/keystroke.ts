import { defaultConfig } from '../../server/src/config/config.ts';
import { check } from '../../server/src/engine/check.ts';
import { type ReadOptions, readParsed } from '../../server/src/model/read.ts';
import { emptyFacts } from '../../server/src/rules/rule.fixture.ts';
import type { World } from '../../server/src/rules/rule.ts';
import { reparseText } from '../../server/src/text/markdown/incremental.ts';
import { blockTokens } from '../../server/src/text/markdown/markdown.ts';
import { parseText } from '../../server/src/text/markdown/parse.ts';
import { Source } from '../../server/src/text/source.ts';
import { generateDocument } from './generate-documents.ts';
import { median, percentile, row, timeOf } from './measure.ts';

const options: ReadOptions = {
  uri: 'file:///shop/postmortems/2026-11-03-bench.md',
  vocabulary: defaultConfig.vocabulary,
  path: 'included',
};
const world: World = {
  today: '2026-11-21',
  now: Date.parse('2026-11-21T12:00:00Z'),
  zone: 'UTC',
  config: defaultConfig,
  facts: emptyFacts,
};

/** One character typed in the middle of a document until its findings are there, beside a full block parse of it. */
export function reportKeystrokes(): void {
  for (const kilobytes of [50, 1024]) {
    const text = documentOf(kilobytes);
    const rounds = kilobytes > 100 ? 15 : 60;
    const { parse, model, rules, total } = typed(text, rounds);
    const floor = timeOf(() => blockTokens(text), 7);
    console.log(`\nkeystroke in ${kilobytes} KB, read again and checked (incremental)`);
    row(
      'against a block parse of the whole',
      (median(total) / floor).toFixed(2),
      `p50 ${median(total).toFixed(1)} ms, p95 ${percentile(total, 95).toFixed(1)} ms, block parse ${floor.toFixed(1)} ms`,
    );
    row(
      'of which text, model, rules',
      '',
      `${median(parse).toFixed(1)}, ${median(model).toFixed(1)}, ${median(rules).toFixed(1)} ms`,
    );
  }
}

/** Read and checked from scratch, without starting a process: the median of many documents of 3 KB. */
export function reportDocuments(): void {
  const texts = Array.from({ length: 400 }, (_, index) => generateDocument(index));
  const times: number[] = [];
  // The first round warms up.
  for (const counts of [false, true]) {
    for (const text of texts) {
      const start = performance.now();
      check(readParsed(parseText(new Source(text)), options), world);
      if (counts) times.push(performance.now() - start);
    }
  }
  const floor = timeOf(() => texts.forEach((text) => void blockTokens(text)), 5) / texts.length;
  console.log('\none document of 3 KB, warm');
  row(
    'against its block parse',
    (median(times) / floor).toFixed(1),
    `p50 ${(median(times) * 1000).toFixed(0)} µs, p95 ${(percentile(times, 95) * 1000).toFixed(0)} µs, block parse ${(floor * 1000).toFixed(0)} µs`,
  );
}

/** Many sections, as a long document has: the generated one, again and again under one front matter. */
function documentOf(kilobytes: number): string {
  let text = generateDocument(1, 6);
  for (let index = 2; text.length < kilobytes * 1024; index++) {
    const next = generateDocument(index, 6);
    text += next.slice(next.indexOf('\n# '));
  }
  return text;
}

interface Times {
  readonly parse: number[];
  readonly model: number[];
  readonly rules: number[];
  readonly total: number[];
}

function typed(text: string, rounds: number): Times {
  const times: Times = { parse: [], model: [], rules: [], total: [] };
  const at = text.indexOf('.', text.length / 2);
  let parsed = parseText(new Source(text));
  for (let round = -5; round < rounds; round++) {
    const { text: before } = parsed.source;
    const next = `${before.slice(0, at)}x${before.slice(at)}`;
    const start = performance.now();
    parsed = reparseText(parsed, new Source(next));
    const read = performance.now();
    const postmortem = readParsed(parsed, options);
    const modelled = performance.now();
    check(postmortem, world);
    const end = performance.now();
    if (round < 0) continue;
    times.parse.push(read - start);
    times.model.push(modelled - read);
    times.rules.push(end - modelled);
    times.total.push(end - start);
  }
  return times;
}
