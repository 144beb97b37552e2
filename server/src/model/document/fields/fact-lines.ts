import type { Block } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { trimEndOf } from '../../../text/trim-end.ts';
import type { MetadataKey } from '../../lexicon/meanings.ts';
import { noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import { isLevel, isState, rangeOf } from '../../lexicon/value-shape.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

/** What sets the facts of one line apart. */
const APART = /\s{1,4}[|·•]\s{1,4}/g;
/** Marks and pictures before a fact. */
const LEAD = /^(?:[\s*_`>]|\p{Extended_Pictographic}|\u{FE0F})+/u;
const LONGEST_LINE = 300;
const LONGEST_FACT = 40;

interface Fact {
  readonly key: MetadataKey | null;
  readonly span: Span;
}

/**
 * The fields of lines of facts without labels: `SEV-1 · closed`, `` `INC-88` | **Sev B** | 09:14→09:58 | draft ``. One fact
 * alone may be a word of a sentence, so that two of a line must be known; a label, too, makes it a line of facts.
 */
export function* factFields(blocks: readonly Block[], source: Source): Generator<RawField> {
  for (const line of factLines(blocks)) {
    const facts = factsOf(line, source);
    if (facts.length < 2) continue;
    for (const { key, span } of facts) {
      if (key === null) continue;
      const labelSpan = { start: span.start, end: span.start };
      yield fieldOf(source, {
        label: key,
        labelSpan,
        valueSpan: span,
        line: source.lineAt(span.start),
        shape: 'prose',
      });
    }
  }
}

function factLines(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block): readonly Span[] => {
    if (block.kind === 'paragraph') return block.inline.lines;
    if (block.kind === 'mark') return block.title?.lines ?? [];
    return block.kind === 'quote' ? factLines(block.blocks) : [];
  });
}

/** The pieces of a line that say something by themselves. */
function factsOf(line: Span, source: Source): readonly Fact[] {
  const text = source.slice(line);
  if (text.length > LONGEST_LINE) return [];
  const cuts = [...text.matchAll(APART)];
  if (cuts.length === 0) return [];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts.flatMap((start, at): readonly Fact[] => {
    const piece = text.slice(start, cuts[at]?.index ?? text.length);
    const bare = trimEndOf(piece.replace(LEAD, ''), /[\s*_`]/);
    const from = line.start + start + piece.indexOf(bare);
    const key = bare === '' || bare.length > LONGEST_FACT ? undefined : keyOf(bare);
    return key === undefined ? [] : [{ key, span: { start: from, end: from + bare.length } }];
  });
}

/** The field that words are a value of; null where they are a day or a labelled value, undefined where nothing is known. */
function keyOf(words: string): MetadataKey | null | undefined {
  if (/\p{L}:\s/u.test(words)) return null;
  if (rangeOf(words) !== null) return 'started';
  if (isLevel(words) && !/^\d+$/.test(words)) return 'severity';
  if (parseMoment(words, noMomentOptions)?.moment.date != null) return null;
  return isState(words) ? 'status' : undefined;
}
