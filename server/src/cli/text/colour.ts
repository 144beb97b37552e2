import type { Severity } from '../../config/config.ts';

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
export function styled(text: string, style: Style, colour: boolean): string {
  if (!colour) return text;
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** Untrusted text on one line of a terminal: control characters become blanks. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}

/** At most `width` characters, an ellipsis for the rest. */
export function shorten(text: string, width: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`;
}
