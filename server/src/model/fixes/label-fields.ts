import type { FieldShape } from '../document/fix.ts';
import { Brackets } from './brackets.ts';
import { findLabels, type Label } from './find-labels.ts';
import { besideOwner, narrowed, valueEnd } from './label-values.ts';
import type { Scan } from './scan.ts';

/**
 * Takes `Label: value` out of a text, however many stand on a line.
 * `nested`: the text is a bullet or line of its own under the item, so that its first label may be any.
 */
export function takeLabels(scan: Scan, shape: FieldShape): void {
  const brackets = new Brackets(scan.rest);
  const labels = findLabels(scan, brackets, shape === 'nested-bullet');
  const openers = new Map(labels.toReversed().map((label) => [label.bracket, label]));
  labels.forEach((label, index) => {
    const { bracket } = label;
    takeLabel(
      scan,
      label,
      {
        next: labels[index + 1] ?? null,
        opener: (bracket === null ? null : openers.get(bracket)) ?? label,
        close: bracket === null ? -1 : brackets.closeOf(bracket),
      },
      shape,
    );
  });
}

/** The label after this one, and the first one in its bracket with the end of that; -1 without one. */
interface Around {
  readonly next: Label | null;
  readonly opener: Label;
  readonly close: number;
}

function takeLabel(scan: Scan, label: Label, around: Around, shape: FieldShape): void {
  const { next, opener, close } = around;
  const limit = next?.start ?? scan.rest.length;
  const inBracket = close >= 0 && close < limit;
  const beside =
    inBracket && label.meaning === 'owner' ? besideOwner(scan.rest, label.valueStart, close) : -1;
  const end = beside >= 0 ? beside : inBracket ? close : valueEnd(scan, label, limit, shape);
  const lastInside = next === null || label.bracket === null || next.bracket !== label.bracket;
  const open = label.bracket;
  const fromOpen = open !== null && scan.item.masked.slice(open + 1, opener.start).trim() === '';
  const cutEnd = inBracket && lastInside && fromOpen && beside < 0 ? close + 1 : end;
  if (label.meaning !== 'title' && label.meaning !== 'kind' && label.meaning !== 'note') {
    const inner = label.bracket !== null && shape !== 'nested-bullet' ? 'parenthesis' : shape;
    const narrow = narrowed(scan, label, end);
    scan.add(label.meaning, narrow.start, narrow.end, inner);
  }
  if (label.meaning === 'title') {
    scan.take(label.start, label.valueStart);
    return;
  }
  const cutStart =
    open !== null && fromOpen && label === opener && beside < 0 ? open : separatorStart(scan, label.start);
  scan.take(cutStart, cutEnd);
}

/** Where the blanks and separators before a label begin. */
function separatorStart(scan: Scan, start: number): number {
  const text = scan.rest;
  const blank = scan.lastBlank;
  let from = start;
  for (;;) {
    if (from === blank.end && blank.start < from) from = blank.start;
    else if (from > 0 && /[^\S\n]|[,;|·•—–-]/.test(text[from - 1] ?? '')) from--;
    else return from === blank.start ? blank.end : from;
  }
}
