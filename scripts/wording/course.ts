import type { NetShape } from '../../server/src/prose/learned/net.ts';
import { type Example, Learner, type Pace } from './learner.ts';
import { newParameters, type Parameters } from './parameters.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a net learns from, and how. */
export interface Lessons {
  readonly unknown: number;
  /** Seen in every round. */
  readonly labelled: readonly Example[];
  /** Of these, other ones in each round. */
  readonly natural: readonly Example[];
  readonly naturalPerRound: number;
  readonly rounds: number;
  readonly batch: number;
  readonly pace: Pace;
  readonly seed: number;
}

/** A whole training. */
export interface Course extends Lessons {
  readonly shape: NetShape;
  readonly vocabulary: Vocabulary;
  readonly publicSize: number;
}

/** What is told after each round. */
export type Tell = (round: number, loss: number) => void;

/** Trains a new net; after each round reports the mean loss. Deterministic. */
export function train(course: Course, tell: Tell = () => {}): Parameters {
  const random = randomFrom(course.seed);
  const net = newParameters(course.shape, course.vocabulary.vectors, course.publicSize, random);
  teach(net, course, random, tell);
  return net;
}

/** Trains a net further, in place. */
export function trainOn(net: Parameters, course: Lessons, tell: Tell = () => {}): void {
  teach(net, course, randomFrom(course.seed), tell);
}

function teach(net: Parameters, course: Lessons, random: () => number, tell: Tell): void {
  const learner = new Learner(net, course.pace, course.unknown, random);
  let natural: Example[] = [];
  for (let round = 0; round < course.rounds; round++) {
    if (natural.length < course.naturalPerRound) natural = shuffled(course.natural, random);
    const examples = shuffled([...course.labelled, ...natural.splice(0, course.naturalPerRound)], random);
    const batches = Math.ceil(examples.length / course.batch);
    let loss = 0;
    for (let at = 0; at < batches; at++) {
      const done = (round + at / batches) / course.rounds;
      // Warm, then ever colder: half a wave.
      const slow = Math.min(1, done * 20) * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * done)));
      loss += learner.learn(examples.slice(at * course.batch, (at + 1) * course.batch), slow);
    }
    tell(round, loss / batches);
  }
}
