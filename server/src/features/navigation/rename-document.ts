import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { DocumentModel } from '../document-model.ts';
import { isSameSpelling, type Mention, mentionsNaming, mentionsOf } from './mentions.ts';
import { type Subject, subjectKey, termSign } from './subject.ts';

/** What a rename writes into one document, or the zero-based line at which the new name would not be read as one. */
export type DocumentRename =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'unread'; readonly line: number };

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
  const { source } = model.postmortem;
  const places = mentionsNaming(model, target.subject).filter((mention) => isRenamed(mention, target));
  const edits = places.map(({ span, words }) => ({ span, newText: inCaseOf(words, name, target.subject) }));
  if (edits.length === 0) return { kind: 'edits', edits };
  const after = mentionsOf(reread(applyEdits(source.text, edits)));
  let moved = 0;
  for (const { span, newText } of edits) {
    const start = span.start + moved;
    const found = after.find((mention) => mention.span.start === start);
    if (found?.words !== newText || !namesSameKind(found.subject, target.subject, newText)) {
      return { kind: 'unread', line: source.lineAt(span.start) };
    }
    moved += newText.length - (span.end - span.start);
  }
  return { kind: 'edits', edits };
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
function inCaseOf(written: string, name: string, { kind }: Subject): string {
  const isTerm = kind === 'level' || kind === 'label';
  return isTerm && /^\p{Lu}\p{Ll}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function namesSameKind(found: Subject, subject: Subject, name: string): boolean {
  if (found.kind !== subject.kind) return false;
  if (found.kind === 'level' || found.kind === 'label') return termSign(found.name) === termSign(name);
  return found.kind === 'owner' || subjectKey(found) === subjectKey({ kind: 'incident', id: name });
}
