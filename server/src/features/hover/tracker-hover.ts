import type { Config } from '../../config/config.ts';
import type { FixFacts, PostmortemFacts } from '../../model/document/facts.ts';
import type { Tracker } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { statusWords } from '../../protocol/words.ts';
import { trackerUrl } from '../tracker-url.ts';
import { shownTitle } from '../views/shown-title.ts';
import { escaped } from './markdown.ts';
import { holds, type Piece, piece } from './piece.ts';

/** So many other fixes are listed. */
const listed = 5;

export interface TrackerWorld {
  readonly config: Config;
  /** The post-mortems of the team, this one as it is now. */
  readonly team: () => readonly PostmortemFacts[];
}

/** Of a ticket: where it leads, and which other fixes name it; null where nothing is known. */
export function trackerPiece({ fixes, uri }: Postmortem, at: number, world: TrackerWorld): Piece | null {
  for (const { trackers, evidence, line } of fixes) {
    const tracker = [...trackers, ...evidence].find(({ span }) => holds(span, at));
    if (tracker === undefined) continue;
    const isThisOne = (facts: PostmortemFacts, fix: FixFacts): boolean =>
      facts.uri === uri && fix.line === line;
    return piece(tracker.span, trackerText(tracker, isThisOne, world));
  }
  return null;
}

function trackerText(
  { id, url }: Tracker,
  isThisOne: (facts: PostmortemFacts, fix: FixFacts) => boolean,
  { config, team }: TrackerWorld,
): string | null {
  // An address that the text gives is there to be read.
  const address = url === null ? trackerUrl(id, config.trackers) : null;
  const others = team().flatMap((facts) =>
    facts.fixes
      .filter((fix) => names(fix, id) && !isThisOne(facts, fix))
      .map(
        ({ title, status }) =>
          `- ${escaped(title)} (${escaped(facts.id ?? shownTitle(facts))}, ${statusWords(status)})`,
      ),
  );
  if (address === null && others.length === 0) return null;
  return [
    `**${escaped(id)}**${address === null ? '' : `: ${escaped(address)}`}`,
    others.length === 0 ? '' : 'Other fixes that name it:',
    others.slice(0, listed).join('\n'),
    others.length > listed ? `${others.length - listed} more` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function names({ trackers, evidence }: FixFacts, id: string): boolean {
  const wanted = id.toLowerCase();
  return (
    trackers.some((other) => other.toLowerCase() === wanted) ||
    evidence.some((other) => other.toLowerCase() === wanted)
  );
}
