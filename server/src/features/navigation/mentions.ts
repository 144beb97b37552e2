import type { Config } from '../../config/config.ts';
import { field as fieldOf } from '../../model/document/fields.ts';
import type { Fix } from '../../model/document/fix.ts';
import { isPeopleKey } from '../../model/document/people.ts';
import type { MetadataField } from '../../model/document/postmortem.ts';
import { contains, type Span } from '../../text/position.ts';
import type { DocumentModel } from '../document-model.ts';
import { type NamedSubject, ownerKey, ownerSubject, subjectKey, termSubject } from './subject.ts';

/** A place of a document that names a subject, and is read as doing so: never prose that only looks alike. */
export interface Mention {
  readonly subject: NamedSubject;
  /** Of the name alone, without quotes. */
  readonly span: Span;
  /** The words in the document. */
  readonly words: string;
  /** The place that makes the subject what it is: the id of the incident's own document. */
  readonly defines: boolean;
  /** The words are a value of their own, so that others can be written in their place. */
  readonly whole: boolean;
}

/** Every mention of a document in its order; a place that several readings share is given once. */
export function mentionsOf({ postmortem, inForce }: DocumentModel): readonly Mention[] {
  if (!postmortem.recognised) return [];
  const { config } = inForce;
  const found = new Map<string, Mention>();
  const add = (subject: NamedSubject, span: Span, whole: boolean, defines = false): void => {
    const place = `${span.start} ${span.end}`;
    if (span.end <= span.start || found.has(place)) return;
    found.set(place, { subject, span, words: postmortem.source.slice(span), defines, whole });
  };
  const own = fieldOf(postmortem, 'id');
  for (const field of postmortem.metadata) {
    if (field.shape === 'badge' || field.shape === 'prose') continue;
    for (const { value, span } of field.items) {
      const subject = fieldSubject(field, value, config);
      if (subject !== null) add(subject, span, postmortem.source.slice(span) === value, field === own);
    }
  }
  for (const { level, label } of postmortem.chain.statements) {
    if (level !== null) add(termSubject('level', level.value, config), level.span, true);
    if (label !== null) add(termSubject('label', label.value, config), label.span, true);
  }
  for (const fix of postmortem.fixes) {
    for (const { name, span, handle } of fix.owners) {
      add(ownerSubject(name, config), span, handle || isWholeOwner(fix, span));
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The mention at an offset, the ends of its words included; null where there is none. */
export function mentionAt(model: DocumentModel, offset: number): Mention | null {
  return mentionsOf(model).find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}

/** The mentions of one subject. */
export function mentionsNaming(model: DocumentModel, subject: NamedSubject): readonly Mention[] {
  const key = subjectKey(subject);
  return mentionsOf(model).filter((mention) => subjectKey(mention.subject) === key);
}

/** Whether two names of one person are written alike: as a handle, or as a name. */
export function isSameSpelling(a: string, b: string): boolean {
  return a.startsWith('@') === b.startsWith('@') && ownerKey(a) === ownerKey(b);
}

function fieldSubject({ key }: MetadataField, value: string, config: Config): NamedSubject | null {
  if (key === 'id' || key === 'recurs') return { kind: 'incident', id: value };
  return isPeopleKey(key) ? ownerSubject(value, config) : null;
}

/** In "Sam to write …" a name is a word of the sentence, and a heading names the owner of several fixes. */
const wordShapes: ReadonlySet<string> = new Set(['name-to', 'group-heading']);

function isWholeOwner({ fields }: Fix, owner: Span): boolean {
  return fields.some(
    ({ name, span, shape }) => name === 'owner' && !wordShapes.has(shape) && contains(span, owner),
  );
}
