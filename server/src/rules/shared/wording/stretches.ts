import type { Postmortem } from '../../../model/document/postmortem.ts';
import { mask } from '../../../prose/mask.ts';
import { type Sentence, sentencesOf } from '../../../prose/sentences.ts';
import { type Token, tokenise } from '../../../prose/tokens.ts';
import type { Passage } from '../../../text/markdown/passage.ts';
import { contains, type Span } from '../../../text/position.ts';

/** A stretch of prose within which words may be rewritten: without label, time of an entry, fields of an action. */
export interface Stretch {
  readonly span: Span;
  readonly text: string;
  /** What comes before it on its line. */
  readonly lead: string;
  /** Their offsets count from the start of `text`. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly kind: 'action' | 'entry' | 'prose';
}

/** The stretches of a document are found once: a long paragraph may have hundreds of findings. */
const known = new WeakMap<Postmortem, Known>();

interface Known {
  /** In order of the text. */
  readonly actions: readonly Span[];
  readonly entries: readonly Span[];
  readonly labelled: WeakMap<Passage, readonly Span[]>;
  readonly read: Map<number, Stretch>;
}

/** The stretch of a passage that holds a span. */
export function stretchOf(postmortem: Postmortem, passage: Passage, span: Span): Stretch {
  const memo = known.get(postmortem) ?? remember(postmortem);
  const action = passage.place === 'actions' ? holderOf(memo.actions, span) : null;
  const entry = action === null ? holderOf(memo.entries, span) : null;
  const found = action ?? entry ?? holderOf(labelledParts(memo, postmortem, passage), span) ?? passage.span;
  const cached = memo.read.get(found.start);
  if (cached !== undefined && cached.span.end === found.end) return cached;
  const text = postmortem.source.slice(found);
  const tokens = tokenise(mask(text, found.start, passage.pieces));
  const kind = action !== null ? 'action' : entry !== null ? 'entry' : 'prose';
  const { source } = postmortem;
  const lead = source.slice({ start: source.lineStart(source.lineAt(found.start)), end: found.start });
  const stretch: Stretch = { span: found, text, lead, tokens, sentences: sentencesOf(tokens), kind };
  memo.read.set(found.start, stretch);
  return stretch;
}

function remember(postmortem: Postmortem): Known {
  const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start);
  const memo: Known = {
    actions: inOrder(postmortem.fixes.map(({ titleSpan }) => titleSpan)),
    entries: inOrder(postmortem.timelines.flatMap(({ entries }) => entries.map(({ textSpan }) => textSpan))),
    labelled: new WeakMap(),
    read: new Map(),
  };
  known.set(postmortem, memo);
  return memo;
}

/** The last of the spans that begins before the one looked for, where it holds it. */
function holderOf(spans: readonly Span[], span: Span): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low - 1];
  return found !== undefined && contains(found, span) ? found : null;
}

const label = /^\s*[*_]{0,3}\p{Lu}[^\s:.!?]{0,20}(?: [^\s:.!?]{1,20}){0,3}:[*_]{0,3}(?=\s)\s*/u;

/** A passage in parts: each from behind the label of a line to the next line that has one. */
function labelledParts(memo: Known, { source }: Postmortem, passage: Passage): readonly Span[] {
  const cached = memo.labelled.get(passage);
  if (cached !== undefined) return cached;
  const parts: Span[] = [];
  let { start } = passage.span;
  const close = (end: number): void => {
    const trimmed = start + source.slice({ start, end }).trimEnd().length;
    if (trimmed > start) parts.push({ start, end: trimmed });
  };
  const last = source.lineAt(passage.span.end);
  for (let line = source.lineAt(passage.span.start); line <= last; line++) {
    const from = Math.max(source.lineStart(line), passage.span.start);
    const to = Math.min(source.lineSpan(line).end, passage.span.end);
    const found = label.exec(source.text.slice(from, Math.min(to, from + 120)));
    if (found === null) continue;
    close(from);
    start = from + found[0].length;
  }
  close(passage.span.end);
  memo.labelled.set(passage, parts);
  return parts;
}
