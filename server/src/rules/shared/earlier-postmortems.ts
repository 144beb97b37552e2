import { classKeys, isRepeatOf } from '../../model/document/chain/class-keys.ts';
import type { FixFacts, PostmortemFacts } from '../../model/document/facts.ts';
import { field, fieldItems } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Span } from '../../text/position.ts';
import type { Report, World } from '../rule.ts';
import { recurrencesTold } from './recurrence/told.ts';

/**
 * The post-mortems of earlier incidents of this one's class, newest first. None for an old document whose own
 * fix is done: what it has to say it has said.
 */
export function earlierOf(postmortem: Postmortem, world: World): readonly PostmortemFacts[] {
  const self = classOf(postmortem);
  const keys = classKeys(self);
  const told = recurrencesTold(postmortem);
  if (keys.length + self.recurs.length + told.length === 0 || isSettled(postmortem, world)) return [];
  const { facts } = world;
  const known = [
    ...keys.flatMap((key) => facts.byClass(key)),
    ...self.recurs.flatMap((id) => facts.byId(id)),
  ];
  const named = [
    ...told.flatMap(({ ids }) => ids.flatMap((id) => facts.byId(id))),
    ...told.flatMap(({ uris }) => uris.flatMap((uri) => facts.byUri(uri))),
  ];
  const repeated = [
    ...known.filter((other) => isRepeatOf(self, other)),
    ...named.filter((other) => !isLater(other, postmortem)),
  ];
  const found = new Map(repeated.map((other) => [other.uri, other]));
  found.delete(postmortem.uri);
  return [...found.values()].sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
}

/** A reference can lead to a later incident, which is no first one. */
function isLater(other: PostmortemFacts, { date }: Postmortem): boolean {
  return other.date !== null && date !== null && other.date > date;
}

type ClassFacts = Pick<PostmortemFacts, 'class' | 'level' | 'label' | 'services' | 'date' | 'recurs'>;

function classOf(postmortem: Postmortem): ClassFacts {
  const { primary } = postmortem.chain;
  return {
    class: fieldItems(postmortem, 'class')[0] ?? null,
    level: primary?.level?.value || null,
    label: primary?.label?.value || null,
    services: fieldItems(postmortem, 'services'),
    recurs: fieldItems(postmortem, 'recurs'),
    date: postmortem.date,
  };
}

function isSettled(postmortem: Postmortem, world: World): boolean {
  if (documentState(postmortem, world.today, world.config.archiveAfter) !== 'archived') return false;
  const structural = postmortem.fixes.filter(({ kind }) => kind === 'structural');
  const over = new Set(['done', 'verified', 'accepted', 'dropped']);
  return structural.every(({ status }) => over.has(status));
}

/** The structural fixes of a post-mortem; all its fixes where it distinguishes none. */
export function fixesOf(facts: PostmortemFacts): readonly FixFacts[] {
  const structural = facts.fixes.filter(({ kind }) => kind === 'structural');
  return structural.length > 0 ? structural : facts.fixes.filter(({ kind }) => kind === 'follow-up');
}

/** The words that say of which class the document is: what a finding about it marks. */
export function classSpan(postmortem: Postmortem): Span {
  const recurs = field(postmortem, 'recurs');
  if (recurs !== null) return recurs.span;
  const told = recurrencesTold(postmortem).find(({ ids, uris }) => ids.length + uris.length > 0);
  if (told !== undefined) return told.span;
  for (const key of ['class', 'label', 'level']) {
    const said = field(postmortem, key);
    if (said !== null) return said.span;
  }
  const { primary } = postmortem.chain;
  return primary?.label?.span ?? primary?.level?.span ?? postmortem.titleSpan;
}

/** How a post-mortem is called in a message. */
export function nameOf(facts: PostmortemFacts): string {
  const name = facts.id ?? facts.title ?? facts.uri.slice(facts.uri.lastIndexOf('/') + 1);
  return facts.date === null ? name : `${name} of ${facts.date}`;
}

/** Leads to the other post-mortem, at its fix where there is one. */
export function relatedTo(facts: PostmortemFacts, message: string): NonNullable<Report['related']> {
  return [{ uri: facts.uri, span: { start: 0, end: 0 }, message }];
}
