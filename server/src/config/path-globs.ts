import picomatch from 'picomatch';
import type { Config } from './config.ts';

/** Says of paths (relative to the root, `/` between the parts) what the configuration's globs say. */
export type PathGlobs = (path: string) => 'included' | 'excluded' | 'default';

/** `exclude` wins over `include`; both are globs relative to the root, a bare folder name means all in it. */
export function pathGlobs(config: Config): PathGlobs {
  if (config.include.length === 0 && config.exclude.length === 0) return () => 'default';
  const included = matcher(config.include);
  const excluded = matcher(config.exclude);
  return (path) => {
    if (excluded(path)) return 'excluded';
    return included(path) ? 'included' : 'default';
  };
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const patterns = globs.flatMap((glob) => {
    const clean = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    return [clean, `${clean}/**`];
  });
  return picomatch(patterns, { dot: true, nocase: false });
}
