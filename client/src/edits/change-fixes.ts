import { l10n, Position, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { PlainEdit } from '../../../server/src/protocol/fix-change.ts';
import type { Server } from '../server.ts';
import { changedWords, notSaved } from '../words/changed-words.ts';
import { fixesSaid } from '../words/figures-said.ts';
import { plural } from '../words/plural.ts';
import type { MadeChange } from './made-changes.ts';
import {
  isCurrent,
  type PlannedChange,
  planChanges,
  type RefusedChange,
  type WantedChange,
} from './plan-change.ts';

/** Lines between the first and the last place of a change, beyond which a person should see it before. */
const nearLines = 30;
const shownMilliseconds = 5000;

/**
 * Changes fixes, one or many: one question to the server for each, one workspace edit and so one undo step a file.
 * Several are listed before they are written; a change whose places are far from each other is previewed.
 * Files that were closed are saved, those in a tab are left to whoever has them open.
 * All that was refused is told in one message. Returns what was done, so that it can be taken back; null where nothing
 * was.
 */
export async function changeFixes(
  server: Server,
  wanted: readonly WantedChange[],
): Promise<MadeChange | null> {
  const { planned, refused } = await planChanges(server, wanted);
  const choice = planned.length > 1 ? await confirm(planned) : choiceFor(planned);
  if (choice === 'cancel') return nothing(refused, wanted.length);
  const late = planned.filter((plan) => !isCurrent(plan));
  const current = planned.filter(isCurrent);
  const before = new Map(
    current.map(({ document }) => [document, { version: document.version, text: document.getText() }]),
  );
  const all = [
    ...refused,
    ...late.map(({ fix }) => ({ fix, reason: l10n.t('The text has changed in the meantime.') })),
  ];
  if (current.length > 0 && !(await workspace.applyEdit(workspaceEdit(current, choice === 'preview')))) {
    // A preview that was discarded, or in which nothing was ticked, is no failure.
    if (choice === 'preview' && current.every(isCurrent)) {
      window.setStatusBarMessage(l10n.t('Nothing was written.'), shownMilliseconds);
      return nothing(all, wanted.length);
    }
    all.push(...current.map(({ fix }) => ({ fix, reason: l10n.t('The editor did not apply the change.') })));
    return nothing(all, wanted.length);
  }
  // Whatever was left out in a preview is not written.
  const changed = current.filter(({ document }) => document.version !== before.get(document)?.version);
  const unsaved = await save(changed);
  tellRefused(all, wanted.length);
  if (unsaved.length > 0) tellUnsaved(unsaved);
  const [first] = changed;
  if (first === undefined) return null;
  const change = wanted.find(({ fix }) => fix === first.fix)?.change;
  const words =
    change === undefined
      ? ''
      : changedWords(
          change,
          changed.map(({ fix }) => fix.title),
        );
  return {
    words: changed.some(({ document }) => document.isDirty) ? notSaved(words) : words,
    texts: [...new Set(changed.map(({ document }) => document))].map((document) => ({
      uri: document.uri.toString(),
      before: before.get(document)?.text ?? '',
      after: document.getText(),
      saved: !document.isDirty,
    })),
  };
}

function nothing(refused: readonly RefusedChange[], wanted: number): null {
  tellRefused(refused, wanted);
  return null;
}

type Choice = 'write' | 'preview' | 'cancel';

function choiceFor(planned: readonly PlannedChange[]): Choice {
  const lines = planned.flatMap(({ answer }) =>
    answer.edits.flatMap(({ range }) => [range.start.line, range.end.line]),
  );
  if (lines.length === 0) return 'cancel';
  return Math.max(...lines) - Math.min(...lines) > nearLines ? 'preview' : 'write';
}

async function confirm(planned: readonly PlannedChange[]): Promise<Choice> {
  const files = new Set(planned.map(({ document }) => document)).size;
  const question = plural(
    files,
    l10n.t('Change {0} in 1 file?', fixesSaid(planned.length)),
    l10n.t('Change {0} in {1} files?', fixesSaid(planned.length), files),
  );
  const detail = planned.map(({ answer }) => answer.title).join('\n');
  const [write, preview] = [l10n.t('Change'), l10n.t('Preview')];
  const answer = await window.showInformationMessage(question, { modal: true, detail }, write, preview);
  if (answer === undefined) return 'cancel';
  return answer === write ? 'write' : 'preview';
}

function workspaceEdit(planned: readonly PlannedChange[], needsConfirmation: boolean): WorkspaceEdit {
  const change = new WorkspaceEdit();
  for (const { document, answer } of planned) {
    for (const edit of answer.edits) {
      change.replace(document.uri, rangeOf(edit), edit.newText, { label: answer.title, needsConfirmation });
    }
  }
  return change;
}

function rangeOf({ range: { start, end } }: PlainEdit): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

/** Saves what was closed and clean; returns the documents that could not be saved. */
async function save(changed: readonly PlannedChange[]): Promise<readonly TextDocument[]> {
  const documents = new Set(changed.filter(({ saves }) => saves).map(({ document }) => document));
  const unsaved: TextDocument[] = [];
  for (const document of documents) {
    if (!(await document.save())) unsaved.push(document);
  }
  return unsaved;
}

function tellRefused(refused: readonly RefusedChange[], wanted: number): void {
  const [first] = refused;
  if (first === undefined) return;
  if (wanted === 1) {
    void window.showWarningMessage(l10n.t("'{0}' was not changed. {1}", first.fix.title, first.reason));
    return;
  }
  const each = refused.map(({ fix, reason }) => `'${fix.title}': ${reason}`).join(' · ');
  void window.showWarningMessage(
    l10n.t('{0} of {1} fixes were not changed. {2}', refused.length, wanted, each),
  );
}

function tellUnsaved(documents: readonly TextDocument[]): void {
  const names = documents.map(({ uri }) => uri.path.split('/').at(-1)).join(', ');
  void window.showWarningMessage(l10n.t('Written, but not saved: {0}.', names));
  for (const document of documents) void window.showTextDocument(document, { preview: false });
}
