import { contentHash } from '../text/content-hash.ts';
import type { Passage } from '../text/markdown/passage.ts';
import type { Span } from '../text/position.ts';
import { findHits, mayHit } from './find-hits.ts';
import type { Hit } from './hit.ts';
import { netReader, type SecondReader } from './learned/second-reader.ts';
import type { Roster } from './roster.ts';

/** What is remembered for one roster, whichever object it came in. */
interface Room {
  readonly roster: Roster;
  readonly hits: Map<string, readonly Hit[]>;
}

const rostersKept = 8;
/** Enough for a document of 1 MB in which every sentence may trigger. */
const passagesKept = 20_000;

/**
 * Remembers the hits of passages by a hash of their words, place and shape, per roster. It keeps no text,
 * so that no version of a document stays alive through it, and a bounded number of entries.
 */
export class HitMemo {
  readonly #byRoster = new Map<string, Room>();
  readonly #rooms = new WeakMap<Roster, Room>();

  /** The hits of one passage, offsets of its document; as `findHits`. */
  find(passage: Passage, roster: Roster, second: SecondReader | null = netReader): readonly Hit[] {
    if (!mayHit(passage, roster, second)) return [];
    const { roster: known, hits } = this.#room(roster);
    const key = `${second === null ? 1 : 2}|${passage.place}|${passage.shape}|${passage.label ?? ''}|${passage.pieces.length}|${contentHash(passage.text)}`;
    const remembered = hits.get(key);
    if (remembered !== undefined) return moved(remembered, passage.span.start);
    const found = findHits(passage, known, second);
    if (hits.size >= passagesKept) hits.clear();
    hits.set(key, moved(found, -passage.span.start));
    return found;
  }

  #room(roster: Roster): Room {
    const seen = this.#rooms.get(roster);
    if (seen !== undefined) return seen;
    const key = JSON.stringify([
      roster.people,
      roster.teams,
      roster.systems,
      roster.roles,
      [...(roster.phrases ?? [])],
    ]);
    const room = this.#byRoster.get(key) ?? { roster, hits: new Map<string, readonly Hit[]>() };
    const [oldest] = this.#byRoster.keys();
    if (this.#byRoster.size >= rostersKept && oldest !== undefined) this.#byRoster.delete(oldest);
    this.#byRoster.set(key, room);
    this.#rooms.set(roster, room);
    return room;
  }
}

function moved(hits: readonly Hit[], by: number): readonly Hit[] {
  if (hits.length === 0 || by === 0) return hits;
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return hits.map((hit) => ({
    ...hit,
    span: move(hit.span),
    clause: move(hit.clause),
    subject: hit.subject === null ? null : move(hit.subject),
  }));
}
