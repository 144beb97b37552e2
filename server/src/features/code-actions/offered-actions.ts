import { type CodeAction, Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { DocumentModel } from '../document-model.ts';
import type { Made, Offer, OfferFamily, OfferPlace, OfferWorld } from './offer.ts';
import { createArtefact } from './offers/create-artefact.ts';
import { fixFields } from './offers/fix-fields.ts';
import { fixStatus } from './offers/fix-status.ts';
import { moveFix } from './offers/move-fix.ts';
import { nextWhy } from './offers/next-why.ts';
import { signOffRoles } from './offers/sign-off-roles.ts';
import { sortTimeline } from './offers/sort-timeline.ts';
import { timelineShape } from './offers/timeline-shape.ts';
import { usualTimes } from './offers/usual-times.ts';
import { quickFixEdit } from './workspace-edit.ts';

const families: readonly OfferFamily[] = [
  fixStatus,
  fixFields,
  moveFix,
  createArtefact,
  nextWhy,
  signOffRoles,
  usualTimes,
  timelineShape,
  sortTimeline,
];

/** What an action without its edit is found again by. */
export interface OfferData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

/** Whether what a client sent back is the data of one of our actions. */
export function isOfferData(data: unknown): data is OfferData {
  if (typeof data !== 'object' || data === null || !('uri' in data && 'version' in data && 'range' in data))
    return false;
  return typeof data.uri === 'string' && typeof data.version === 'number' && Range.is(data.range);
}

/** The edit of an action that was taken, or one sentence why there is none. */
export type ResolvedOffer =
  | { readonly kind: 'edit'; readonly edit: WorkspaceEdit }
  | { readonly kind: 'refused'; readonly reason: string };

/** Asks `exists` for every file on whose absence an offer at the range rests; what is offered so far is of no interest. */
export function askForFiles(model: DocumentModel, range: Range, world: OfferWorld): void {
  if (model.postmortem.recognised) createArtefact(placeOf(model, range), world);
}

/**
 * The offers at a range as actions. A client that asks for edits later gets none yet; for any other they are made, and
 * what is refused is not offered.
 */
export function offeredActions(
  model: DocumentModel,
  range: Range,
  asks: (kind: string) => boolean,
  world: OfferWorld & { readonly editsLater: boolean },
): readonly CodeAction[] {
  return offersAt(model, range, world)
    .filter(({ kind }) => asks(kind))
    .flatMap((offer): readonly CodeAction[] => {
      const { title, kind } = offer;
      if (world.editsLater) {
        const data: OfferData = { uri: model.uri, version: model.version, range };
        return [{ title, kind, data }];
      }
      const resolved = editOf(model, offer.make(), world);
      return resolved.kind === 'refused' ? [] : [{ title, kind, edit: resolved.edit }];
    });
}

/** Makes the offer of this title for the document as it is; refused where it has changed since it was offered. */
export function resolveOffer(
  model: DocumentModel,
  title: string,
  { version, range }: OfferData,
  world: OfferWorld,
): ResolvedOffer {
  const offer = offersAt(model, range, world).find((one) => one.title === title);
  if (model.version !== version || offer === undefined) {
    return { kind: 'refused', reason: 'The document has changed since this was offered. Ask again.' };
  }
  return editOf(model, offer.make(), world);
}

function offersAt(model: DocumentModel, range: Range, world: OfferWorld): readonly Offer[] {
  if (!model.postmortem.recognised) return [];
  const place = placeOf(model, range);
  return families.flatMap((family) => family(place, world));
}

function placeOf(model: DocumentModel, { start, end }: Range): OfferPlace {
  const { source } = model.postmortem;
  return {
    model,
    span: { start: source.offsetAt(start), end: source.offsetAt(end) },
    line: start.line === end.line ? start.line : null,
  };
}

function editOf(model: DocumentModel, made: Made, world: OfferWorld): ResolvedOffer {
  if (made.kind !== 'change') return made;
  const edit = quickFixEdit(model, made.fix, world);
  return edit === null
    ? { kind: 'refused', reason: 'This needs an editor that fills in slots. Write it by hand.' }
    : { kind: 'edit', edit };
}
