import type { MetadataField } from './postmortem.ts';

type Said = Pick<MetadataField, 'key' | 'value'>;

/** What holds metadata: a post-mortem, or fields that are still being read. */
interface Fielded<F> {
  readonly metadata: readonly F[];
}

/**
 * The field that answers for a key: the first that says something, front matter first, then as the document has it.
 * Null where none does: an empty slot and what is no answer say nothing.
 */
export function field<F extends Said>({ metadata }: Fielded<F>, key: string): F | null {
  return metadata.find((each) => each.key === key && each.value !== '') ?? null;
}

/** The words of that field; empty where nothing is said. */
export function fieldValue(document: Fielded<Said>, key: string): string {
  return field(document, key)?.value ?? '';
}

/** The elements of that field, where it is a list. */
export function fieldItems<F extends Said & Pick<MetadataField, 'items'>>(
  document: Fielded<F>,
  key: string,
): readonly string[] {
  return field(document, key)?.items.map(({ value }) => value) ?? [];
}

/** Where a key's value is written: where it is said, else the first slot that waits for it; null where there is none. */
export function slot<F extends Said>(document: Fielded<F>, key: string): F | null {
  return field(document, key) ?? document.metadata.find((each) => each.key === key) ?? null;
}

type Timed<F extends Pick<MetadataField, 'moment'>> = F & { readonly moment: NonNullable<F['moment']> };

/** The field of a key whose point in time is the first that can be read, and `fits`; null where none can. */
export function timeField<F extends Said & Pick<MetadataField, 'moment'>>(
  { metadata }: Fielded<F>,
  key: string,
  fits: (field: Timed<F>) => boolean = () => true,
): Timed<F> | null {
  const isTime = (each: F): each is Timed<F> => each.key === key && each.moment !== null;
  return metadata.find((each): each is Timed<F> => isTime(each) && fits(each)) ?? null;
}
