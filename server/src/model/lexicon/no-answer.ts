import { trimEndOf } from '../../text/trim-end.ts';
import { isHole } from './holes.ts';

const EMPTY = new Set(
  `tbd tbc tba todo ? ?? ??? ???? - -- --- – — . .. ... … _ __ ___ n/a na none nobody unassigned unknown unowned open undecided
  missing owner name someone somebody anyone nil null x xxx empty pending undefined to-be-defined to-be-decided`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const WORDY =
  /^(?:to be (?:defined|decided|determined|confirmed|assigned|agreed|announced)|not (?:yet )?(?:assigned|set|known|decided|defined)|no (?:owner|date|due date|one)|no one|your name|name here|yyyy-mm-dd|dd[./-]mm[./-]yyyy|mm[./-]dd[./-]yyyy|date|@?(?:owner|name|handle|username|assignee|person))$/;

const BRACKETED = /^(?:<[^<>]*>|\{\{[^{}]*\}\}|\{[^{}]*\}|\[[^[\]()]*\])$/;
/** More words than this between brackets are somebody's answer in a template's braces. */
const BRACKETED_WORDS = 6;

const LONGEST = 120;

/** Whether a value is only the mark of a missing one: `TBD`, `???`, `<owner>`, `YYYY-MM-DD`, a hole of ours. */
export function isPlaceholder(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (isHole(value)) return true;
  const bare = value.replaceAll(/[*_`~"']/g, '').trim();
  if (bare === '') return true;
  if (bare.split(/\s+/).length <= BRACKETED_WORDS && BRACKETED.test(bare) && !/@\w/.test(bare)) return true;
  const key = trimEndOf(bare.toLowerCase().replace(/^@/, ''), /[.:;!]/) || bare;
  return EMPTY.has(key) || WORDY.test(key) || /^[?_\s.…–—-]+$/.test(key);
}
