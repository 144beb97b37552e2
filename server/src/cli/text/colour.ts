import type { Severity } from '../../config/config.ts';
import { asItIs, type Shown, shownWords } from './shown.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};

/** The text in a style where the terminal shows colour, else as it is. */
export function styled(text: Shown, style: Style, colour: boolean): Shown {
  if (!colour) return text;
  const [on, off] = codes[style];
  return asItIs(`\u001b[${on}m${text}\u001b[${off}m`);
}

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** At most `width` characters of words, an ellipsis for the rest. */
export function shorten(text: string, width: number): Shown {
  const characters = [...shownWords(text)];
  if (characters.length <= width) return shownWords(text);
  return shownWords(`${characters.slice(0, width - 1).join('')}…`);
}
