import { composeEdits } from '../../text/compose-edits.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { DocumentModel } from '../document-model.ts';
import { isSameSpelling, type Mention, mentionsNaming, mentionsOf } from './mentions.ts';
import { type NamedSubject, subjectKey, termSign } from './subject.ts';

/** What a rename writes into one document, or the zero-based line at which the new name would not be read as one. */
export type DocumentRename =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'unread'; readonly line: number };

/** A name that is said twice of one fix is read again once the first place has changed. */
const mostRounds = 4;

/**
 * The edits that write the new name at every place of a document which has the name of `target` as a value of its own.
 * `reread` reads the edited text under the vocabulary that then is in force: a place counts only if it is read back.
 */
export function renameInDocument(
  model: DocumentModel,
  target: Mention,
  name: string,
  reread: (text: string) => DocumentModel,
): DocumentRename {
  let now = model;
  let all: readonly TextEdit[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const { source } = now.postmortem;
    const edits = mentionsNaming(now, target.subject)
      .filter((mention) => isRenamed(mention, target))
      .map(({ span, words }) => ({ span, newText: inCaseOf(words, name, target.subject) }))
      .filter(({ span, newText }) => source.slice(span) !== newText);
    if (edits.length === 0) break;
    now = reread(applyEdits(source.text, edits));
    // A second naming within one fix is not read beside the first.
    const unread = round === 0 ? firstUnread(edits, now, target.subject) : null;
    if (unread !== null) return { kind: 'unread', line: source.lineAt(unread.span.start) };
    all = all.length === 0 ? edits : composeEdits(all, edits);
  }
  return { kind: 'edits', edits: all };
}

/** The first edit whose words are not read as a name of the kind that they replace; null where all are. */
function firstUnread(
  edits: readonly TextEdit[],
  after: DocumentModel,
  subject: NamedSubject,
): TextEdit | null {
  const mentions = mentionsOf(after);
  let moved = 0;
  for (const edit of edits) {
    const { span, newText } = edit;
    const found = mentions.find((mention) => mention.span.start === span.start + moved);
    if (found?.words !== newText || !namesSameKind(found.subject, subject, newText)) return edit;
    moved += newText.length - (span.end - span.start);
  }
  return null;
}

/** Other spellings of a person and aliases of a term keep what they say. */
function isRenamed(mention: Mention, target: Mention): boolean {
  if (!mention.whole) return false;
  const { subject } = target;
  switch (subject.kind) {
    case 'incident':
      return true;
    case 'owner':
      return isSameSpelling(mention.words, target.words);
    default:
      return termSign(mention.words) === termSign(subject.name);
  }
}

/** A level that begins a sentence keeps its capital. */
function inCaseOf(written: string, name: string, { kind }: NamedSubject): string {
  const isTerm = kind === 'level' || kind === 'label';
  return isTerm && /^\p{Lu}\p{Ll}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function namesSameKind(found: NamedSubject, subject: NamedSubject, name: string): boolean {
  if (found.kind !== subject.kind) return false;
  if (found.kind === 'level' || found.kind === 'label') return termSign(found.name) === termSign(name);
  return found.kind === 'owner' || subjectKey(found) === subjectKey({ kind: 'incident', id: name });
}
