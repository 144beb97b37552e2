import type { StateBlock } from 'markdown-it';

/** Lines that a quote is tried with, before it is read with all that follow. */
const windows = [64, 4096];

/**
 * Lets quotes be read in linear time. markdown-it goes through all lines behind a quote that are neither blank nor
 * begin another block, since they might belong to its last paragraph; of many quotes in a row each would. Most end soon:
 * a quote that ends within a few lines ends there with all of them, too.
 */
export function boundQuotes({ block }: StateBlock['md']): void {
  block.ruler.before('blockquote', 'quote_window', quoteInWindow);
}

function quoteInWindow(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || endLine - startLine <= (windows[0] ?? 0) || !isQuoted(state, startLine)) return false;
  const rules = state.md.block.ruler.getRules('');
  const blockquote = rules[rules.indexOf(quoteInWindow) + 1];
  if (blockquote === undefined) return false;
  for (const window of windows) {
    const limit = startLine + window;
    if (limit >= endLine || mayEndOutside(state, startLine, limit)) return false;
    const count = state.tokens.length;
    const { references } = state.env;
    state.env.references = Object.create(references ?? null);
    if (blockquote(state, startLine, limit, false) && state.line < limit) {
      state.env.references = Object.assign(references ?? {}, state.env.references);
      return true;
    }
    // It may go on: once more, with more lines.
    if (references === undefined) delete state.env.references;
    else state.env.references = references;
    state.tokens.length = count;
    state.line = startLine;
  }
  return false;
}

function isQuoted(state: StateBlock, line: number): boolean {
  return state.src[firstOf(state, line)] === '>';
}

/** A comment of MDX ends a quote before it where it ends itself, which may be beyond the lines that are tried. */
function mayEndOutside(state: StateBlock, startLine: number, limit: number): boolean {
  for (let line = startLine; line < limit; line++) {
    if (state.src.startsWith('{/*', firstOf(state, line))) return true;
  }
  return false;
}

function firstOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
