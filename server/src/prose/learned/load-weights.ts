import type { PackedNet } from './unpack.ts';
import { weights } from './weights.ts';

/** The net of the second reader; in the bundles for Node its file is read by the first call, and shared. */
export function loadWeights(): PackedNet {
  return weights;
}
