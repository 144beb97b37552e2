import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { counted } from '../../protocol/words.ts';
import type { Position, Span } from '../../text/position.ts';
import type { Review } from '../document-model.ts';
import { digestText } from './digest-hover.ts';
import { durationLines, sinceStart } from './durations.ts';
import { incidentText } from './incident-hover.ts';
import { ruleText } from './rule-hover.ts';
import { labelText, levelText } from './term-hover.ts';

export interface HoverWorld {
  readonly today: IsoDate;
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  readonly byId: (id: string) => readonly PostmortemFacts[];
}

interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** What there is to know about the words at a position: terms, durations, dates, other incidents, and why a rule fires. */
export function provideHover(review: Review, position: Position, world: HoverWorld): Hover | null {
  const { postmortem, inForce } = review.model;
  if (!postmortem.recognised) return null;
  const at = postmortem.source.offsetAt(position);
  const pieces = [
    termPiece(postmortem, at, inForce.config.vocabulary),
    incidentPiece(postmortem, at, world),
    timePiece(postmortem, at),
    duePiece(postmortem, at, world.today),
    titlePiece(review, at),
    ...review.findings
      .filter(({ span }) => holds(span, at))
      .map((finding) => ({ span: finding.span, text: ruleText(finding, world.pages) })),
  ].filter((piece) => piece !== null);
  const first = pieces[0];
  if (first === undefined) return null;
  const value = [...new Set(pieces.map(({ text }) => text))].join('\n\n---\n\n');
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: postmortem.source.rangeOf(first.span),
  };
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

function incidentPiece({ metadata, uri }: Postmortem, at: number, world: HoverWorld): Piece | null {
  for (const { key, items } of metadata) {
    if (key !== 'recurs') continue;
    const item = items.find(({ span }) => holds(span, at));
    const facts = item === undefined ? undefined : world.byId(item.value).find((other) => other.uri !== uri);
    if (item !== undefined && facts !== undefined) return piece(item.span, incidentText(facts));
  }
  return null;
}

function timePiece({ timelines }: Postmortem, at: number): Piece | null {
  for (const timeline of timelines) {
    const entry = timeline.entries.find(({ timeSpan }) => holds(timeSpan, at));
    if (entry === undefined) continue;
    const lines = [sinceStart(timeline, entry), durationLines(timeline).join('\n')];
    return piece(entry.timeSpan, lines.filter((line) => line !== null && line !== '').join('\n\n'));
  }
  return null;
}

function titlePiece({ model, findings }: Review, at: number): Piece | null {
  const { source, titleSpan } = model.postmortem;
  if (titleSpan.start === titleSpan.end || !holds(titleSpan, at)) return null;
  return piece(titleSpan, digestText(findings, source));
}

function duePiece({ fixes }: Postmortem, at: number, today: IsoDate): Piece | null {
  for (const { due, checkBy, acceptedUntil } of fixes) {
    for (const day of [due, checkBy, acceptedUntil]) {
      if (day === null || day.date === null || !holds(day.span, at)) continue;
      return piece(day.span, spokenDay(day.date, daysBetween(today, day.date)));
    }
  }
  return null;
}

function spokenDay(date: IsoDate, days: number): string {
  if (days === 0) return `${date}: today`;
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `${date}: in ${count}` : `${date}: ${count} ago`;
}

function piece(span: Span, text: string | null): Piece | null {
  return text === null || text === '' ? null : { span, text };
}

function holds(span: Span, at: number): boolean {
  return span.start <= at && at <= span.end;
}
