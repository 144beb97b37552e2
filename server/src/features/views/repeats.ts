import { classKeys, isRepeatOf } from '../../model/document/chain/class-keys.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * The incidents whose class an earlier one has, or that name an earlier one: each beside those of its own root.
 */
export function repeatsAmong(
  all: readonly PostmortemFacts[],
  rootOf: (facts: PostmortemFacts) => string,
): ReadonlySet<PostmortemFacts> {
  const found = new Set<PostmortemFacts>();
  for (const members of grouped(all, (facts) => [rootOf(facts)]).values()) {
    for (const facts of [...ofClass(members), ...byName(members)]) found.add(facts);
  }
  return found;
}

/** Those of a class that come after another: the nearest earlier one decides, so that a large class stays cheap. */
function* ofClass(members: readonly PostmortemFacts[]): Generator<PostmortemFacts> {
  for (const group of grouped(members, classKeys).values()) {
    const dated = group
      .filter(({ date }) => date !== null)
      .sort((a, b) => compareText(a.date ?? '', b.date ?? ''));
    let earlier: PostmortemFacts | null = null;
    for (const [index, facts] of dated.entries()) {
      const before = dated[index - 1];
      if (before !== undefined && before.date !== facts.date) earlier = before;
      if (earlier !== null && isRepeatOf(facts, earlier)) yield facts;
    }
  }
}

/** Those that say `recurs:` of another that is there. */
function* byName(members: readonly PostmortemFacts[]): Generator<PostmortemFacts> {
  const ids = grouped(members, ({ id }) => (id === null ? [] : [id.toLowerCase()]));
  for (const facts of members) {
    const named = facts.recurs.flatMap((id) => ids.get(id.toLowerCase()) ?? []);
    if (named.some((other) => other.uri !== facts.uri)) yield facts;
  }
}

function grouped(
  members: readonly PostmortemFacts[],
  keysOf: (facts: PostmortemFacts) => readonly string[],
): ReadonlyMap<string, PostmortemFacts[]> {
  const groups = new Map<string, PostmortemFacts[]>();
  for (const facts of members) {
    for (const key of new Set(keysOf(facts))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [facts]);
      else group.push(facts);
    }
  }
  return groups;
}
