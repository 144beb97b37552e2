/** A regular expression as it stands in code. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
}

const operators = new Set('(,=:[!&|?{};+->~*%<');
const keywords = /(?:return|typeof|case|of|in|yield|void)$/;

/** The regular expressions of TypeScript code; strings, comments and templates are passed over. */
export function regexLiterals(code: string): readonly RegexLiteral[] {
  const found: RegexLiteral[] = [];
  let at = 0;
  let last = '';
  let word = '';
  while (at < code.length) {
    const char = code[at] ?? '';
    if (code.startsWith('//', at)) at = lineEnd(code, at);
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2;
    else if (char === '"' || char === "'") {
      at = stringEnd(code, at, char);
      last = char;
    } else if (char === '`') {
      at = templateEnd(code, at, found);
      last = char;
    } else if (char === '/' && (last === '' || operators.has(last) || keywords.test(word))) {
      const end = regexEnd(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))?.[0] ?? '';
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      last = ')';
    } else {
      if (/\S/.test(char)) {
        last = char;
        word = /[\w$]/.test(char) ? (/[\w$]/.test(code[at - 1] ?? '') ? word + char : char) : '';
      }
      at++;
    }
  }
  return found;
}

function lineEnd(code: string, at: number): number {
  const end = code.indexOf('\n', at);
  return end < 0 ? code.length : end;
}

function stringEnd(code: string, at: number, quote: string): number {
  let i = at + 1;
  while (i < code.length && code[i] !== quote) i += code[i] === '\\' ? 2 : 1;
  return i + 1;
}

function regexEnd(code: string, at: number): number {
  let i = at + 1;
  let inClass = false;
  while (i < code.length && (inClass || code[i] !== '/')) {
    if (code[i] === '\\') i++;
    else if (code[i] === '[') inClass = true;
    else if (code[i] === ']') inClass = false;
    i++;
  }
  return i;
}

function templateEnd(code: string, at: number, found: RegexLiteral[]): number {
  let i = at + 1;
  while (i < code.length && code[i] !== '`') {
    if (code[i] === '\\') i += 2;
    else if (code.startsWith('${', i)) {
      const end = holeEnd(code, i + 2);
      found.push(...regexLiterals(code.slice(i + 2, end)));
      i = end + 1;
    } else i++;
  }
  return i + 1;
}

/** The brace that closes a hole; braces of inner templates and strings are passed over. */
function holeEnd(code: string, from: number): number {
  let depth = 1;
  let i = from;
  while (i < code.length) {
    const char = code[i] ?? '';
    if (char === '`') i = templateEnd(code, i, []);
    else if (char === '"' || char === "'") i = stringEnd(code, i, char);
    else {
      if (char === '{') depth++;
      if (char === '}' && --depth === 0) return i;
      i++;
    }
  }
  return i;
}
