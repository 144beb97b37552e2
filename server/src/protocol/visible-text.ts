/**
 * The one door for words that come from a document, a file name, a configuration or an error, on their way to a
 * terminal or an editor: what steers a screen or cannot be seen is shown by a picture or its number, and all else stays
 * as it is. So no text can forge a line, hide words, turn their order round or send an escape sequence.
 */

/** All of Unicode that is control, format, half of a pair, or a separator of lines. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const everyUnseen = new RegExp(unseen, 'gu');

/** A name or a path: line breaks and tabs are shown too, since they are part of it. */
export function visible(text: string): string {
  return unseen.test(text) ? text.replace(everyUnseen, shownIn) : text;
}

/** Words on one line: a line break or a tab is a blank, as where a paragraph was wrapped. */
export function inLine(text: string): string {
  if (!unseen.test(text)) return text;
  const unwrapped = text.replace(/[\t\n\r ]+/g, (blanks) => (/[^ ]/.test(blanks) ? ' ' : blanks));
  return visible(unwrapped.replace(/^ | $/g, ''));
}

/** Text of several lines, which end in LF. */
export function visibleLines(text: string): string {
  return unseen.test(text) ? text.split(/\r?\n/).map(tabbed).join('\n') : text;
}

/** JSON with escapes for what `visible` would show: the same value, and safe to look at. */
export function visibleJson(json: string): string {
  return json.replace(everyUnseen, (character, at: number) =>
    isWritten(character, json, at) || character === '\n' ? character : escapes(character),
  );
}

function tabbed(line: string): string {
  return line.split('\t').map(visible).join('\t');
}

function shownIn(character: string, at: number, text: string): string {
  if (isWritten(character, text, at)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : numbered(code);
}

function numbered(code: number): string {
  const digits = code.toString(16).padStart(4, '0');
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits}`;
}

/** As JSON has it: a pair of escapes for what is beyond the first plane. */
function escapes(character: string): string {
  return Array.from({ length: character.length }, (_, at) => numbered(character.charCodeAt(at))).join('');
}

/** Unseen characters that writing needs, by what comes before them. */
const needed: readonly { readonly characters: RegExp; readonly behind: RegExp }[] = [
  // Soft hyphens, marks of direction (they turn nothing round), signs of Arabic and Syriac that are drawn.
  { characters: /[\u00ad\u200e\u200f\u061c\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/, behind: /$/ },
  // Joiners: within emoji, and between letters of scripts that join.
  {
    characters: /[\u200c\u200d]/,
    behind: /(?:[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|(?!\p{Script=Latin})\p{L})$/u,
  },
  // Places for a break in scripts that write no blanks.
  {
    characters: /\u200b/,
    behind:
      /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u,
  },
  { characters: /\u180e/, behind: /\p{Script=Mongolian}$/u },
  // The letters of a region's flag behind the black one.
  { characters: /[\u{e0020}-\u{e007f}]/u, behind: /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,7}$/u },
];
/** UTF-16 units that are looked back for the above. */
const lookBack = 20;

function isWritten(character: string, text: string, at: number): boolean {
  const rule = needed.find(({ characters }) => characters.test(character));
  return rule?.behind.test(text.slice(Math.max(0, at - lookBack), at)) === true;
}
