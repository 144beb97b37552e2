import { once } from '../../text/once.ts';
import { languages } from '../lexicon/languages/all.ts';
import { headingsAbroad } from '../lexicon/languages/headings-abroad.ts';
import type { Language } from '../lexicon/languages/language.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { type RoleTable, WordRoles } from '../lexicon/word-roles.ts';

type Role = 'incident' | 'modifier' | `head ${SectionKind}` | `beside ${SectionKind}`;

const grammar = once(() => new WordRoles<Role>(known.map(rolesOf)));

/** Languages of which the names of sections are known, too, come first. */
const known: readonly HeadingLanguage[] = [
  ...languages,
  ...headingsAbroad.map((each) => ({ ...each, sections: {} })),
];

type HeadingLanguage = Pick<Language, 'code' | 'sections' | 'headings'>;

function rolesOf({
  code,
  sections,
  headings: { incident, modifiers, heads, besideIncident },
}: HeadingLanguage): RoleTable<Role> {
  return {
    code,
    roles: [
      ...Object.entries(heads).map(([kind, words]): [Role, string] => [`head ${kind as SectionKind}`, words]),
      ...Object.entries(besideIncident).map(([kind, words]): [Role, string] => [
        `beside ${kind as SectionKind}`,
        words,
      ]),
      ['incident', incident],
      ['modifier', modifiers],
      // Names that need no other words are heads, too; what is a modifier stays one.
      ...Object.entries(sections).map(([kind, { outright = [] }]): [Role, string] => [
        `head ${kind as SectionKind}`,
        outright.join('|'),
      ]),
    ],
  };
}

/** What a heading means by its head, and the language whose words it is made of. */
export interface HeadSense {
  readonly kind: SectionKind;
  readonly code: string;
}

/**
 * The kind that one word of a heading says where all its others are words for the incident or change nothing. Null where
 * a word is unknown or several kinds are told. Takes the heading as `headingKey` gives it.
 */
export function headSense(key: string): HeadSense | null {
  for (const { code, roles } of grammar().read(key)) {
    const kind = kindOf(roles);
    if (kind !== null) return { kind, code };
  }
  return null;
}

function kindOf(roles: readonly Role[]): SectionKind | null {
  const kinds = new Set(roles.flatMap((role) => (role.startsWith('head ') ? [role.slice(5)] : [])));
  const [kind] = kinds.size > 0 || !roles.includes('incident') ? kinds : besideKinds(roles);
  return kinds.size > 1 || kind === undefined ? null : (kind as SectionKind);
}

function besideKinds(roles: readonly Role[]): ReadonlySet<string> {
  const kinds = new Set(roles.flatMap((role) => (role.startsWith('beside ') ? [role.slice(7)] : [])));
  return kinds.size === 1 ? kinds : new Set();
}
