import type { DocumentModel } from '../features/document-model.ts';
import { termPlace, usualLevelPlaces } from '../features/navigation/config-places.ts';
import { type NamedSubject, termSign, termsOf } from '../features/navigation/subject.ts';
import type { Term } from '../model/document/vocabulary.ts';
import type { ConfigInForce } from '../review/config-in-force.ts';
import { applyEdits } from '../text/edit.ts';
import { Source } from '../text/source.ts';
import { baseNameOf } from '../text/uris.ts';
import type { ChangedText } from './rename-edit.ts';
import type { Session } from './session.ts';
import { termDefinition } from './term-definition.ts';

type TermSubject = Extract<NamedSubject, { readonly kind: 'level' | 'label' }>;

/** What a rename of a level or label writes into the configuration, or why it is refused. */
export type TermChange =
  | ({ readonly kind: 'change' } & ChangedText)
  | { readonly kind: 'refused'; readonly reason: string };

/** The change of the configuration in force for a document: only what that file itself defines can be renamed. */
export async function termChange(
  session: Session,
  { inForce }: DocumentModel,
  { kind, name }: TermSubject,
  words: string,
): Promise<TermChange> {
  const place = await termDefinition(session, inForce, kind, name);
  if (place === null) {
    const known = termsOf(kind, inForce.config).some((term) => termSign(term.name) === termSign(name));
    const reason = known
      ? `'${name}' is a built-in ${kind}. The configuration can list ${kind}s of your own.`
      : `'${name}' is no ${kind} of this team.`;
    return { kind: 'refused', reason };
  }
  if (place.uri !== inForce.file?.uri) {
    const reason = `'${name}' is defined in ${baseNameOf(place.uri)}, which other folders may build on.`;
    return { kind: 'refused', reason };
  }
  const { uri, text, span } = place;
  const spans = kind === 'level' ? [span, ...usualLevelPlaces(text, name)] : [span];
  const edits = spans.map((each) => ({ span: each, newText: words }));
  // An alias of YAML is elsewhere than what it means, and some words are no text there.
  const isNamed = termSign(text.slice(span.start, span.end)) === termSign(name);
  if (!isNamed || termPlace(applyEdits(text, edits), kind, words) === null) {
    return { kind: 'refused', reason: `${baseNameOf(uri)} would not be read with '${words}' in it.` };
  }
  return { kind: 'change', uri, source: new Source(text), edits };
}

/** The configuration in force once a level or label has its new name; the same for other subjects. */
export function renamedTerm(inForce: ConfigInForce, subject: NamedSubject, words: string): ConfigInForce {
  if (subject.kind !== 'level' && subject.kind !== 'label') return inForce;
  const { config } = inForce;
  const renamed = <T extends Term>(terms: readonly T[]): readonly T[] =>
    terms.map((term) => (termSign(term.name) === termSign(subject.name) ? { ...term, name: words } : term));
  const { levels, labels } = config.vocabulary;
  const vocabulary =
    subject.kind === 'level'
      ? { ...config.vocabulary, levels: renamed(levels) }
      : { ...config.vocabulary, labels: renamed(labels) };
  return { ...inForce, config: { ...config, vocabulary } };
}
