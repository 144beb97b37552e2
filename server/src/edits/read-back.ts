import type { Fix } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixFieldName } from '../model/lexicon/meanings.ts';
import { momentText } from '../model/lexicon/time/moment-text.ts';

/** Something that a document says: what it is, for a person, and what it says, for comparing. */
type Said = readonly [what: string, value: string];

/** What was meant to change of one fix. */
export interface MeantChange {
  /** Place among the document's fixes. */
  readonly ordinal: number;
  readonly fields: ReadonlySet<FixFieldName>;
  /** What was typed: a reason may name an issue or a file. */
  readonly words: string;
}

/**
 * What a changed text says otherwise than before beside the fields that were meant to change, as words for a person; null
 * where all else is as it was: the number of fixes, each title, every other field of every fix, and the document.
 */
export function strayChange(before: Postmortem, after: Postmortem, meant: MeantChange): string | null {
  if (after.fixes.length !== before.fixes.length) return 'the number of fixes';
  for (const [index, fix] of before.fixes.entries()) {
    const now = after.fixes[index];
    if (now === undefined) return 'the number of fixes';
    const own = index === meant.ordinal;
    const ignored = own ? meant.fields : none;
    const named = own ? meant.words : '';
    const what = difference(fixSays(fix, ignored, named), fixSays(now, ignored, named));
    if (what !== null) return own ? `its ${what}` : `the ${what} of another fix`;
  }
  const what = difference(documentSays(before), documentSays(after));
  return what === null ? null : `the ${what}`;
}

const none: ReadonlySet<FixFieldName> = new Set();

function difference(before: readonly Said[], after: readonly Said[]): string | null {
  const now = new Map(after);
  return before.find(([what, value]) => now.get(what) !== value)?.[0] ?? null;
}

/** What a fix says, without what is meant to change, and without references that the words of the change name. */
function fixSays(fix: Fix, ignored: ReadonlySet<FixFieldName>, named: string): readonly Said[] {
  const ids = (references: readonly { readonly id: string }[]): string =>
    references
      .map(({ id }) => id)
      .filter((id) => !named.includes(id))
      .join();
  const said = (names: readonly FixFieldName[], what: string, value: string): readonly Said[] =>
    names.some((name) => ignored.has(name)) ? [] : [[what, value]];
  return [
    ['title', fix.title],
    ['kind', `${fix.kind} ${fix.shape}`],
    ...said(['owner'], 'owner', fix.owners.map(({ name, handle }) => `${handle ? '@' : ''}${name}`).join()),
    ...said(['due'], 'due date', `${fix.due?.raw ?? ''} ${fix.due?.date ?? ''}`),
    ...said(['checkBy'], 'check date', fix.checkBy?.raw ?? ''),
    ...said(['check'], 'check', fix.check),
    ...said(['tracker', 'evidence'], 'tracker', ids(fix.trackers)),
    ...said(['evidence'], 'evidence', ids(fix.evidence)),
    ...said(['artefact'], 'artefact', ids(fix.artefacts.map(({ path }) => ({ id: path })))),
    ...said(['status'], 'status', fix.status),
    ...said(['status', 'accepted'], 'accepted risk', fix.acceptedUntil?.raw ?? ''),
    ['other words', fieldsSay(fix, ignored)],
  ];
}

/** Fields that only the list of all holds: `Moved`, `Snoozed`, `Dropped`, `Accepted`, `Verified`. */
function fieldsSay({ fields }: Fix, ignored: ReadonlySet<FixFieldName>): string {
  const rest: readonly FixFieldName[] = ['moved', 'snoozed', 'dropped', 'accepted', 'verified'];
  return fields
    .filter(({ name, value }) => rest.includes(name) && !ignored.has(name) && value !== '')
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n');
}

function documentSays(postmortem: Postmortem): readonly Said[] {
  const { metadata, sections, timelines, chain, causes, title } = postmortem;
  return [
    ['title', title ?? ''],
    ['head of the document', metadata.map(({ key, value }) => `${key}: ${value}`).join('\n')],
    ['sections', sections.map(({ kind, heading, level }) => `${kind} ${level} ${heading}`).join('\n')],
    [
      'timeline',
      timelines
        .flatMap(({ entries }) =>
          entries.map(({ time, mark, text }) => `${momentText(time)} ${mark} ${text}`),
        )
        .join('\n'),
    ],
    ['chain', chain.statements.map(({ level, label }) => `${level?.value} ${label?.value}`).join('\n')],
    ['causes', causes.map(({ kind, text }) => `${kind} ${text}`).join('\n')],
  ];
}
