// Builds the bundles into dist/. `--watch` rebuilds, `--production` minifies and checks the size budgets.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { context, build as esbuild } from 'esbuild';
import { signBundle, unsigned } from './scripts/sign-bundle.mjs';
import { withoutExamples } from './scripts/without-examples.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const { version, homepage = '' } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Shared by all bundles. */
const common = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  define: {
    MISSING_LINK_VERSION: JSON.stringify(version),
    MISSING_LINK_HOMEPAGE: JSON.stringify(homepage),
    MISSING_LINK_SIGN: JSON.stringify(unsigned),
  },
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  // Escapes of what is not ASCII would cost more than the characters.
  charset: 'utf8',
  // Else esbuild writes each such literal as `new RegExp(…)`, made anew wherever it stands: in a loop, each time.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
};
/** VS Code's desktop host and everything that runs on a plain Node. */
const node = {
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  supported: { ...common.supported, 'dynamic-import': false },
};
/** One copy of the LSP types: npm keeps a second one for the client's library. */
const languageServer = {
  alias: {
    'vscode-languageserver-types':
      './node_modules/vscode-languageserver/node_modules/vscode-languageserver-types',
  },
};
/** markdown-it makes one in its constructor; nothing here turns bare addresses into links. */
const withoutLinkify = {
  name: 'without-linkify',
  setup(build) {
    build.onResolve({ filter: /^linkify-it$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'export class LinkifyIt {}' }));
  },
};
/**
 * What is imported where it is needed stands in a file of its own beside the bundle, and loads with it no sooner. A worker
 * has one file only: there it is part of the bundle.
 */
const lateParts = {
  name: 'late-parts',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : undefined,
    );
  },
};
/**
 * The net of the second reader: all share one copy, read when it is first needed. A worker has no file beside it: the client
 * tells it the address.
 */
const weights = 'server/src/prose/learned/weights.ts';
const loaders = {
  node: `export const loadWeights = () => require('./learned-weights.js').weights;`,
  browser: `export const loadWeights = () => {
    try {
      importScripts(globalThis.missingLinkWeights);
      return globalThis.missingLinkNet.weights;
    } catch {
      return null;
    }
  };`,
};
const lateWeights = (platform) => ({
  name: 'late-weights',
  setup(build) {
    build.onResolve({ filter: /^\.\/learned-weights\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /\/load-weights\.ts$/ }, () => ({ contents: loaders[platform] }));
  },
});
/** So that the sum of a bundle tells which net it was built with. */
const weightsSum = createHash('sha256').update(readFileSync(weights)).digest('hex').slice(0, 16);
/** VS Code's web worker host. */
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/**
 * Budgets in KB are those of the minified bundle: nearly half of the server is libraries, the rest reading, wording and
 * rules.
 */
const bundles = [
  {
    in: 'server/src/cli/launch.ts',
    out: 'dist/cli.js',
    budget: 10,
    ...node,
    banner: { js: '#!/usr/bin/env node' },
  },
  { in: 'server/src/cli/main.ts', out: 'dist/cli-main.js', budget: 1460, ...node },
  { in: 'server/src/main.node.ts', out: 'dist/server.js', budget: 1790, ...node, ...languageServer },
  {
    in: weights,
    out: 'dist/learned-weights.js',
    budget: 600,
    ...node,
    format: 'iife',
    globalName: 'missingLinkNet',
    end: "if (typeof module === 'object') module.exports = missingLinkNet;",
  },
  {
    in: 'server/src/main.browser.ts',
    out: 'dist/browser/server.js',
    budget: 1800,
    ...browser,
    ...languageServer,
    // The library of CSV asks whether its options are bytes, which nobody has in a worker.
    inject: ['scripts/no-buffer.mjs'],
    format: 'iife',
  },
  { in: 'server/src/report/tracker-calendar.ts', out: 'dist/tracker-calendar.js', budget: 55, ...node },
  { in: 'server/src/report/tracker-csv.ts', out: 'dist/tracker-csv.js', budget: 20, ...node },
  { in: 'client/src/main.node.ts', out: 'dist/client.js', budget: 560, ...node, external: ['vscode'] },
  {
    in: 'client/src/main.browser.ts',
    out: 'dist/browser/client.js',
    budget: 560,
    ...browser,
    external: ['vscode'],
  },
];

/** Markers for the problem matcher of the watch task. */
const markers = {
  name: 'markers',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      console.log('[watch] build finished');
    });
  },
};

mkdirSync('dist/browser', { recursive: true });
const results = await Promise.allSettled(bundles.filter((bundle) => existsSync(bundle.in)).map(make));
const failed = results.filter((result) => result.status === 'rejected');
for (const { reason } of failed) {
  if (!Array.isArray(reason?.errors)) console.error(reason);
}
if (failed.length > 0) process.exitCode = 1;

async function make({ in: entry, out, budget, end = '', ...options }) {
  const plugins = [
    withoutLinkify,
    signBundle,
    lateWeights(options.platform),
    ...(options.platform === 'node' ? [lateParts] : []),
    ...(production ? [withoutExamples] : []),
  ];
  const footer = { js: `${end}\n// ${weightsSum}` };
  const settings = { ...common, ...options, footer, entryPoints: [entry], outfile: out, plugins };
  if (watch) {
    await (await context({ ...settings, logLevel: 'silent', plugins: [...plugins, markers] })).watch();
    return;
  }
  const { metafile } = await esbuild(settings);
  writeFileSync(out.replace(/\.js$/, '.meta.json'), JSON.stringify(metafile));
  const size = metafile.outputs[out].bytes;
  if (!production) return;
  const kilobytes = Math.round(size / 1000);
  console.log(`${out}: ${kilobytes} KB of ${budget} KB`);
  if (kilobytes <= budget) return;
  console.error(`${out} is over its budget of ${budget} KB; its largest inputs:`);
  for (const [file, { bytesInOutput }] of largestInputs(metafile.outputs[out])) {
    console.error(`  ${Math.round(bytesInOutput / 1000)} KB  ${file}`);
  }
  process.exitCode = 1;
}

function largestInputs(output) {
  return Object.entries(output.inputs)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 8);
}
