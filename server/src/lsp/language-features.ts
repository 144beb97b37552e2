import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionList,
  CompletionParams,
  DocumentLink,
  DocumentLinkParams,
  Hover,
  HoverParams,
  SemanticTokens,
  SemanticTokensParams,
} from 'vscode-languageserver';
import { isMeantBy, type MadeFixAll } from '../features/code-actions/fix-all.ts';
import { provideCodeActions, wantedFixAlls } from '../features/code-actions/provide-code-actions.ts';
import { provideConfigCompletions } from '../features/completion/config-completions.ts';
import { provideCompletions, typedPath } from '../features/completion/provide-completions.ts';
import { linkedFiles, provideDocumentLinks } from '../features/document-links.ts';
import { provideHover } from '../features/hover/provide-hover.ts';
import { provideSemanticTokens } from '../features/semantic-tokens.ts';
import { Source } from '../text/source.ts';
import { normalUri } from '../text/uris.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { pathsFor } from '../workspace/paths-for.ts';
import { isolated } from './isolate.ts';
import type { OpenDocument } from './open-documents.ts';
import type { Session } from './session.ts';

/**
 * Answers what an editor asks about a document; each family can be switched off in the settings. `markdown` gives the
 * URIs of all markdown files of the workspace.
 */
export function answerLanguageFeatures(session: Session, markdown: () => readonly string[]): void {
  const { connection, log } = session;
  connection.onCompletion(
    isolated<CompletionParams, CompletionItem[] | CompletionList>(
      log,
      'textDocument/completion',
      [],
      async (params) => {
        const config = configOf(session, params);
        if (config !== null && session.settings.completion) {
          return provideConfigCompletions(new Source(config.getText()), params.position);
        }
        const document = documentOf(session, params);
        return document !== null && session.settings.completion
          ? complete(session, markdown, document, params.position)
          : [];
      },
    ),
  );
  connection.onCodeAction(
    isolated<CodeActionParams, CodeAction[]>(log, 'textDocument/codeAction', [], async (params) => {
      const document = documentOf(session, params);
      return document === null ? [] : codeActions(session, document, params);
    }),
  );
  connection.onHover(
    isolated<HoverParams, Hover | null>(log, 'textDocument/hover', null, async (params) => {
      const document = documentOf(session, params);
      return document !== null && session.settings.hover ? hover(session, document, params.position) : null;
    }),
  );
  connection.onDocumentLinks(
    isolated<DocumentLinkParams, DocumentLink[]>(log, 'textDocument/documentLink', [], async (params) => {
      const document = documentOf(session, params);
      return document !== null && session.settings.links ? links(session, document) : [];
    }),
  );
  connection.languages.semanticTokens.on(
    isolated<SemanticTokensParams, SemanticTokens>(
      log,
      'textDocument/semanticTokens/full',
      { data: [] },
      async (params) => {
        const document = documentOf(session, params);
        if (document === null || !session.settings.semanticTokens) return { data: [] };
        return { data: provideSemanticTokens(await session.reviewer.read(document)) };
      },
    ),
  );
}

/** The post-mortem or other text that a request is about; null for documents that are not open or are configuration. */
function documentOf(
  session: Session,
  params: { readonly textDocument: { readonly uri: string } },
): OpenDocument | null {
  const { uri } = params.textDocument;
  return isConfigUri(uri) ? null : session.documents.get(uri);
}

/** The configuration that a request is about, where it is one. */
function configOf(
  session: Session,
  { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
): OpenDocument | null {
  return isConfigUri(uri) ? session.documents.get(uri) : null;
}

async function complete(
  session: Session,
  markdown: () => readonly string[],
  document: OpenDocument,
  position: CompletionParams['position'],
): Promise<CompletionItem[] | CompletionList> {
  const model = await session.reviewer.read(document);
  if (!model.postmortem.recognised) return [];
  const { root } = model.inForce;
  const typed = typedPath(model, position);
  const own = normalUri(document.uri);
  return provideCompletions(model, position, {
    today: session.calendar.today(),
    zone: session.calendar.zone,
    snippets: session.client.snippetCompletions,
    commands: session.options.commands ?? [],
    paths: typed === null ? [] : await pathsFor({ typed, root, document: model.uri }, session, markdown()),
    codeOwners: await session.codeOwners.of(root),
    house: session.index.factsFor(root, document.uri, session.existence.ask).houseSections(),
    others: session.index.ofRoot(root).filter(({ uri }) => uri !== own),
  });
}

async function codeActions(
  session: Session,
  document: OpenDocument,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const { reviewer, client, pages, options, configs } = session;
  const review = await reviewer.review(document);
  const request = { range, diagnostics: context.diagnostics, only: context.only ?? null };
  const fixAlls: MadeFixAll[] = [];
  for (const wanted of wantedFixAlls(review, request)) {
    const { edits } = await reviewer.fixAll(review, isMeantBy(wanted));
    fixAlls.push({ ...wanted, edits });
  }
  return provideCodeActions(review, request, {
    documentChanges: client.documentChanges,
    snippetEdits: client.snippetEdits,
    pages,
    commands: options.commands ?? [],
    configuration: await configs.fileFor(document.uri),
    fixAlls,
    today: session.calendar.today(),
    reread: (text) => reviewer.readAs(review.model, text).postmortem,
  });
}

async function hover(
  session: Session,
  document: OpenDocument,
  position: HoverParams['position'],
): Promise<Hover | null> {
  const review = await session.reviewer.review(document);
  const facts = session.index.factsFor(review.model.inForce.root, document.uri, session.existence.ask);
  return provideHover(review, position, {
    today: session.calendar.today(),
    pages: session.pages,
    byId: facts.byId,
  });
}

async function links(session: Session, document: OpenDocument): Promise<DocumentLink[]> {
  const model = await session.reviewer.read(document);
  const { existence, index } = session;
  for (const uri of linkedFiles(model)) existence.ask(uri);
  await existence.resolve();
  const facts = index.factsFor(model.inForce.root, document.uri, existence.ask);
  return provideDocumentLinks(model, {
    exists: (uri) => existence.ask(uri) === 'yes',
    postmortem: (id) => facts.byId(id)[0]?.uri ?? null,
  });
}
