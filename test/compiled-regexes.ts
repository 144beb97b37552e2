import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegexLiteral } from './regex-literals.ts';

/** A regular expression that a module of the server compiles while it is loaded. */
export interface CompiledRegex extends RegexLiteral {
  /** Where the code for it is: `model/lexicon/time/clock.ts:19`. */
  readonly site: string;
  /** The function that compiles it and may do so again; null where the module itself does, once. */
  readonly by: string | null;
}

const root = join(import.meta.dirname, '..', 'server', 'src');
/** Begin to work when they are loaded. */
const programs = new Set(['main.node.ts', 'main.browser.ts', 'cli/main.ts', 'cli/launch.ts']);

/**
 * A program of its own: loads every module of the server and writes down, as JSON, the expressions that they compile.
 * What is compiled only later, for a document or a configuration, is not among them.
 */
const found: CompiledRegex[] = [];

function note(regex: RegExp): RegExp {
  const frame = callerOf(new Error().stack ?? '');
  const site = /server\/src\/(.+?\.ts:\d+):\d+/.exec(frame)?.[1];
  const by = /^\s*at (?!file:)(?:async )?(.+?) \(/.exec(frame)?.[1] ?? null;
  if (site !== undefined) found.push({ source: regex.source, flags: regex.flags, site, by });
  return regex;
}

/** The first frame that is not of this file: expressions of packages are their own. */
function callerOf(stack: string): string {
  const frames = stack.split('\n').slice(1);
  return frames.find((frame) => !frame.includes('compiled-regexes.ts') && frame.includes('file:')) ?? '';
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, parameters, self) => note(Reflect.construct(target, parameters, self)),
  apply: (target, self, parameters) => note(Reflect.apply(target, self, parameters)),
});

for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  const path = relative(root, join(root, name)).replaceAll('\\', '/');
  if (!path.endsWith('.ts') || /\.(?:test|fixture)\.ts$/.test(path) || programs.has(path)) continue;
  await import(pathToFileURL(join(root, path)).href);
}
console.log(JSON.stringify(found));
