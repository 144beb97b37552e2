import type { Block } from '../../text/blocks.ts';
import type { Source } from '../../text/source.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

const states =
  /^(?:resolved|ongoing|open|closed|investigating|identified|monitoring|mitigated|fixed|in progress)$/i;

/** A status shown as a picture: an image alone on its line whose words are a state. */
export function* badgeFields(block: Block, source: Source): Generator<RawField> {
  if (block.kind !== 'paragraph') return;
  const [image, ...others] = block.inline.pieces;
  if (image?.kind !== 'image' || others.length > 0 || !states.test(block.inline.plain.trim())) return;
  const label = { start: image.span.start, end: image.span.start };
  yield fieldOf(source, {
    label: 'Status',
    key: 'status',
    labelSpan: label,
    valueSpan: image.content,
    line: block.line,
    shape: 'plain-line',
  });
}
