import type { Fix, FixFieldName } from '../model/fix.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { momentText } from '../model/time/moment-text.ts';

/** Something that a document says: what it is, for a person, and what it says, for comparing. */
type Said = readonly [what: string, value: string];

/**
 * What a changed text says otherwise than before beside the fields that were meant to change, as words for a person; null
 * where all else is as it was: the number of fixes, each title, every other field of every fix, and the document.
 */
export function strayChange(
  before: Postmortem,
  after: Postmortem,
  ordinal: number,
  meant: ReadonlySet<FixFieldName>,
): string | null {
  if (after.fixes.length !== before.fixes.length) return 'the number of fixes';
  for (const [index, fix] of before.fixes.entries()) {
    const now = after.fixes[index];
    const ignored = index === ordinal ? meant : none;
    const what = now === undefined ? 'a fix' : difference(fixSays(fix, ignored), fixSays(now, ignored));
    if (what !== null) return index === ordinal ? `its ${what}` : `the ${what} of another fix`;
  }
  const what = difference(documentSays(before), documentSays(after));
  return what === null ? null : `the ${what}`;
}

const none: ReadonlySet<FixFieldName> = new Set();

function difference(before: readonly Said[], after: readonly Said[]): string | null {
  const now = new Map(after);
  return before.find(([what, value]) => now.get(what) !== value)?.[0] ?? null;
}

/** What a fix says, without what is meant to change; `status` covers all that says how far it is. */
function fixSays(fix: Fix, ignored: ReadonlySet<FixFieldName>): readonly Said[] {
  const said = (names: readonly FixFieldName[], what: string, value: string): readonly Said[] =>
    names.some((name) => ignored.has(name)) ? [] : [[what, value]];
  return [
    ['title', fix.title],
    ['kind', `${fix.kind} ${fix.shape}`],
    ...said(['owner'], 'owner', fix.owners.map(({ name, handle }) => `${handle ? '@' : ''}${name}`).join()),
    ...said(['due'], 'due date', `${fix.due?.raw ?? ''} ${fix.due?.date ?? ''}`),
    ...said(['checkBy'], 'check date', fix.checkBy?.raw ?? ''),
    ...said(['check'], 'check', fix.check),
    ...said(['tracker', 'evidence'], 'tracker', fix.trackers.map(({ id }) => id).join()),
    ...said(['evidence'], 'evidence', fix.evidence.map(({ id }) => id).join()),
    ...said(['artefact'], 'artefact', fix.artefacts.map(({ path }) => path).join()),
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
