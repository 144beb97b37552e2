import { markCount, special } from '../../server/src/prose/learned/reading.ts';
import { answers } from './answer.ts';
import { train } from './course.ts';
import type { Example } from './learner.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Share of the sentences that must be found which have to hold a trigger. */
const wanted = 0.985;

/**
 * The words of which nearly every sentence that must be found has one, and harmless ones as few as may be: those that
 * look suspicious to a small net which sees one word at a time.
 */
export function triggersOf(
  vocabulary: Vocabulary,
  publicSize: number,
  labelled: readonly Example[],
  natural: readonly Example[],
): ReadonlySet<number> {
  const suspicion = suspicionOf(vocabulary, publicSize, labelled, natural);
  const highest = labelled
    .filter(({ target }) => (target[0] ?? 0) < 0.5)
    .map(({ ids }) => Math.max(...ids.map((id) => suspicion[id] ?? 0)))
    .sort((a, b) => b - a);
  const enough = highest[Math.floor(highest.length * wanted)] ?? 0;
  return new Set(
    vocabulary.words.flatMap((word, id) => (isPlain(word) && (suspicion[id] ?? 0) >= enough ? [id] : [])),
  );
}

/** "Not" hides in "didn't"; the text is searched for plain words only. */
function isPlain(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && word !== 'not';
}

function suspicionOf(
  vocabulary: Vocabulary,
  publicSize: number,
  labelled: readonly Example[],
  natural: readonly Example[],
): readonly number[] {
  const wordSize = 16;
  const net = train({
    shape: { wordSize, channels: wordSize + markCount, filters: 8, widths: [1] },
    vocabulary,
    publicSize,
    unknown: vocabulary.ids.get(special.unknown) ?? 0,
    labelled,
    natural,
    naturalPerRound: labelled.length,
    rounds: 6,
    batch: 64,
    pace: { rate: 0.003, wordRate: 0.0005, decay: 0, dropout: 0.2, wordDropout: 0.3 },
    seed: 1,
  });
  const alone = vocabulary.words.map((word, id) => ({ ids: [id], marks: [0], plain: isPlain(word) }));
  return answers(net, alone).map((answer, at) => (alone[at]?.plain === true ? 1 - (answer[0] ?? 1) : 0));
}
