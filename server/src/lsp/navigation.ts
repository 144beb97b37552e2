import type {
  CancellationToken,
  DefinitionParams,
  Location,
  ReferenceParams,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { DocumentModel } from '../features/document-model.ts';
import { personPlace } from '../features/navigation/config-places.ts';
import { incidentIdAt } from '../features/navigation/incident-id-at.ts';
import { type Mention, mentionAt, mentionsNaming } from '../features/navigation/mentions.ts';
import { mayMention, type NamedSubject } from '../features/navigation/subject.ts';
import { workspaceSymbols } from '../features/navigation/workspace-symbols.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import { Source } from '../text/source.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { isolated } from './isolate.ts';
import { documentsOfRoot } from './root-documents.ts';
import type { Session } from './session.ts';
import { type ConfigPlace, sharesTerm, termDefinition } from './term-definition.ts';
import { placesNow } from './view-requests.ts';

/** Answers where incidents, levels, labels and owners are named and defined; one switch of the settings turns all off. */
export function answerNavigation(session: Session): void {
  const { connection, log } = session;
  connection.onDefinition(
    isolated<DefinitionParams, Location[]>(log, 'textDocument/definition', [], async (params, token) => {
      const here = await hereOf(session, params);
      if (here === null) return [];
      if (here.mention !== null) return definition(session, here.model, here.mention.subject, token);
      // A known id in a sentence leads to its incident, too; nothing is ever written there.
      const id = incidentIdAt(here.model, here.offset, (known) => isKnown(session, here.model, known));
      return id === null ? [] : definition(session, here.model, { kind: 'incident', id }, token);
    }),
  );
  connection.onReferences(
    isolated<ReferenceParams, Location[]>(log, 'textDocument/references', [], async (params, token) => {
      const here = await hereOf(session, params);
      if (here === null || here.mention === null) return [];
      const { includeDeclaration } = params.context;
      return references(session, here.model, here.mention.subject, includeDeclaration, token);
    }),
  );
  connection.onWorkspaceSymbol(
    isolated<WorkspaceSymbolParams, WorkspaceSymbol[]>(log, 'workspace/symbol', [], async ({ query }) => {
      if (!session.settings.navigation) return [];
      const { rootOf, placeOf: nameOf } = placesNow(session);
      return [...workspaceSymbols(session.index.all(), query, { placeOf: (uri) => nameOf(rootOf(uri)) })];
    }),
  );
}

/** What a request is about, in a post-mortem that is open. */
export interface Here {
  readonly model: DocumentModel;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  readonly mention: Mention | null;
}

/** The place of a request; null where the family is off or the document is no post-mortem. */
export async function hereOf(
  session: Session,
  { textDocument: { uri }, position }: Pick<DefinitionParams, 'textDocument' | 'position'>,
): Promise<Here | null> {
  const document = session.settings.navigation && !isConfigUri(uri) ? session.documents.get(uri) : null;
  if (document === null) return null;
  const model = await session.reviewer.read(document);
  if (!model.postmortem.recognised) return null;
  const offset = model.postmortem.source.offsetAt(position);
  return { model, offset, mention: mentionAt(model, offset) };
}

/** The post-mortems of a document's root that may name a subject, as they are now. */
export async function documentsNaming(
  session: Session,
  { inForce }: DocumentModel,
  subject: NamedSubject,
  token: CancellationToken,
): Promise<readonly DocumentModel[]> {
  const text = mayMention(subject, inForce.config);
  const facts = ({ id, recurs }: PostmortemFacts): boolean =>
    subject.kind !== 'incident' || id === subject.id || recurs.includes(subject.id);
  const found = await documentsOfRoot(session, inForce.root, { facts, text }, token);
  if (subject.kind !== 'level' && subject.kind !== 'label') return found;
  const shares = await Promise.all(
    found.map((other) => sharesTerm(session, inForce, other.inForce, subject)),
  );
  return found.filter((_, index) => shares[index]);
}

async function definition(
  session: Session,
  model: DocumentModel,
  subject: NamedSubject,
  token: CancellationToken,
): Promise<Location[]> {
  const { inForce } = model;
  switch (subject.kind) {
    case 'incident': {
      const sought = { facts: ({ id }: PostmortemFacts) => id === subject.id, text: () => true };
      const found = await documentsOfRoot(session, inForce.root, sought, token);
      return found.flatMap((other) =>
        locations(
          other,
          mentionsNaming(other, subject).filter(({ defines }) => defines),
        ),
      );
    }
    case 'owner': {
      const { file } = inForce;
      const span =
        file === null || subject.person === null ? null : personPlace(file.text, subject.person.name);
      return file === null || span === null ? [] : [locationOf({ ...file, span })];
    }
    default: {
      const place = await termDefinition(session, inForce, subject.kind, subject.name);
      return place === null ? [] : [locationOf(place)];
    }
  }
}

async function references(
  session: Session,
  model: DocumentModel,
  subject: NamedSubject,
  withDefinitions: boolean,
  token: CancellationToken,
): Promise<Location[]> {
  const uses = (await documentsNaming(session, model, subject, token)).flatMap((other) =>
    locations(
      other,
      mentionsNaming(other, subject).filter(({ defines }) => withDefinitions || !defines),
    ),
  );
  if (!withDefinitions || subject.kind === 'incident') return uses;
  return [...(await definition(session, model, subject, token)), ...uses];
}

function locations({ uri, postmortem }: DocumentModel, mentions: readonly Mention[]): readonly Location[] {
  return mentions.map(({ span }) => ({ uri, range: postmortem.source.rangeOf(span) }));
}

function locationOf({ uri, text, span }: ConfigPlace): Location {
  return { uri, range: new Source(text).rangeOf(span) };
}

function isKnown({ index }: Session, { inForce, postmortem }: DocumentModel, id: string): boolean {
  return index.factsFor(inForce.root, postmortem.uri, () => 'unknown').byId(id).length > 0;
}
