import type { FixStatus } from '../lexicon/status-words.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';

/** A day under such a header says that the row is done. */
export const DONE_HEADER: RegExp =
  /\b(?:complet\w*|done|closed|finished|implemented|resolved|erledigt|erl|fait|hecho|feito|fatto|klaar|gereed)\b|完了|完成/i;
/** A bare figure under such a header is a share of the work. */
const SHARE_HEADER =
  /%|percent|prozent|progress|fortschritt|avance|avancement|progresso|avanzamento|進捗|进度/i;
/** Letters of colours stand for states under such a header. */
const COLOUR_HEADER = /\b(?:rag|brag|colou?r|ampel)\b/i;
const COLOURS: ReadonlyMap<string, FixStatus> = new Map([
  ['b', 'done'],
  ['g', 'in-progress'],
  ['a', 'in-progress'],
  ['y', 'in-progress'],
  ['r', 'open'],
]);
const YES = /^(?:y|yes|ja|j|oui|sí|si|sì|sim|tak|x|✓|✔)$/i;
const NO = /^(?:n|no|nein|nee|non|não|nej|nie)$/i;

/** The state that a cell tells under its header; null where it tells none. */
export function stateOfCell(words: string, header: string): FixStatus | null {
  const bare = words.trim();
  const said = statusOfValue(bare);
  if (said !== null) return said;
  if (SHARE_HEADER.test(header) && /^\d{1,3}$/.test(bare)) return statusOfValue(`${bare} %`);
  if (COLOUR_HEADER.test(header)) {
    const colour = /^([bgayr])(?:$|\s*[-–—:(])/i.exec(bare)?.[1];
    if (colour !== undefined) {
      const behind = bare.slice(1).replace(/^[\s:(–—-]+/, '');
      return statusOfValue(behind) ?? COLOURS.get(colour.toLowerCase()) ?? null;
    }
  }
  if (!DONE_HEADER.test(header)) return null;
  if (YES.test(bare)) return 'done';
  if (NO.test(bare)) return 'open';
  return datePhraseAt(bare, 0, noDateOptions) === null ? null : 'done';
}
