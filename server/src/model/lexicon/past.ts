import { VERBS } from './words.ts';

const IRREGULAR = new Set(
  'made built wrote sent took ran found gave rewrote rebuilt brought began held kept taught chose'.split(' '),
);
const PASSIVE =
  /^([^.;:,]{0,60})\b(?:has|have) (?:already |now |since )?been (?:\p{L}+ly )?(?:\p{L}+ed|made|built|set|put|sent|taken|rewritten)\b/iu;

/** "The stuck orders were replayed", "fix was applied": told, where nothing is asked for beside it. */
const WAS_DONE =
  /^([^.;:,]{2,60}?) (?:was|were) (?:\p{L}+ly )?(?!(?:never|not|only|needed|required|expected|supposed|planned|missing)\b)(?:\p{L}{2,20}ed|made|built|set|put|sent|taken|found|rewritten)\b/iu;

/** "Script updated to handle pages": a heading's past, where no time says that it is a standing rule. */
const HEADLINE =
  /^((?:[\p{L}\p{N}_`'’/-]+ ){1,4})(\p{L}{3,20}ed)(?=[.!]?$| (?:and|to|with|for|on|from|in|at|by|into|so|\()\b)/iu;
const LINKING =
  /\b(?:be|been|being|get|keep|have|has|had|is|are|was|were|need|not|never|of|for|in|on|to|with|from|by|at)\b/i;
const STANDING = /\b(?:every|each|always|daily|weekly|monthly|quarterly|regularly|before|until|when|if)\b/i;

const CLAUSE =
  /\b(?:that|which|who|whose|what|why|how|where|whether|until|when|after|before|once|if|unless|because|since|as|to)\b/i;

const WE_HAVE =
  /^we(?:['’]ve| have) (?:already |now |since |also )*(?!decided|planned|agreed|started|asked|scheduled|committed|proposed|opened|created a (?:ticket|task)|begun)(\p{L}+)\b/iu;

const LACKING =
  /^([^.;:,]{2,60}?)\s(?:did(?:n['’]t| not)|never had|had never|had (?:no|not|only|never)|only had|was(?:n['’]t| not| never)|were(?:n['’]t| not| never)|could(?:n['’]t| not) (?:be|have))\s/iu;

/**
 * Whether an item's words say what was done or how it was, and not what is to do: "Added an alert", "The limit has
 * been raised", "The importer had no test".
 */
export function tellsThePast(title: string): boolean {
  const first = (/^[\p{L}\p{N}_-]+/u.exec(title)?.[0] ?? '').toLowerCase();
  return (
    IRREGULAR.has(first) ||
    isPastOfVerb(first) ||
    isDonePassive(title) ||
    isHeadline(title, first) ||
    wasDone(title, first) ||
    isDoneByUs(title) ||
    wasLacking(title, first)
  );
}

/** "Postmortem documented", but not "Get the script updated" or "Backups tested weekly". */
function isHeadline(title: string, first: string): boolean {
  const [, subject, verb] = HEADLINE.exec(title) ?? [];
  if (subject === undefined || verb === undefined) return false;
  if (VERBS.has(first) && subject.trim().toLowerCase() !== first) return false;
  if (CLAUSE.test(subject) || STANDING.test(title) || asksForMore(title)) return false;
  return !LINKING.test(subject) && isPastOfVerb(verb.toLowerCase());
}

/** "Stuck orders were replayed", but not "Find out why the orders were replayed". */
function wasDone(title: string, first: string): boolean {
  const subject = WAS_DONE.exec(title)?.[1];
  if (subject === undefined || CLAUSE.test(subject) || asksForMore(title)) return false;
  // A verb that is the whole subject is a noun: "fix was applied".
  return !VERBS.has(first) || subject.toLowerCase() === first;
}

/** "The importer did not have a test", but not "Find out why the importer did not stop". */
function wasLacking(title: string, first: string): boolean {
  const subject = LACKING.exec(title)?.[1];
  return subject !== undefined && !VERBS.has(first) && !CLAUSE.test(subject) && !asksForMore(title);
}

/** "The importer had no test: add one", "… and must have one". */
function asksForMore(title: string): boolean {
  if (/\b(?:should|must|needs?|will|shall|let['’]?s|please|to-?do)\b/i.test(title)) return true;
  return [...title.matchAll(/[.,;:–—-]\s+(?:so |and |then )?(\p{L}+)/giu)].some(([, word = '']) =>
    VERBS.has(word.toLowerCase()),
  );
}

/** "We have revoked the token", but not "We have decided to": that is still to be done. */
function isDoneByUs(title: string): boolean {
  const verb = (WE_HAVE.exec(title)?.[1] ?? '').toLowerCase();
  return IRREGULAR.has(verb) || isPastOfVerb(verb);
}

/** "The limit has been raised", but not "a limit that has been tested". */
function isDonePassive(title: string): boolean {
  const subject = PASSIVE.exec(title)?.[1];
  return (
    subject !== undefined && !/\b(?:that|which|who|what|until|when|after|once|if|unless)\b/i.test(subject)
  );
}

/** `added`, `created`, `applied`, `dropped`: a past form of a verb that opens actions. */
export function isPastOfVerb(word: string): boolean {
  if (!word.endsWith('ed')) return false;
  const stem = word.slice(0, -2);
  if (VERBS.has(stem) || VERBS.has(`${stem}e`)) return true;
  if (stem.endsWith('i') && VERBS.has(`${stem.slice(0, -1)}y`)) return true;
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && VERBS.has(stem.slice(0, -1));
}
