import type { PackedNet } from './unpack.ts';
import { weights } from './weights.ts';

/**
 * The net of the second reader. In the bundles its file is read by the first call: beside the bundle in Node, at the
 * address that the client told in a worker; null where it told none, or where nothing can be loaded from there.
 */
export function loadWeights(): PackedNet | null {
  return weights;
}
