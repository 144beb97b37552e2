import { offerDays } from '../features/days/offer-days.ts';
import { documentStatus } from '../features/document-status.ts';
import { editFix } from '../features/edit-fix.ts';
import { listRanges } from '../features/list-ranges.ts';
import { previewMarks } from '../features/preview/preview-marks.ts';
import type { EditFixParams, EditFixResult } from '../protocol/fix-change.ts';
import type { ListsResult } from '../protocol/list-range.ts';
import type { DaysParams, DaysResult } from '../protocol/offered-day.ts';
import type { DocumentStatus } from '../protocol/postmortem-row.ts';
import type { PreviewMarks } from '../protocol/preview-marks.ts';
import { normalUri } from '../text/uris.ts';
import type { Background } from './background.ts';
import type { Session } from './session.ts';

/** What is answered where the text cannot be had. */
export const unreadableAnswer: EditFixResult = {
  kind: 'refused',
  code: 'unreadable',
  reason: 'The document could not be read.',
};

/** What a change of a fix would write; the text is read as it is now, and what it says is taken on the way. */
export async function editNow(
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
  const model = await reviewer.readOnce(uri, text);
  background.index.update(model);
  const result = editFix(reviewer.settled(model).postmortem, {
    key: id.slice(id.indexOf('#') + 1),
    hash,
    change,
    today: calendar.today(),
    reread: (edited) => reviewer.readAs(model, edited).postmortem,
  });
  return result.kind === 'refused' ? result : { ...result, uri, version: open?.version ?? null };
}

/** What the status at `{}` says of a document; null where it is not open. */
export async function statusNow(session: Session, uri: string): Promise<DocumentStatus | null> {
  const document = session.documents.get(uri);
  if (document === null) return null;
  return documentStatus(await session.reviewer.review(document), session.calendar.today());
}

/** What typed words mean as a day, in the order of day and month of the document that it is for. */
export async function daysNow(session: Session, { words, purpose, uri }: DaysParams): Promise<DaysResult> {
  const { calendar, index, configs } = session;
  const known = uri === null ? null : index.get(normalUri(uri));
  const configured = uri === null ? null : (configs.peek(uri)?.config.vocabulary.dateOrder ?? null);
  return offerDays(words, purpose, {
    today: calendar.today(),
    dateOrder: known?.dateOrder ?? configured,
  });
}

/** Where in an open document lists are continued on Enter; null where it is not open. */
export async function listsNow(session: Session, uri: string): Promise<ListsResult | null> {
  const document = session.documents.get(uri);
  if (document === null) return null;
  const { postmortem, version } = await session.reviewer.read(document);
  return { version, ranges: listRanges(postmortem) };
}

/** What the markdown preview adds to an open document; null where it is not open. */
export async function previewNow(session: Session, uri: string): Promise<PreviewMarks | null> {
  const document = session.documents.get(uri);
  if (document === null) return null;
  return previewMarks(await session.reviewer.read(document), session.calendar.today());
}
