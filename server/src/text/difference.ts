/** Where two versions of a text differ: what was at `start` to `oldEnd` became `start` to `newEnd`. */
export interface Difference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const stride = 1024;

/** The smallest single replacement that makes one text of the other. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  const start = commonPrefix(before, after, shorter);
  const same = commonSuffix(before, after, shorter - start);
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Equal blocks are compared as a whole, which is many times faster than by character. */
function commonPrefix(before: string, after: string, limit: number): number {
  let at = 0;
  while (at + stride <= limit && before.slice(at, at + stride) === after.slice(at, at + stride)) at += stride;
  while (at < limit && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(before: string, after: string, limit: number): number {
  const oldEnd = before.length;
  const newEnd = after.length;
  let same = 0;
  while (
    same + stride <= limit &&
    before.slice(oldEnd - same - stride, oldEnd - same) === after.slice(newEnd - same - stride, newEnd - same)
  ) {
    same += stride;
  }
  while (same < limit && before.charCodeAt(oldEnd - same - 1) === after.charCodeAt(newEnd - same - 1)) same++;
  return same;
}
