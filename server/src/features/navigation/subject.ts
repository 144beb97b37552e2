import type { Config, TeamPerson } from '../../config/config.ts';
import type { Term } from '../../model/document/vocabulary.ts';
import { canonicalTerm } from '../../rules/shared/chain/terms.ts';

/** What several documents of one root can name. */
export type NamedSubject =
  | { readonly kind: 'incident'; readonly id: string }
  /** `name` is the team's, where it has one, whatever alias the document uses. */
  | { readonly kind: 'level' | 'label'; readonly name: string }
  /** `person` is the entry of the team's configuration that knows the name; null where none does. */
  | { readonly kind: 'owner'; readonly name: string; readonly person: TeamPerson | null };

/** Names a subject within its root: equal for everything that means the same. */
export function subjectKey(subject: NamedSubject): string {
  switch (subject.kind) {
    case 'incident':
      return `incident ${subject.id}`;
    case 'owner':
      return `owner ${ownerKey(subject.person?.name ?? subject.name)}`;
    default:
      return `${subject.kind} ${termSign(subject.name)}`;
  }
}

/** The level or label that words of a document name. */
export function termSubject(kind: 'level' | 'label', words: string, config: Config): NamedSubject {
  return { kind, name: canonicalTerm(words, termsOf(kind, config)) };
}

/** The person or team that a name or handle means; the team's configuration ties their spellings together. */
export function ownerSubject(name: string, { people }: Config): NamedSubject {
  const key = ownerKey(name);
  const person = people.find((each) => spellingsOf(each).includes(key)) ?? null;
  return { kind: 'owner', name, person };
}

export function termsOf(kind: 'level' | 'label', { vocabulary }: Config): readonly Term[] {
  return kind === 'level' ? vocabulary.levels : vocabulary.labels;
}

/** Whether a text can hold a mention of the subject at all; asked before the text is read. */
export function mayMention(subject: NamedSubject, config: Config): (text: string) => boolean {
  switch (subject.kind) {
    case 'incident':
      return (text) => text.includes(subject.id);
    case 'owner': {
      const names = subject.person === null ? [ownerKey(subject.name)] : spellingsOf(subject.person);
      return (text) => includesAny(text.toLowerCase(), names);
    }
    default: {
      const term = termsOf(subject.kind, config).find(({ name }) => name === subject.name);
      const names = [subject.name, ...(term?.aliases ?? [])].map(termSign);
      return (text) => includesAny(termSign(text), names);
    }
  }
}

/** A name or handle as it is compared. */
export function ownerKey(name: string): string {
  return name.trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** A level or label as it is compared. */
export function termSign(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
}

function spellingsOf({ name, handles, emails }: TeamPerson): readonly string[] {
  return [name, ...handles, ...emails].map(ownerKey).filter((key) => key !== '');
}

function includesAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}
