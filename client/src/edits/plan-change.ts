import { l10n, type TextDocument } from 'vscode';
import type { EditFixResult, FixChange, PlainPosition } from '../../../server/src/protocol/fix-change.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { openFixDocument } from './fix-document.ts';

export interface WantedChange {
  readonly fix: OpenFix;
  readonly change: FixChange;
}

/** What one fix would change, in a document as it is now. */
export interface PlannedChange {
  readonly fix: OpenFix;
  readonly document: TextDocument;
  /** Whether the document is saved once it is changed. */
  readonly saves: boolean;
  readonly answer: Extract<EditFixResult, { readonly kind: 'edits' }>;
}

export interface RefusedChange {
  readonly fix: OpenFix;
  readonly reason: string;
}

export interface ChangePlan {
  readonly planned: readonly PlannedChange[];
  readonly refused: readonly RefusedChange[];
}

/** Asks the server what each wanted change would write; nothing is written yet. */
export async function planChanges(server: Server, wanted: readonly WantedChange[]): Promise<ChangePlan> {
  const planned: PlannedChange[] = [];
  const refused: RefusedChange[] = [];
  for (const { fix, change } of wanted) {
    const plan = await planChange(server, fix, change);
    if ('reason' in plan) refused.push(plan);
    else if (planned.some((other) => touches(other, plan))) {
      refused.push({
        fix,
        reason: l10n.t('It is in the same place as another one. Change it on its own.'),
      });
    } else planned.push(plan);
  }
  return { planned, refused };
}

/** Whether the documents are still as they were when the changes were planned. */
export function isCurrent({ document, answer }: PlannedChange): boolean {
  return answer.version === null || answer.version === document.version;
}

/** The document is opened first, so that the server answers about the version that the edit is applied to. */
async function planChange(
  server: Server,
  fix: OpenFix,
  change: FixChange,
): Promise<PlannedChange | RefusedChange> {
  const opened = await openFixDocument(fix.uri);
  if (opened.kind === 'refused') return { fix, reason: opened.reason };
  const answer = await server.ask(Requests.editFix, { uri: fix.uri, id: fix.id, hash: fix.hash, change });
  if (answer.kind === 'refused') return { fix, reason: answer.reason };
  const plan: PlannedChange = { fix, document: opened.document, saves: opened.saves, answer };
  return isCurrent(plan) ? plan : { fix, reason: l10n.t('The text has changed in the meantime.') };
}

function touches(one: PlannedChange, other: PlannedChange): boolean {
  if (one.document !== other.document) return false;
  return one.answer.edits.some(({ range: a }) =>
    other.answer.edits.some(({ range: b }) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)),
  );
}

function isBefore(a: PlainPosition, b: PlainPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
