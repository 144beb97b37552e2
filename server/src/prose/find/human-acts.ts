import { looks } from '../lexicon/hindsight.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Scene } from '../scene.ts';
import { isAdverb } from '../word-class.ts';
import type { Modal } from './modal.ts';

const lookSet: ReadonlySet<string> = new Set(looks);
/** In -ing, and no act of a person. */
const noGerunds: ReadonlySet<string> = new Set(words('alerting during nothing having'));
const small: ReadonlySet<string> = new Set(
  words(
    'quick simple single one short brief closer careful second proper five basic mere dry test peer code another more extra ten two restore load minimal decent routine half',
  ),
);
const better: ReadonlySet<string> = new Set(
  words('better earlier more closer quicker faster prior proper clearer'),
);

/** "By a second person": nobody in particular. */
export function isIndefinite(scene: Scene, agent: Subject): boolean {
  return /^(?:a|an|another|someone|somebody|more)$/.test(scene.word(agent.from));
}

/** "By reviewing", "by a test run": an act of people behind `by`. */
export function isAct(scene: Scene, agent: Subject): boolean {
  for (let i = agent.from; i < agent.to; i++)
    if (scene.word(i).endsWith('ing') || lookSet.has(scene.word(i))) return true;
  return false;
}

/** The subject is an act of a person: a gerund, or "one look". */
export function isLook(scene: Scene, modal: Modal, subject: Subject | null): boolean {
  let start = modal.at - 1;
  while (start > scene.sentence.from && scene.tokens[start - 1]?.kind !== 'mark') start--;
  while (isAdverb(scene.tokens[start])) start++;
  const first = scene.word(start) === 'not' ? scene.word(start + 1) : scene.word(start);
  if (first.endsWith('ing') && !scene.names.isSystemWord(first) && !noGerunds.has(first)) return true;
  if (subject === null) return false;
  const phrase = scene.tokens.slice(subject.from, modal.at);
  return phrase.some(({ word }) => lookSet.has(word)) && phrase.some(({ word }) => small.has(word));
}

/** "Better planning", "an earlier rollback": what people might have done more of. */
export function isBetter(scene: Scene, subject: Subject | null): boolean {
  if (subject === null || scene.names.isSystemWord(scene.word(subject.to - 1))) return false;
  const first = /^(?:a|an|the)$/.test(scene.word(subject.from)) ? subject.from + 1 : subject.from;
  return better.has(scene.word(first));
}
