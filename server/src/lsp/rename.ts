import {
  type CancellationToken,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { DocumentModel } from '../features/document-model.ts';
import { type Mention, mentionsNaming } from '../features/navigation/mentions.ts';
import { newNameFor } from '../features/navigation/new-name.ts';
import { renameInDocument } from '../features/navigation/rename-document.ts';
import { termSign } from '../features/navigation/subject.ts';
import { inLine } from '../protocol/visible-text.ts';
import type { Background } from './background.ts';
import { isolated } from './isolate.ts';
import { documentsNaming, hereOf } from './navigation.ts';
import { type ChangedText, renameEdit } from './rename-edit.ts';
import type { Session } from './session.ts';
import { renamedTerm, termChange } from './term-rename.ts';

/** Answers renames of incident ids, levels, labels and owners; what cannot be renamed is refused with the reason. */
export function answerRenames(session: Session, background: Background): void {
  const { connection, log } = session;
  connection.onPrepareRename(
    isolated<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      log,
      'textDocument/prepareRename',
      null,
      async (params, token) => {
        const target = await targetOf(session, background, params, token);
        if (target === null) return null;
        const { model, mention } = target;
        return { range: model.postmortem.source.rangeOf(mention.span), placeholder: mention.words };
      },
    ),
  );
  connection.onRenameRequest(
    isolated<RenameParams, WorkspaceEdit | null>(log, 'textDocument/rename', null, async (params, token) => {
      const target = await targetOf(session, background, params, token);
      return target === null ? null : rename(session, target, params.newName, token);
    }),
  );
}

interface Target {
  readonly model: DocumentModel;
  readonly mention: Mention;
  /** The post-mortems of its root that may name it. */
  readonly documents: readonly DocumentModel[];
}

/** What a rename is about; null where the editor's own renaming is asked, and an error where it is refused. */
async function targetOf(
  session: Session,
  background: Background,
  params: PrepareRenameParams,
  token: CancellationToken,
): Promise<Target | null> {
  const here = await hereOf(session, params);
  if (here === null) return null;
  const { model, mention } = here;
  if (mention === null) throw refusal('Only incident ids, levels, labels and owners can be renamed.');
  if (!mention.whole) {
    throw refusal(`'${mention.words}' is part of a sentence here. Rename it where it is a value of its own.`);
  }
  if (background.index.progress.state !== 'ready') {
    throw refusal('The workspace is still being read. Try again in a moment.');
  }
  const documents = await documentsNaming(session, model, mention.subject, token);
  const reason = await refusalOf(session, { model, mention, documents });
  if (reason !== null) throw refusal(reason);
  return { model, mention, documents };
}

async function refusalOf(
  session: Session,
  { model, mention: { subject, words }, documents }: Target,
): Promise<string | null> {
  switch (subject.kind) {
    case 'owner':
      return null;
    case 'incident': {
      const owners = documents.filter((each) => mentionsNaming(each, subject).some(({ defines }) => defines));
      if (owners.length === 0) return `No post-mortem here has the id ${subject.id}.`;
      if (owners.length === 1) return null;
      return `${subject.id} is the id of ${owners.length} post-mortems. Give each its own first.`;
    }
    default: {
      const change = await termChange(session, model, subject, subject.name);
      if (change.kind === 'refused') return change.reason;
      if (termSign(words) === termSign(subject.name)) return null;
      return `'${words}' is another word for '${subject.name}'. Rename it where that name is written.`;
    }
  }
}

async function rename(
  session: Session,
  { model, mention, documents }: Target,
  typed: string,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const made = newNameFor(mention, typed, model.inForce.config);
  if (made.kind === 'refused') throw refusal(made.reason);
  const { subject } = mention;
  const changes: ChangedText[] = [];
  if (subject.kind === 'incident' && made.words !== subject.id) {
    const same = { kind: 'incident', id: made.words } as const;
    const others = await documentsNaming(session, model, same, token);
    if (others.some((each) => mentionsNaming(each, same).some(({ defines }) => defines))) {
      throw refusal(`Another post-mortem already has the id ${made.words}.`);
    }
  }
  if (subject.kind === 'level' || subject.kind === 'label') {
    const change = await termChange(session, model, subject, made.words);
    if (change.kind === 'refused') throw refusal(change.reason);
    changes.push(change);
  }
  for (const each of documents) {
    const inForce = renamedTerm(each.inForce, subject, made.words);
    const renamed = renameInDocument(each, mention, made.words, (text) =>
      session.reviewer.readAs({ uri: each.uri, inForce }, text),
    );
    if (renamed.kind === 'unread') {
      const file = each.uri.slice(each.uri.lastIndexOf('/') + 1);
      throw refusal(`Line ${renamed.line + 1} of ${file} would not be read with '${made.words}' in it.`);
    }
    changes.push({ uri: each.uri, source: each.postmortem.source, edits: renamed.edits });
  }
  return renameEdit(session, changes);
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, inLine(reason));
}
