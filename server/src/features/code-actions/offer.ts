import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { ChangedFix, ChangeWorld } from '../../edits/change-fix.ts';
import { keepsTimeline } from '../../edits/keeps-timeline.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { QuickFix } from '../../rules/rule.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import type { DocumentModel } from '../document-model.ts';
import type { EditAbilities } from './workspace-edit.ts';

/** Sorts every timeline of a document whose times are certain: safe to run on save. */
export const sortTimelineKind = `${CodeActionKind.Source}.sortTimeline.missingLink`;

/** What moves a text to another place of its document. */
export const moveKind = 'refactor.move';

/** A change that no finding asks for; what it does to the text is found out when it is `made`. */
export interface Offer {
  /** Says what is done; no two offers at one place have the same. */
  readonly title: string;
  readonly kind: string;
  readonly make: () => Made;
}

/** What an offer does, or one sentence for the person why it cannot be done. */
export type Made =
  | { readonly kind: 'change'; readonly fix: QuickFix }
  | { readonly kind: 'edit'; readonly edit: WorkspaceEdit }
  | { readonly kind: 'refused'; readonly reason: string };

/** What an offer may rest on beside the document. */
export interface OfferWorld extends EditAbilities, ChangeWorld {
  /** Edits may make new files. */
  readonly newFiles: boolean;
  /** Commands that the client has. */
  readonly commands: readonly string[];
  readonly exists: (uri: string) => 'yes' | 'no' | 'unknown';
}

/** Where in which document something is offered. */
export interface OfferPlace {
  readonly model: DocumentModel;
  readonly span: Span;
  /** Zero-based line of the whole selection; null where that has several. */
  readonly line: number | null;
}

/** One family of offers. */
export type OfferFamily = (place: OfferPlace, world: OfferWorld) => readonly Offer[];

/** A change of the text about the place, offered with other rewrites. */
export function rewrite(title: string, make: () => Made): Offer {
  return { title, kind: CodeActionKind.RefactorRewrite, make };
}

/** Edits in plain words. */
export function plainChange(edits: readonly TextEdit[]): Made {
  return { kind: 'change', fix: { kind: 'repair', title: '', edits } };
}

/** Edits after which the document tells the same events, dates and fixes as before; refused where it would not. */
export function keptChange(
  postmortem: Postmortem,
  edits: readonly TextEdit[],
  order: 'same-order' | 'any-order',
  { reread }: OfferWorld,
): Made {
  const after = reread(applyEdits(postmortem.source.text, edits));
  return keepsTimeline(postmortem, after, order) ? plainChange(edits) : refused(notTheSame);
}

/** Why a change is refused that would do more than it says. */
export const notTheSame = 'The document would not say the same after this. Write it by hand.';

/** A scaffold, or none that could be written here. */
export function scaffolded(fix: QuickFix | null, reason: string): Made {
  return fix === null ? refused(reason) : { kind: 'change', fix };
}

/** A change of a fix as `changeFix` answers it. */
export function changedFix(changed: ChangedFix): Made {
  return changed.kind === 'refused' ? changed : plainChange(changed.edits);
}

export function refused(reason: string): Made {
  return { kind: 'refused', reason };
}
