// JavaScript, as esbuild.mjs is: both run on every Node that the bundles run on.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** Stands in a bundle for its sign until it has one; of the same length, so that source maps stay true. */
export const unsigned = 'MISSING_LINK_SUM';

/**
 * Writes each bundle with a sum of itself in it, by which a program knows what it kept: the same sources give the same
 * bundle, and whatever changes in it, libraries too, changes its sign.
 */
export const signBundle = {
  name: 'sign-bundle',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const sum = createHash('sha256').update(text).digest('hex').slice(0, unsigned.length);
        writeFileSync(path, path.endsWith('.js') ? text.replaceAll(unsigned, sum) : text);
      }
    });
  },
};
