import type { Severity } from '../../../config/config.ts';
import type { PlacedHit } from './hits.ts';

/** "Inadvertently" says that nobody meant it: the deed is named, and it is hardly a judgement. */
export function notMeant({ hit }: PlacedHit): { readonly atMost?: Severity } {
  return hit.form === 'by-mistake' ? { atMost: 'hint' } : {};
}
