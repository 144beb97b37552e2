import type { SectionKind } from '../lexicon/meanings.ts';

/** A chain level or label of the team's list. */
export interface Term {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gloss: string;
}

export interface Label extends Term {
  /** The level at which it usually sits, told in the hover; null where it can be any. */
  readonly usualLevel: string | null;
}

/** A place in the team's severity scale. */
export interface SeverityRank {
  readonly rank: number;
  readonly names: readonly string[];
}

/** The form in which levels and labels are compared. */
export function termKey(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/-level$/, '');
}

/** The words of a team that reading needs; configuration makes one, `defaultVocabulary` is ours. */
export interface Vocabulary {
  readonly levels: readonly Term[];
  readonly labels: readonly Label[];
  readonly severities: readonly SeverityRank[];
  /** Extra headings by kind. */
  readonly sections: ReadonlyMap<string, SectionKind>;
  /** What is known of day-first or month-first dates: configuration, or evidence in sibling files. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
}

export const defaultVocabulary: Vocabulary = {
  levels: [
    {
      name: 'strategy',
      aliases: ['strategic'],
      gloss: 'The bet itself: what was worth building, for which people, at which risk.',
    },
    {
      name: 'discovery',
      aliases: ['research'],
      gloss: 'The brief: who was observed, what was asked, what was learned.',
    },
    {
      name: 'scope',
      aliases: ['scoping'],
      gloss: 'The story, its scenarios, and the boundary between systems.',
    },
    {
      name: 'execution',
      aliases: ['exec', 'dev', 'development', 'implementation', 'coding'],
      gloss: 'The code against its specification and its decisions.',
    },
    {
      name: 'operation',
      aliases: ['operations', 'operational', 'ops'],
      gloss: 'Configuration, deployment, and running it.',
    },
  ],
  labels: [
    {
      name: 'scenario-gap',
      aliases: [],
      usualLevel: 'scope',
      gloss: 'Built as specified; nobody wrote a scenario for this case.',
    },
    {
      name: 'adr-drift',
      aliases: [],
      usualLevel: 'execution',
      gloss: 'The scenario passes, the code violates an architectural decision.',
    },
    {
      name: 'integration-gap',
      aliases: [],
      usualLevel: 'scope',
      gloss: 'Two systems specified to work together do not.',
    },
    {
      name: 'observation-mismatch',
      aliases: [],
      usualLevel: 'discovery',
      gloss: 'Works as specified, not as the person needs.',
    },
    {
      name: 'configuration',
      aliases: ['config'],
      usualLevel: 'operation',
      gloss: 'Environment or application configuration was wrong.',
    },
    {
      name: 'requirements',
      aliases: [],
      usualLevel: 'discovery',
      gloss: 'What was asked for was incomplete or contradictory.',
    },
    {
      name: 'logic-error',
      aliases: [],
      usualLevel: 'execution',
      gloss: 'The code does something else than its specification says.',
    },
    {
      name: 'testing-gap',
      aliases: [],
      usualLevel: 'execution',
      gloss: 'A test that would have shown it does not exist or does not run.',
    },
    {
      name: 'data',
      aliases: [],
      usualLevel: 'execution',
      gloss: 'Data of a shape or amount that nothing expected.',
    },
    {
      name: 'dependency',
      aliases: [],
      usualLevel: 'execution',
      gloss: 'A library or service we build on changed or failed.',
    },
    {
      name: 'third-party',
      aliases: [],
      usualLevel: 'scope',
      gloss: "Somebody else's outage is the trigger; the level is why ours depended on it.",
    },
    { name: 'capacity', aliases: [], usualLevel: 'operation', gloss: 'More load than was provided for.' },
    {
      name: 'observability-gap',
      aliases: [],
      usualLevel: 'operation',
      gloss: 'It could not be seen while it happened.',
    },
    {
      name: 'ownership-gap',
      aliases: [],
      usualLevel: 'strategy',
      gloss: 'Nobody was responsible for the part that broke.',
    },
    {
      name: 'unknown',
      aliases: [],
      usualLevel: null,
      gloss: 'Not known yet: asks for a follow-up that finds out.',
    },
  ],
  severities: [
    { rank: 0, names: ['P0', 'SEV0', 'S0'] },
    { rank: 1, names: ['P1', 'SEV1', 'S1'] },
    { rank: 2, names: ['P2', 'SEV2', 'S2'] },
    { rank: 3, names: ['P3', 'SEV3', 'S3'] },
    { rank: 4, names: ['P4', 'SEV4', 'S4'] },
    { rank: 5, names: ['P5', 'SEV5', 'S5'] },
    { rank: 9, names: ['near-miss', 'near miss'] },
  ],
  sections: new Map(),
  dateOrder: null,
};
