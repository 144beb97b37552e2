import type { CancellationToken } from 'vscode-languageserver';
import { type Config, defaultConfig } from '../config/config.ts';
import { documentStatus } from '../features/document-status.ts';
import { editFix } from '../features/edit-fix.ts';
import { fixPage } from '../features/fix-page.ts';
import { severityChoices } from '../features/severity-choices.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import {
  type DocumentStatus,
  type EditFixParams,
  type EditFixResult,
  type NewPostmortemParams,
  type NewPostmortemResult,
  Requests,
  type RequestTypes,
  type SeveritiesParams,
  type SeverityChoice,
} from '../protocol/protocol.ts';
import { newPostmortem } from '../template/new-postmortem.ts';
import { templateSizeOf } from '../template/template-size.ts';
import { normalUri, usualFolder } from '../workspace/uris.ts';
import type { Background } from './background.ts';
import { isolated } from './isolate.ts';
import { exportNow, summaryNow } from './report-requests.ts';
import type { Session } from './session.ts';
import { chainNow, knownNamesNow, openFixesNow, postmortemsNow, usualParams } from './view-requests.ts';

/** Answers the requests of our own protocol. */
export function answerOwnRequests(session: Session, background: Background): void {
  const answer = <M extends keyof RequestTypes>(
    method: M,
    otherwise: () => RequestTypes[M]['result'],
    handle: (params: RequestTypes[M]['params']) => Promise<RequestTypes[M]['result']>,
  ): void => {
    session.connection.onRequest(
      method,
      // A request without parameters, as other editors send it, comes with the token alone.
      async (
        ...sent: [RequestTypes[M]['params'], CancellationToken] | [CancellationToken]
      ): Promise<unknown> =>
        sent.length === 1
          ? isolated(session.log, method, otherwise(), handle)(null, sent[0])
          : isolated(session.log, method, otherwise(), handle)(sent[0], sent[1]),
    );
  };
  const failed = (): { readonly today: string; readonly state: 'failed' } => ({
    today: session.calendar.today(),
    state: 'failed',
  });
  answer(
    Requests.openFixes,
    () => ({ ...failed(), postmortems: 0, ...fixPage([], usualParams) }),
    (params) => openFixesNow(session, background, params),
  );
  answer(
    Requests.knownNames,
    () => ({ owners: [], issues: [] }),
    () => knownNamesNow(session),
  );
  answer(
    Requests.postmortems,
    () => ({ ...failed(), groups: [] }),
    (params) => postmortemsNow(session, background, params),
  );
  answer(
    Requests.chain,
    () => ({ ...failed(), levels: [], labels: [], cells: [] }),
    () => chainNow(session, background),
  );
  answer(
    Requests.editFix,
    () => unreadable,
    (params) => edit(session, background, params),
  );
  answer(
    Requests.documentStatus,
    () => null,
    ({ uri }) => status(session, uri),
  );
  answer(
    Requests.severities,
    () => [],
    (params) => severities(session, params),
  );
  answer(
    Requests.newPostmortem,
    () => ({ text: '', fileName: '', folder: null }),
    (params) => create(session, params),
  );
  answer(
    Requests.exportFixes,
    () => ({ text: null, fileName: '' }),
    (params) => exportNow(session, params),
  );
  answer(
    Requests.summary,
    () => ({ kind: 'refused', reason: 'The document could not be read.' }),
    ({ uri }) => summaryNow(session, uri),
  );
  answer(
    Requests.reindex,
    () => background.status(),
    async () => {
      forgetWorld(session);
      await background.build();
      return background.status();
    },
  );
  answer(
    Requests.lookAgain,
    () => background.status(),
    async () => {
      forgetWorld(session);
      await background.lookAgain();
      return background.status();
    },
  );
}

/** What is known of configurations, owners and other files is looked up anew. */
function forgetWorld({ configs, existence, codeOwners }: Session): void {
  configs.forget();
  existence.forgetAll();
  codeOwners.forget();
}

const unreadable: EditFixResult = {
  kind: 'refused',
  code: 'unreadable',
  reason: 'The document could not be read.',
};

async function edit(
  session: Session,
  background: Background,
  { uri, id, hash, change }: EditFixParams,
): Promise<EditFixResult> {
  const { documents, files, reviewer, calendar } = session;
  const open = documents.get(uri);
  const text = open?.getText() ?? (await files.readText(uri));
  if (text === null) {
    background.index.remove([normalUri(uri)]);
    return { kind: 'refused', code: 'gone', reason: 'The file is no longer there.' };
  }
  const { postmortem, inForce } = await reviewer.readOnce(uri, text);
  background.index.update(postmortem, inForce);
  const result = editFix(postmortem, {
    key: id.slice(id.indexOf('#') + 1),
    hash,
    change,
    today: calendar.today(),
    reread: (edited) => reviewer.readText(uri, edited, inForce),
  });
  return result.kind === 'refused' ? result : { ...result, uri, version: open?.version ?? null };
}

async function status(session: Session, uri: string): Promise<DocumentStatus | null> {
  const document = session.documents.get(uri);
  if (document === null) return null;
  return documentStatus(await session.reviewer.review(document), session.calendar.today());
}

/** What holds for a new document of a folder, and what stands there already. */
async function surroundings(
  { index, configs, folders }: Session,
  wanted: string | null,
): Promise<{
  readonly folder: string | null;
  readonly config: Config;
  readonly known: readonly PostmortemFacts[];
}> {
  const folder = wanted ?? folders[0] ?? null;
  if (folder === null) return { folder, config: defaultConfig, known: [...index.all()] };
  const { config } = await configs.forDocument(`${folder}/new.md`);
  return { folder, config, known: index.within(folder) };
}

async function severities(session: Session, params: SeveritiesParams): Promise<readonly SeverityChoice[]> {
  const { config, known } = await surroundings(session, params.folder);
  return severityChoices(
    config,
    known.flatMap(({ severity }) => severity ?? []),
  );
}

async function create(session: Session, params: NewPostmortemParams): Promise<NewPostmortemResult> {
  const { folder, config, known } = await surroundings(session, params.folder);
  const today = session.calendar.today();
  const made = newPostmortem(
    {
      size: params.size ?? templateSizeOf(params.severity, config),
      title: params.title,
      severity: params.severity,
      date: params.date ?? today,
      commander: params.commander ?? '',
      services: params.services ?? [],
    },
    { today, config, ids: known.flatMap(({ id }) => id ?? []) },
  );
  return { ...made, folder: usualFolder(known.map(({ uri }) => uri)) ?? folder };
}
