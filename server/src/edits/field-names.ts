import type { FixFieldName } from '../model/lexicon/meanings.ts';

/** How our template calls a field. */
export const LABELS: Readonly<Record<FixFieldName, string>> = {
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  check: 'Check',
  checkBy: 'Check by',
  tracker: 'Tracker',
  evidence: 'Evidence',
  artefact: 'Artefact',
  accepted: 'Accepted',
  dropped: 'Dropped',
  moved: 'Moved',
  verified: 'Verified',
  snoozed: 'Snoozed',
};

/** Emphasis and case of a label as a document writes it: `**Owner**:`, `owner:`. */
export interface LabelStyle {
  readonly before: string;
  readonly after: string;
  readonly lower: boolean;
}

export const PLAIN: LabelStyle = { before: '', after: ': ', lower: false };

/** The style of the label that ends where a value starts; plain where the text before it is not one. */
export function styleOfLabel(before: string): LabelStyle {
  const match =
    /(\*\*|__|\*|_|)((?:\p{L}[\p{L} -]{0,30}))(?:(\s*[:=：]\s*)(?:(\*\*|__|\*|_)(\s*))?|(\*\*|__|\*|_)(\s*[:=：]\s*))$/u.exec(
      before,
    );
  if (match === null) return PLAIN;
  const [, open = '', words = '', colon, closeAfter, blank, closeBefore, colonAfter] = match;
  const lower = /^\p{Ll}/u.test(words);
  if (closeBefore !== undefined && closeBefore === open) {
    return { before: open, after: `${closeBefore}${spaced(colonAfter)}`, lower };
  }
  if (open !== '' && closeAfter === open) {
    return { before: open, after: `${(colon ?? ':').trimEnd()}${open}${blank === '' ? ' ' : blank}`, lower };
  }
  return { before: '', after: spaced(colon), lower };
}

function spaced(colon: string | undefined): string {
  const bare = (colon ?? ':').trim();
  return `${bare === '' ? ':' : bare} `;
}

/** `Owner: ` in a document's style. */
export function labelled(name: FixFieldName, value: string, style: LabelStyle): string {
  const label = style.lower ? LABELS[name].toLowerCase() : LABELS[name];
  return `${style.before}${label}${style.after}${value}`.trimEnd();
}
