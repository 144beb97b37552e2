import { wordingClasses } from '../../server/src/prose/learned/net.ts';
import { Places } from './learner.ts';
import type { Parameters } from './parameters.ts';

/** What a net in training says of sentences: the probability of each class. */
export function answers(
  net: Parameters,
  sentences: readonly { readonly ids: readonly number[]; readonly marks: readonly number[] }[],
): readonly (readonly number[])[] {
  const places = new Places(net);
  const indices = sentences.map(({ ids, marks }) => ids.map((id, at) => places.indexOf(id, marks[at] ?? 0)));
  places.project();
  return indices.map((sentence) => {
    const { pooled } = places.pool(sentence);
    const count = pooled.length;
    const scores = wordingClasses.map((_, which) => {
      let sum = net.classBias.values[which] as number;
      for (let i = 0; i < count; i++) {
        sum += (pooled[i] as number) * (net.classWeights.values[which * count + i] as number);
      }
      return sum;
    });
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  });
}
