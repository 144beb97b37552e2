/**
 * A snippet as plain text, for clients that take none: holes hold their first words (or their first choice),
 * escaped marks stand for themselves.
 */
export function plainSnippet(snippet: string): string {
  let plain = '';
  let depth = 0;
  for (let at = 0; at < snippet.length; at++) {
    const mark = snippet[at] ?? '';
    if (mark === '\\' && /[\\$}]/.test(snippet[at + 1] ?? '')) {
      plain += snippet[++at];
    } else if (mark === '$') {
      const hole = holeAt(snippet, at);
      if (hole === null) {
        plain += mark;
        continue;
      }
      plain += hole.words;
      at = hole.end - 1;
      if (hole.open) depth++;
    } else if (mark === '}' && depth > 0) {
      depth--;
    } else {
      plain += mark;
    }
  }
  return plain;
}

interface Hole {
  /** After what was read. */
  readonly end: number;
  readonly words: string;
  /** Its words follow, up to a closing brace. */
  readonly open: boolean;
}

function holeAt(snippet: string, at: number): Hole | null {
  const rest = snippet.slice(at, at + 2_000);
  const bare = /^\$(?:\d+|\{\d+\})/.exec(rest);
  if (bare !== null) return { end: at + bare[0].length, words: '', open: false };
  const choice = /^\$\{\d+\|((?:\\.|[^\\|])*)\|\}/.exec(rest);
  if (choice !== null) {
    const first = /^(?:\\.|[^\\,])*/.exec(choice[1] ?? '')?.[0] ?? '';
    return { end: at + choice[0].length, words: first.replace(/\\(.)/g, '$1'), open: false };
  }
  const worded = /^\$\{\d+:/.exec(rest);
  return worded === null ? null : { end: at + worded[0].length, words: '', open: true };
}
