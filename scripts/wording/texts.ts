import type { Context } from '../../server/src/prose/learned/reading.ts';
import { mask } from '../../server/src/prose/mask.ts';
import { Names } from '../../server/src/prose/names.ts';
import { type Sentence, sentencesOf } from '../../server/src/prose/sentences.ts';
import { type Token, tokenise } from '../../server/src/prose/tokens.ts';
import { readInline } from '../../server/src/text/markdown/inline.ts';
import type { Passage } from '../../server/src/text/markdown/passage.ts';

/** Sentences of one passage, as the rules see them. */
export interface ReadText {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: Names;
  readonly context: Context;
}

/** Names that the labelled sentences use: in a real document its responders and owners are known. */
const roster = { people: [], teams: [], systems: [] };
const names = new Names(roster);

/** A labelled text as a passage of its own. */
export function passageOf(text: string, context: Context): Passage {
  const bare = text.replace(/^(?:[-*]\s+)?(?:\[[ x]\]\s+)?/i, '');
  const span = { start: 0, end: bare.length };
  const { pieces } = readInline(bare, [span], new Map());
  return {
    span,
    text: bare,
    pieces,
    place: context === 'action' ? 'actions' : 'narrative',
    shape: context === 'action' ? 'list-item' : 'paragraph',
    label: null,
  };
}

/** A passage cut into tokens and sentences. */
export function readText(passage: Passage, context: Context): ReadText {
  const tokens = tokenise(mask(passage.text, passage.span.start, passage.pieces));
  return { passage, tokens, sentences: sentencesOf(tokens), names, context };
}
