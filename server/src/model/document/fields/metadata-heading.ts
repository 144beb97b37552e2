import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import type { MetadataKey } from '../../lexicon/meanings.ts';
import { knownKey } from '../../lexicon/metadata-keys.ts';
import { fitsKey } from '../../lexicon/value-shape.ts';
import type { Section } from '../section.ts';
import { type FieldParts, fieldOf, namesValue, type RawField } from './metadata-field.ts';

/** `## Severity` with its value below, or `## Date: March 3, 2026`. */
export function headingField(section: Section, source: Source): RawField | null {
  if (section.style !== 'heading') return null;
  const text = source.slice(section.headingSpan);
  const colon = text.search(/:\s/);
  const label = (colon < 0 ? text : text.slice(0, colon)).replace(/[*_:]/g, '').trim();
  if (!/^\p{L}/u.test(label)) return null;
  const key = knownKey(label);
  if (key === null || !namesValue(key)) return null;
  if (colon >= 0) {
    const start = section.headingSpan.start + colon + 1;
    const labelSpan = { start: section.headingSpan.start, end: section.headingSpan.start + colon };
    return valued(source, {
      label,
      labelSpan,
      valueSpan: { start, end: section.headingSpan.end },
      line: section.line,
      shape: 'heading',
    });
  }
  const valueSpan = firstWords(section, source);
  if (valueSpan === null) return null;
  // Under a name of a section a value alone is still a field: `### Incident end` over a time.
  if (
    section.kind !== 'other' &&
    section.kind !== 'people' &&
    !isValueAlone(section, key, source.slice(valueSpan))
  )
    return null;
  return valued(source, {
    label,
    labelSpan: section.headingSpan,
    valueSpan,
    line: section.line,
    shape: 'heading',
  });
}

function isValueAlone({ blocks }: Section, key: MetadataKey, value: string): boolean {
  return blocks.length === 1 && value.length <= LONGEST_ALONE && fitsKey(key, value) === true;
}

const LONGEST_ALONE = 60;

/** A heading of such words over another value is the name of a section. */
function valued(source: Source, parts: FieldParts): RawField | null {
  const field = fieldOf(source, parts);
  return namesValue(field.key) ? field : null;
}

/** The first line of what is under a heading. */
function firstWords(section: Section, source: Source): Span | null {
  const block = section.blocks.find((each) => each.kind !== 'html' && each.kind !== 'rule');
  if (block === undefined) {
    const at = Math.min(section.own.start, source.text.length);
    return { start: at, end: at };
  }
  if (block.kind === 'paragraph') return block.inline.lines[0] ?? null;
  const item = block.kind === 'list' ? block.items[0]?.blocks[0] : undefined;
  return item?.kind === 'paragraph' ? (item.inline.lines[0] ?? null) : null;
}
