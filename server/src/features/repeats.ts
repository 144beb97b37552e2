import { classKeys, isRepeatOf } from '../model/class-keys.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import type { Facts } from '../rules/rule.ts';

/** The earlier post-mortems whose class this incident repeats, oldest first. */
export function earlierOfClass(
  facts: PostmortemFacts,
  others: Pick<Facts, 'byId' | 'byClass'>,
): readonly PostmortemFacts[] {
  const found = new Set([
    ...facts.recurs.flatMap((id) => others.byId(id)),
    ...classKeys(facts).flatMap((key) => others.byClass(key)),
  ]);
  return [...found].filter((other) => other.uri !== facts.uri && isRepeatOf(facts, other));
}
