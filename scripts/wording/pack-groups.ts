import { digits } from '../../server/src/prose/learned/unpack-rows.ts';
import type { PackedGroups } from '../../server/src/prose/learned/unpack-words.ts';
import { packRows } from './pack.ts';
import { randomFrom } from './random.ts';

/** A book is drawn together this many times; more changes nothing that can be measured. */
const rounds = 12;
const bookLevels = 64;

/** Rows of numbers between -1 and 1 as groups out of a book that is made for them. Deterministic. */
export function packGroups(values: Float32Array, rowSize: number, groupSize: number): PackedGroups {
  const rows = values.length / rowSize;
  const places = rowSize / groupSize;
  const bookSize = digits.length * groupSize;
  const book = new Float32Array(places * bookSize);
  const codes = new Uint8Array(rows * places);
  for (let place = 0; place < places; place++) {
    const groups = groupsAt(values, rowSize, groupSize, place);
    const own = bookOf(groups, groupSize);
    book.set(own, place * bookSize);
    for (let row = 0; row < rows; row++)
      codes[row * places + place] = nearest(own, groups, row * groupSize, groupSize);
  }
  return {
    rowSize,
    groupSize,
    book: packRows(book, groupSize, bookLevels, 1),
    text: Array.from(codes, (code) => digits[code] ?? '').join(''),
  };
}

/** The group that each row has in one place. */
function groupsAt(values: Float32Array, rowSize: number, groupSize: number, place: number): Float32Array {
  const groups = new Float32Array((values.length / rowSize) * groupSize);
  for (let at = 0; at < groups.length; at++) {
    const row = Math.floor(at / groupSize);
    groups[at] = values[row * rowSize + place * groupSize + (at % groupSize)] ?? 0;
  }
  return groups;
}

/** Groups that lie in the middle of those that are nearest to them. */
function bookOf(groups: Float32Array, size: number): Float32Array {
  const random = randomFrom(1);
  const book = new Float32Array(digits.length * size);
  for (let code = 0; code < digits.length; code++) {
    const row = Math.floor(random() * (groups.length / size));
    book.set(groups.subarray(row * size, (row + 1) * size), code * size);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(book.length);
    const counts = new Uint32Array(digits.length);
    for (let at = 0; at < groups.length; at += size) {
      const code = nearest(book, groups, at, size);
      counts[code] = (counts[code] ?? 0) + 1;
      for (let i = 0; i < size; i++)
        sums[code * size + i] = (sums[code * size + i] ?? 0) + (groups[at + i] ?? 0);
    }
    for (const [code, count] of counts.entries()) {
      if (count === 0) continue;
      for (let i = 0; i < size; i++) book[code * size + i] = (sums[code * size + i] ?? 0) / count;
    }
  }
  return book;
}

function nearest(book: Float32Array, groups: Float32Array, at: number, size: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code * size < book.length; code++) {
    let distance = 0;
    for (let i = 0; i < size; i++)
      distance += ((book[code * size + i] as number) - (groups[at + i] as number)) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = code;
  }
  return best;
}
