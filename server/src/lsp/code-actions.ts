import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { isMeantBy, type MadeFixAll } from '../features/code-actions/fix-all.ts';
import type { OfferWorld } from '../features/code-actions/offer.ts';
import { askForFiles, isOfferData, resolveOffer } from '../features/code-actions/offered-actions.ts';
import { provideCodeActions, wantedFixAlls } from '../features/code-actions/provide-code-actions.ts';
import type { DocumentModel } from '../features/document-model.ts';
import { throwIfCancelled } from './isolate.ts';
import type { OpenDocument } from './open-documents.ts';
import type { Session } from './session.ts';

/** What can be done at a range; stops between two steps where the client wants no answer any more. */
export async function codeActions(
  session: Session,
  document: OpenDocument,
  { range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { reviewer, client, pages, configs } = session;
  const review = await reviewer.review(document);
  throwIfCancelled(token);
  const request = { range, diagnostics: context.diagnostics, only: context.only ?? null };
  const fixAlls: MadeFixAll[] = [];
  for (const wanted of wantedFixAlls(review, request)) {
    const { edits } = await reviewer.fixAll(review, isMeantBy(wanted));
    throwIfCancelled(token);
    fixAlls.push({ ...wanted, edits });
  }
  return provideCodeActions(review, request, {
    ...(await offerWorld(session, review.model, range)),
    refactorings: session.settings.refactorings,
    editsLater: client.editsLater,
    pages,
    configuration: await configs.fileFor(document.uri),
    fixAlls,
  });
}

/** The action with its edit; an answer of its own kind, `RequestFailed`, says why it cannot be made any more. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const { title, data } = action;
  if (!isOfferData(data)) return action;
  const document = session.documents.get(data.uri);
  if (document === null) throw failed('The document is no longer open.');
  const model = await session.reviewer.read(document);
  const resolved = resolveOffer(model, title, data, await offerWorld(session, model, data.range));
  if (resolved.kind === 'refused') throw failed(resolved.reason);
  return { ...action, edit: resolved.edit };
}

/** What offers rest on; which files are there is asked beforehand. */
async function offerWorld(
  { reviewer, client, calendar, options, existence }: Session,
  model: DocumentModel,
  range: CodeActionParams['range'],
): Promise<OfferWorld> {
  const world: OfferWorld = {
    documentChanges: client.documentChanges,
    snippetEdits: client.snippetEdits,
    newFiles: client.newFiles,
    commands: options.commands ?? [],
    exists: existence.ask,
    today: calendar.today(),
    reread: (text) => reviewer.readAs(model, text).postmortem,
  };
  askForFiles(model, range, world);
  await existence.resolve();
  return world;
}

function failed(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
