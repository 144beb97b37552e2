import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';

/** The name that note-taking tools give to a line; they look for it at its very end. */
const blockId = /(?<!\s)\s+\^[A-Za-z0-9-]+$/;
/** Signs of task plug-ins, which read them from the end of the line as long as nothing else is between. */
const sign = /(?<!\s)\s+(?:📅|🗓|📆|⏰|✅|❌|➕|⏳|🛫|🔁|🆔|⛔|⏫|🔼|🔽|🔺|⏬)/u;

/** Where a sign may follow an item's words: before the name of its line. */
export function endBeforeBlockId(source: Source, words: Span): number {
  const name = blockId.exec(source.slice(words).trimEnd());
  return name === null ? words.end : words.start + name.index;
}

/** Where more words may follow an item's own: before the signs at its end, and the name of its line. */
export function endOfWords(source: Source, words: Span): number {
  const end = endBeforeBlockId(source, words);
  const first = sign.exec(source.text.slice(words.start, end));
  return first === null || first.index === 0 ? end : words.start + first.index;
}
