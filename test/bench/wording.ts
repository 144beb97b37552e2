import { findHits } from '../../server/src/prose/find-hits.ts';
import type { Roster } from '../../server/src/prose/roster.ts';
import { readInline } from '../../server/src/text/markdown/inline.ts';
import type { Passage } from '../../server/src/text/markdown/passage.ts';
import { row, timeOf } from './measure.ts';

const size = 100 * 1024;
const sentencesInPassage = 5;
const roster: Roster = { people: ['@maya', 'Li'], teams: ['payments'], systems: ['checkout'] };

const quiet = [
  'The rollout of the new configuration reached all regions within four minutes.',
  'Requests queued behind a lock that the migration held for eleven minutes.',
  'A retry with no jitter turned one slow dependency into an outage of three services.',
  'The load balancer kept sending traffic to a node that was drained.',
];
const blaming = [
  'The on-call engineer failed to notice the second alert.',
  'Maya forgot to run the migration before the deployment.',
  'We should have tested the restore before the upgrade.',
  'The outage was caused by human error and carelessness.',
];

/** The wording rules alone on 100 KB of prose from scratch, beside one look at each of its characters. */
export function reportWording(): void {
  console.log('\nwording of 100 KB from scratch');
  report('nothing triggers', quiet);
  report('every sentence triggers', blaming);
}

function report(name: string, sentences: readonly string[]): void {
  const passages = passagesOf(sentences);
  let hits = 0;
  const ours = timeOf(() => {
    hits = passages.reduce((sum, passage) => sum + findHits(passage, roster).length, 0);
  }, 15);
  const floor = timeOf(() => lookAtAll(passages), 15);
  row(
    name,
    `${(ours / floor).toFixed(1)} x floor`,
    `${ours.toFixed(2)} ms against ${floor.toFixed(2)} ms, ${hits} hits`,
  );
}

function passagesOf(sentences: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (let start = 0; start < size; ) {
    const text = Array.from(
      { length: sentencesInPassage },
      (_, index) => sentences[(passages.length + index) % sentences.length],
    ).join(' ');
    const span = { start, end: start + text.length };
    const document = ' '.repeat(start) + text;
    const { pieces } = readInline(document, [span], new Map());
    passages.push({ span, text, pieces, place: 'narrative', shape: 'paragraph', label: null });
    start = span.end + 2;
  }
  return passages;
}

/** What nothing that reads the text can undercut. */
function lookAtAll(passages: readonly Passage[]): number {
  let sum = 0;
  for (const { text } of passages) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
