import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { factsOf } from '../../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { Facts } from '../../rules/rule.ts';
import type { Position } from '../../text/position.ts';
import { normalUri } from '../../text/uris.ts';
import type { Review } from '../document-model.ts';
import { digestText } from './digest-hover.ts';
import { incidentPiece } from './incident-hover.ts';
import { ownerPiece } from './owner-hover.ts';
import { holds, type Piece, piece } from './piece.ts';
import { ruleText, silencedPiece } from './rule-hover.ts';
import { severityPiece } from './severity-hover.ts';
import { labelText, levelText } from './term-hover.ts';
import { dayPiece, entryPiece, momentPiece } from './time-hover.ts';
import { trackerPiece } from './tracker-hover.ts';

export interface HoverWorld {
  readonly today: IsoDate;
  /** IANA zone of the reader. */
  readonly zone: string;
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  readonly facts: Pick<Facts, 'byId'>;
  /** What is known of the team's post-mortems. */
  readonly known: () => readonly PostmortemFacts[];
  /** Paths of the team's own templates. */
  readonly templates: () => readonly string[];
}

/** What there is to know about the words at a position, and why a rule fires there; null where there is nothing. */
export function provideHover(review: Review, position: Position, world: HoverWorld): Hover | null {
  const { postmortem, inForce } = review.model;
  if (!postmortem.recognised) return null;
  const at = postmortem.source.offsetAt(position);
  const around = { ...world, config: inForce.config, team: () => teamOf(review, world) };
  const pieces = [
    severityPiece(postmortem, at, around),
    termPiece(postmortem, at, inForce.config.vocabulary),
    incidentPiece(postmortem, at, world.facts),
    entryPiece(postmortem, at, world),
    dayPiece(postmortem, at, world),
    momentPiece(postmortem, at, around),
    ownerPiece(postmortem, at, around),
    trackerPiece(postmortem, at, around),
    titlePiece(review, at),
    silencedPiece(postmortem, at, world.pages),
    ...review.findings
      .filter(({ span }) => holds(span, at))
      .map(({ rule, span }) => piece(span, ruleText(rule, world.pages))),
  ].filter((each) => each !== null);
  const first = pieces[0];
  if (first === undefined) return null;
  const value = [...new Set(pieces.map(({ text }) => text))].join('\n\n---\n\n');
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: postmortem.source.rangeOf(first.span),
  };
}

/** The post-mortems of the team, this one as it is in the editor. */
function teamOf({ model }: Review, { today, known }: HoverWorld): readonly PostmortemFacts[] {
  const own = factsOf(model.postmortem, today, model.inForce.config.archiveAfter);
  const uri = normalUri(model.uri);
  return [own, ...known().filter((other) => other.uri !== uri)];
}

function termPiece(
  { chain }: Postmortem,
  at: number,
  vocabulary: Review['model']['inForce']['config']['vocabulary'],
): Piece | null {
  for (const { level, label } of chain.statements) {
    if (level !== null && holds(level.span, at)) return piece(level.span, levelText(level.value, vocabulary));
    if (label !== null && holds(label.span, at)) return piece(label.span, labelText(label.value, vocabulary));
  }
  return null;
}

function titlePiece({ model, findings }: Review, at: number): Piece | null {
  const { source, titleSpan } = model.postmortem;
  if (titleSpan.start === titleSpan.end || !holds(titleSpan, at)) return null;
  return piece(titleSpan, digestText(findings, source));
}
