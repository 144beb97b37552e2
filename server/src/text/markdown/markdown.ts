import MarkdownIt, { type Env, type StateBlock, type Token } from 'markdown-it';
import { boundQuotes } from '../quote-windows.ts';
import { BlockState } from './block-state.ts';
import { addContainers } from './container-rules.ts';

/** Where reference links lead, by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

export interface BlockTokens {
  readonly tokens: readonly Token[];
  readonly definitions: Definitions;
}

const markdown = new MarkdownIt({ html: true });
markdown.block.State = BlockState;
markdown.block.ruler.before('html_block', 'mdx_comment', mdxComment, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});
boundQuotes(markdown);
addContainers(markdown);

/** Runs the block rules of markdown-it; inline text stays unread. Lines of the tokens count from the start of `text`. */
export function blockTokens(text: string): BlockTokens {
  const environment: Env = {};
  const tokens: Token[] = [];
  markdown.block.parse(normalized(text), markdown, environment, tokens);
  const definitions = new Map<string, string>();
  for (const [label, definition] of Object.entries(environment.references ?? {})) {
    definitions.set(label, definition.href);
  }
  return { tokens, definitions };
}

/** The form under which `Definitions` keeps a label. */
export function definitionKey(label: string): string {
  return markdown.utils.normalizeReference(label);
}

function normalized(text: string): string {
  let result = text;
  if (result.includes('\r')) result = result.replace(/\r\n?/g, '\n');
  if (result.includes('\0')) result = result.replaceAll('\0', '\uFFFD');
  return result;
}

/** By text that is being read, where the next comment of MDX ends: many that begin before it look once. */
const nextEnd = new WeakMap<StateBlock, number>();

/** A comment of MDX, from `{/*` on, is one where it has its lines to itself, as HTML's is to markdown. */
function mdxComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('{/*', first)) return false;
  const close = endAfter(state, first);
  if (close >= (state.eMarks[endLine - 1] ?? 0)) return false;
  let last = startLine;
  while ((state.eMarks[last] ?? close) < close) last++;
  if (state.src.slice(close + 3, state.eMarks[last] ?? close).trim() !== '') return false;
  if (silent) return true;
  state.line = last + 1;
  const token = state.push('html_block', '', 0);
  token.map = [startLine, last + 1];
  token.content = state.getLines(startLine, last + 1, state.blkIndent, true);
  return true;
}

function endAfter(state: StateBlock, first: number): number {
  const known = nextEnd.get(state);
  if (known !== undefined && known >= first + 3) return known;
  const found = state.src.indexOf('*/}', first + 3);
  const end = found < 0 ? Number.POSITIVE_INFINITY : found;
  nextEnd.set(state, end);
  return end;
}
