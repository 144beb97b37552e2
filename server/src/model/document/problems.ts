import { lineEndingAt } from '../../text/line-ending.ts';
import type { Block } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';
import type { FrontMatterBlock } from '../../text/yaml/front-matter.ts';
import type { FrontMatterFault } from '../../text/yaml/front-matter-fields.ts';
import type { MetadataField, Problem } from './postmortem.ts';

/** Keys of which there is one value. */
const single: ReadonlySet<string> = new Set([
  'id',
  'title',
  'severity',
  'date',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'status',
  'level',
  'label',
  'review',
]);

/** What is wrong with the text itself: conflict markers, NUL characters, front matter that cannot be read. */
export function readProblems(
  source: Source,
  frontMatter: FrontMatterBlock | null,
  faults: readonly FrontMatterFault[],
  fields: readonly Pick<MetadataField, 'key' | 'shape' | 'items' | 'span' | 'value'>[],
  blocks: readonly Block[],
): readonly Problem[] {
  const problems: Problem[] = [...conflicts(source), ...nulCharacters(source), ...surplusCells(blocks)];
  if (frontMatter?.open === true) {
    const span = { start: frontMatter.span.start, end: frontMatter.span.start + 3 };
    const fence = source.slice(span);
    const lineEnd = lineEndingAt(source, frontMatter.span.start);
    const closed = `${source.slice(frontMatter.span)}${lineEnd}${fence}`;
    problems.push({ kind: 'front-matter-open', span: frontMatter.span, detail: fence, repair: closed });
  }
  for (const fault of faults) {
    const kind = fault.kind === 'duplicate' ? 'duplicate-key' : 'front-matter-value';
    problems.push({ kind, span: fault.span, detail: fault.detail, repair: fault.repair });
  }
  for (const field of fields) {
    if (field.shape !== 'front-matter' || !single.has(field.key) || field.items.length < 2) continue;
    problems.push({ kind: 'front-matter-type', span: field.span, detail: field.key, repair: null });
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

/** Rows with more cells than their table has columns. */
function surplusCells(blocks: readonly Block[]): readonly Problem[] {
  return blocks.flatMap((block): readonly Problem[] => {
    if (block.kind === 'quote') return surplusCells(block.blocks);
    if (block.kind === 'list') return block.items.flatMap((item) => surplusCells(item.blocks));
    if (block.kind !== 'table') return [];
    const columns = String(block.header.cells.length);
    return block.rows.flatMap(({ span, surplus }) =>
      surplus === null ? [] : [{ kind: 'surplus-cells', span, detail: columns, repair: null }],
    );
  });
}

/** A start mark with an end mark after it; the first one stands for all. */
function conflicts(source: Source): readonly Problem[] {
  const start = /^<{7}(?: .*)?$/m.exec(source.text);
  if (start === null) return [];
  if (!/^>{7}(?: .*)?$/m.test(source.text.slice(start.index))) return [];
  const span = { start: start.index, end: start.index + start[0].trimEnd().length };
  return [{ kind: 'conflict-marker', span, detail: start[0].trimEnd(), repair: null }];
}

function nulCharacters(source: Source): readonly Problem[] {
  const at = source.text.indexOf('\0');
  return at < 0 ? [] : [{ kind: 'nul', span: { start: at, end: at + 1 }, detail: '', repair: '' }];
}
