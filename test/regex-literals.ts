import jsTokens from 'js-tokens';

/** A regular expression as it is written in code. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of TypeScript code, those in the holes of templates among them. */
export function regexLiterals(code: string): readonly RegexLiteral[] {
  const found: RegexLiteral[] = [];
  // The tokenizer takes `of` for a name, behind which a slash would divide.
  for (const { type, value } of jsTokens(code.replaceAll(/\bof(?= \/)/g, 'in'))) {
    if (type !== 'RegularExpressionLiteral') continue;
    const end = value.lastIndexOf('/');
    found.push({ source: value.slice(1, end), flags: value.slice(end + 1) });
  }
  return found;
}
