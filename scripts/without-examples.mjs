/** Where rows of tables stand: their examples are their tests, and nothing reads them at work. */
const TABLES = /[\\/]server[\\/]src[\\/]model[\\/].*\.ts$/;
const EXAMPLES = /^[ \t]*examples: (?=[[{])/gm;

/** Leaves the examples of rows out of a bundle. */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(path, 'utf8');
      return { contents: stripExamples(text), loader: 'ts' };
    });
  },
};

/** The code without its properties `examples: {…}` and `examples: […]`; other code stays as it is. */
export function stripExamples(code) {
  let stripped = '';
  let from = 0;
  for (const { 0: lead, index } of code.matchAll(EXAMPLES)) {
    if (index < from) continue;
    const end = literalEnd(code, index + lead.length);
    if (end === null) continue;
    stripped += code.slice(from, index);
    from = code[end] === ',' ? end + 1 : end;
  }
  return stripped + code.slice(from);
}

/** Where an object or array literal ends that begins at `start`, strings passed over; null where it does not. */
function literalEnd(code, start) {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const sign = code[at];
    if (sign === "'" || sign === '"' || sign === '`') at = stringEnd(code, at);
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function stringEnd(code, start) {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at;
}
