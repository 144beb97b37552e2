import type { FixFilter } from '../../protocol/arrangement.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';

/** Reports a row whether the filter lets it through. */
export function fixFilter(filter: FixFilter): (fix: OpenFix) => boolean {
  const { text, mineOnly, overdueOnly } = filter;
  // Another editor may not know of it.
  const only = filter.postmortem?.uri ?? null;
  const wanted = text.toLowerCase().split(/\s+/);
  return (fix) => {
    if (only !== null && fix.uri !== only) return false;
    if (mineOnly && !fix.mine) return false;
    if (overdueOnly && fix.group !== 'overdue') return false;
    if (text === '') return true;
    const words = wordsOf(fix);
    return wanted.every((word) => hasWord(words, word));
  };
}

function wordsOf(fix: OpenFix): string {
  return [
    fix.title,
    fix.incident,
    fix.incidentTitle,
    fix.severity,
    fix.level,
    fix.label,
    fix.status,
    fix.place,
  ]
    .concat(
      fix.owners,
      fix.services,
      fix.trackers.map((tracker) => tracker.id),
    )
    .join('\n')
    .toLowerCase();
}

/** A figure at the end is meant whole: `INC-7` is not in `INC-70`. */
function hasWord(text: string, word: string): boolean {
  if (!/\d$/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/^\d/.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
