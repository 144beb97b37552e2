import { firstIndex } from '../../text/bisect.ts';
import type { InlinePiece } from '../../text/markdown/blocks.ts';
import { learners, mechanisms } from '../lexicon/actions.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';

const mechanismSet: ReadonlySet<string> = new Set(mechanisms);
const learnerSet: ReadonlySet<string> = new Set(learners);
/** Years, dates and the figures of a list say nothing of an action. */
const noMeasure = /^\d{4}-\d|^(?:19|20)\d{2}$|^\d+\.$|:/;

/** The action says which: a number, an issue, a link, code, "by …ing", "so that", what it will do. */
export function isConcrete(scene: Scene, at: number): boolean {
  const { sentence, tokens, passage } = scene;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (i > at && token.word === '(' && opensOwner(scene, i)) break;
    // What comes before the action is its label: "[CHG-19] Tighten up change control".
    if (i < at ? token.kind === 'opaque' : isMeasure(token, tokens[i + 1], i > sentence.from)) return true;
    if (i > at && opensMeans(scene, i)) return true;
  }
  const first = passage.span.start + (tokens[at]?.start ?? 0);
  const last = passage.span.start + (tokens[sentence.to - 1]?.end ?? 0);
  return holdsLink(passage.pieces, first, last);
}

/** "(owner: Maya)", "(budget: 5 days)": who and when, not what. */
function opensOwner(scene: Scene, at: number): boolean {
  return /^(?:owner|owned|budget|due|eta|assignee|assigned|lead|dri|who|prio|priority|target)$/.test(
    scene.word(at + 1),
  );
}

/** "By generating the config", "so that the gate stops it": the means comes after it. */
export function saysHow(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < scene.sentence.to; i++) if (opensMeans(scene, i)) return true;
  return false;
}

/** Whether a link or an image begins between two places of the document. */
function holdsLink(pieces: readonly InlinePiece[], first: number, last: number): boolean {
  // The mark that opens a link comes before its first word.
  for (let at = firstIndex(pieces, ({ content }) => content.start >= first); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.span.start >= last) return false;
    if (piece.kind === 'link' || piece.kind === 'image') return true;
  }
  return false;
}

function isMeasure(token: Token, next: Token | undefined, inside: boolean): boolean {
  if (token.kind === 'opaque' || (token.word === '#' && next?.kind === 'number')) return true;
  if (token.kind === 'number') return inside && !noMeasure.test(token.word);
  return token.capital && /^[a-z]+-\d+$/.test(token.word);
}

function opensMeans(scene: Scene, at: number): boolean {
  const word = scene.word(at);
  const next = scene.word(at + 1);
  if (word === 'by') return next.endsWith('ing');
  if (word === 'so' || word === 'such') return next === 'that' || next === 'we';
  return (word === 'to' && mechanismSet.has(next)) || word === 'using' || word === 'via';
}

/** "Train the ranking model". */
export function isMachineLearning(scene: Scene, from: number, to: number): boolean {
  for (let i = from - 1; i < to + 2; i++) if (learnerSet.has(scene.word(i))) return true;
  return false;
}

/** "Be mindful of the day, and avoid Thursdays": a deed with a name behind "and" is what will change. */
export function namesDeedBehind(scene: Scene, from: number): boolean {
  let joined = false;
  for (let i = from; i < scene.sentence.to; i++) {
    const token = scene.tokens[i];
    if (scene.word(i) === 'and') joined = true;
    else if (joined && token !== undefined && (token.capital || token.kind === 'number')) return true;
  }
  return false;
}
