import type { MetadataField } from '../document/postmortem.ts';
import { looksLikeName } from '../lexicon/names.ts';

const PEOPLE =
  /(?:^|[-.])(?:owners?|authors?|commander|leads?|responders?|participants?|attendees?|scribe|facilitator|people|involved|reporters?|reviewers?|on-?call|written-by|prepared-by|team|dri)(?:$|[-.])/;

const LONGEST = 300;

/** Names and first names that the document's own metadata gives, lower case. */
export function knownPeople(metadata: readonly MetadataField[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const field of metadata) {
    if (!PEOPLE.test(field.key)) continue;
    for (const { value } of field.items) {
      if (value.length > LONGEST) continue;
      for (const part of value.split(/(?:(?<!\s)\s+)?(?:[,;/&]|\band\b)\s*/)) {
        const name = withoutBrackets(part)
          .replace(/[*_`[\]"']/g, '')
          .trim();
        const words = name.split(/\s+/);
        if (name === '' || words.length > 4) continue;
        if (!words.every((word) => /^@?[\p{L}.'’-]+$/u.test(word))) continue;
        known.add(name.replace(/^@/, '').toLowerCase());
        const first = words[0] ?? '';
        if (words.length > 1 && looksLikeName(first)) known.add(first.toLowerCase());
      }
    }
  }
  return known;
}

/** What stands in round brackets is no part of a name; an open bracket without its end is kept. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^)\n]*\)?/g, (words) => (words.endsWith(')') ? '' : words));
}
