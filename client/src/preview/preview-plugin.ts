import type { MarkdownIt, Token } from 'markdown-it';
import { markedTokens, ourToken, type ShownMarks } from './marked-tokens.ts';

/** The marks of the document at an address; null where there are none to draw. */
export type MarksOf = (uri: string) => ShownMarks | null;

/** What the built-in support for markdown asks of an extension whose manifest says that it has a plugin. */
export interface PreviewPlugin {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/**
 * Has an engine of the built-in preview draw marks. They are put in when a document is drawn, not when it is read: only
 * then the engine says which one it is, and what it reads is used for outlines and links, too.
 */
export function previewPlugin(marksOf: MarksOf): PreviewPlugin {
  return {
    extendMarkdownIt: (md) => {
      const { renderer } = md;
      const render = renderer.render.bind(renderer);
      renderer.rules[ourToken] = (tokens, at) => String(tokens[at]?.meta ?? '');
      renderer.render = (tokens, options, env) =>
        render(marked(tokens, documentOf(env), marksOf), options, env);
      return md;
    },
  };
}

/** A document that cannot be marked is shown without marks: the preview is not ours to lose. */
function marked(tokens: Token[], uri: string | null, marksOf: MarksOf): Token[] {
  try {
    const marks = uri === null ? null : marksOf(uri);
    return marks === null ? tokens : markedTokens(tokens, marks);
  } catch {
    return tokens;
  }
}

/** VS Code says which document it draws in `env.currentDocument`, and nothing for text of no document. */
function documentOf(env: unknown): string | null {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return null;
  const { currentDocument } = env;
  return currentDocument === undefined || currentDocument === null ? null : String(currentDocument);
}
