import type { Span } from '../server/src/text/position.ts';

/** Every span within a value, with the path that leads to it. The source itself is left out. */
export function* spansOf(
  value: unknown,
  path = '',
): Generator<{ readonly span: Span; readonly path: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    yield { span: { start: value.start, end: value.end }, path };
  }
  for (const [key, inner] of Object.entries(value))
    if (key !== 'source') yield* spansOf(inner, `${path}.${key}`);
}

/** The first span that does not lie in a text of this length, told by its path; null where all do. */
export function strayingSpan(value: unknown, length: number): string | null {
  for (const { span, path } of spansOf(value)) {
    if (span.start < 0 || span.end < span.start || span.end > length) {
      return `${path} ${span.start}..${span.end} in ${length}`;
    }
  }
  return null;
}
