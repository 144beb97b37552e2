import type { NetShape } from '../../server/src/prose/learned/net.ts';
import { type Example, Learner, type Pace } from './learner.ts';
import { newParameters, type Parameters } from './parameters.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A whole training. */
export interface Course {
  readonly shape: NetShape;
  readonly vocabulary: Vocabulary;
  readonly publicSize: number;
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

/** Trains a net; after each round reports the mean loss. Deterministic. */
export function train(course: Course, tell: (round: number, loss: number) => void = () => {}): Parameters {
  const random = randomFrom(course.seed);
  const net = newParameters(course.shape, course.vocabulary.vectors, course.publicSize, random);
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
  return net;
}
