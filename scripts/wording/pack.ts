import { digits, type PackedRows } from '../../server/src/prose/learned/unpack-rows.ts';

/** Rows of numbers in `levels` steps each; with `scale` all rows share that one. No number is off by more than half a step. */
export function packRows(
  values: ArrayLike<number>,
  rowSize: number,
  levels: number,
  scale: number | null = null,
): PackedRows {
  const rows = values.length / rowSize;
  const scales =
    scale === null ? Array.from({ length: rows }, (_, row) => largest(values, row, rowSize)) : [scale];
  let text = '';
  for (let at = 0; at < values.length; at++) {
    const unit = scales[scale === null ? Math.floor(at / rowSize) : 0] ?? 1;
    const share = unit === 0 ? 0 : Math.max(-1, Math.min(1, (values[at] ?? 0) / unit));
    text += digits[Math.round(((share + 1) / 2) * (levels - 1))] ?? '';
  }
  return { levels, rowSize, scales, text };
}

/** The largest size of a number in a row, rounded up so that it is short to write. */
function largest(values: ArrayLike<number>, row: number, rowSize: number): number {
  let most = 0;
  for (let i = 0; i < rowSize; i++) most = Math.max(most, Math.abs(values[row * rowSize + i] ?? 0));
  return Math.ceil(most * 10_000) / 10_000;
}
