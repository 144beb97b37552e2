import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { boundQuotes } from './quote-windows.ts';

/** Where reference links lead, by normalised label. */
export type Definitions = ReadonlyMap<string, string>;

export interface BlockTokens {
  readonly tokens: readonly Token[];
  readonly definitions: Definitions;
}

const markdown = new MarkdownIt({ html: true });
boundQuotes(markdown);

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
