/** Set by the build: a sum of the bundle's own text. */
declare const MISSING_LINK_SIGN: string | undefined;

/**
 * Names the program and what it runs on (`process.version`, a browser's user agent: zones and letters are theirs), for
 * what it keeps between runs: another build may read documents in another way. Null for sources that nobody has built:
 * they change under one name.
 */
export function programSign(runtime: string): string | null {
  return typeof MISSING_LINK_SIGN === 'undefined' ? null : `${MISSING_LINK_SIGN} ${runtime}`;
}
