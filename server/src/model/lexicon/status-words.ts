export type FixStatus =
  | 'open'
  | 'in-progress'
  | 'tracked'
  | 'done'
  | 'verified'
  | 'accepted'
  | 'dropped'
  | 'unmarked';

const WORDS: readonly (readonly [FixStatus, RegExp])[] = [
  ['verified', /^(?:verified|validated|confirmed (?:working|effective))\b/],
  [
    'dropped',
    /^(?:dropped|won['’]?t (?:do|fix|be done)|wont(?:do|fix)|cancell?ed|rejected|declined|obsolete|abandoned|not (?:doing|planned|needed)|no longer (?:needed|relevant)|superseded|duplicate)\b/,
  ],
  ['accepted', /^(?:risk accepted|accepted(?: risk)?)\b/],
  [
    'in-progress',
    /^(?:in[- ]?progress|ongoing|on-going|wip|started|under ?way|in review|in development|doing|partial(?:ly)?\b.*|working on it|being (?:worked|implemented|done)|in flight|active|implementing)\b/,
  ],
  [
    'open',
    /^(?:to[- ]?do|open|opened|not (?:yet )?(?:started|done|complete|completed|implemented)|pending|planned|already planned|scheduled|new|backlog(?:ged)?|blocked|on hold|deferred|failed|proposed|incomplete|unresolved|outstanding|queued|no|not started|assigned|tbd|reopened|future)\b/,
  ],
  [
    'done',
    /^(?:(?:already|all|now)\s+)?(?:done|completed?|fixed|finished|closed|resolved|implemented|merged|deployed|released|shipped|live|landed|rolled out|delivered|addressed|yes|in place|in production|solved|ok)\b/,
  ],
];

const SIGNS: readonly (readonly [FixStatus, RegExp])[] = [
  [
    'done',
    /^(?:✅|✔️?|☑️?|✓|🟢|💚|🏁|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check):|\[x\])/iu,
  ],
  ['in-progress', /^(?:🚧|🟡|🔄|⏳|:(?:construction|hourglass|hourglass_flowing_sand):)/u],
  ['dropped', /^(?:🚫|:no_entry_sign:)/u],
  ['open', /^(?:❌|⬜️?|🔲|☐|🔴|⭕|✗|:(?:x|white_large_square|red_circle):|\[ ?\])/u],
];

/** The usual words of Japanese, Chinese and Korean trackers. */
const EASTERN: readonly (readonly [FixStatus, RegExp])[] = [
  ['in-progress', /^(?:対応中|進行中|作業中|进行中|진행\s?중)/],
  ['open', /^(?:未着手|未対応|未完了|未完成|未开始|待处理|대기|예정|미완료)/],
  ['done', /^(?:完了|済み?|対応済み?|已完成|完成|완료)/],
];

const BEFORE = /^[\s*_~`"'([{\uFFFC:–—-]+/;

/** The status that a value says which is known to be about status (a column, `Status:`); null where it says none. */
export function statusOfValue(masked: string): FixStatus | null {
  const trimmed = masked.trim();
  for (const [status, pattern] of [...SIGNS, ...EASTERN]) if (pattern.test(trimmed)) return status;
  const bare = trimmed.replace(BEFORE, '').toLowerCase();
  for (const [status, pattern] of WORDS) if (pattern.test(bare)) return status;
  return null;
}
