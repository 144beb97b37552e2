import { distanceOf } from '../lexicon/time/distance.ts';
import { distanceFirst, noMoment, type WrittenMoment } from '../lexicon/time/written-moment.ts';

/** Heads of columns that count from one time: `Offset`, `T+`, `Minute`, `Elapsed (min)`. */
const OFFSET_HEADER =
  /^\W{0,3}(?:(?:time )?offset|elapsed(?: time)?|relative(?: time)?|minutes?|mins?|min\.?|time since (?:start|impact|alert|t0)|T[ ]?\+(?:[ ]?n)?|\+|Δt?)\W{0,3}(?:\W?(?:min(?:ute)?s?|h(?:ours?)?|hh:mm|mm|from (?:start|t0)|since (?:start|t0))\W{0,2})?$/iu;

/** The distance that a cell tells and nothing else; below such a header it needs no sign. Null for other cells. */
export function offsetOfCell(cell: string, header: string): WrittenMoment | null {
  const words = cell.trim();
  const signed = distanceFirst(words);
  const distance = signed?.rest === words.length ? signed.distance : null;
  const told = distance ?? (isOffsetHeader(header) ? distanceOf(words.replace(MARKS, '')) : null);
  return told === null ? null : { ...noMoment, end: words.length, rest: words.length, distance: told };
}

/** Whether the cells below a header tell distances from a time that is told elsewhere. */
export function isOffsetHeader(header: string): boolean {
  return OFFSET_HEADER.test(header.trim());
}

const MARKS = /[*_`~]/g;
