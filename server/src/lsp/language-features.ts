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
import { provideConfigCompletions } from '../features/completion/config-completions.ts';
import { provideCompletions, typedPath } from '../features/completion/provide-completions.ts';
import { linkedFiles, provideDocumentLinks } from '../features/document-links.ts';
import { provideHover } from '../features/hover/provide-hover.ts';
import { provideSemanticTokens } from '../features/semantic-tokens.ts';
import { Source } from '../text/source.ts';
import { normalUri, relativePath } from '../text/uris.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { pathsFor } from '../workspace/paths-for.ts';
import { codeActions, resolveCodeAction } from './code-actions.ts';
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
    isolated<CodeActionParams, CodeAction[]>(log, 'textDocument/codeAction', [], async (params, token) => {
      const document = documentOf(session, params);
      return document === null ? [] : codeActions(session, document, params, token);
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    isolated<CodeAction, CodeAction>(log, 'codeAction/resolve', action, (taken) =>
      resolveCodeAction(session, taken),
    )(action, token),
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

async function hover(
  session: Session,
  document: OpenDocument,
  position: HoverParams['position'],
): Promise<Hover | null> {
  const { reviewer, index, existence, calendar, pages } = session;
  const review = await reviewer.review(document);
  const { root } = review.model.inForce;
  return provideHover(review, position, {
    today: calendar.today(),
    zone: calendar.zone,
    pages,
    facts: index.factsFor(root, normalUri(document.uri), existence.ask),
    known: () => index.ofRoot(root),
    templates: () => templatePaths(session, root),
  });
}

/** Where the team of a root keeps its own templates. */
function templatePaths({ index }: Session, root: string): readonly string[] {
  const uris = index.templatesWithin(root).filter((uri) => index.rootOf(uri) === root);
  return uris.map((uri) => relativePath(root, uri));
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
