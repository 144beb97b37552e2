import { DECISION_HEADING, EXAMPLE_HEADING, HOLE, ROUND_UP } from '../../lexicon/incident-story.ts';
import type { Evidence } from './evidence.ts';
import { type RecognitionSign, severalTimes } from './sign.ts';

/** What supports a story counts only beside a failure, for pages of every kind have times and reasons. */
const tells = ({ story }: Evidence): boolean => story.failure === 'told';

/** What a table of one record names. */
const record = [
  /cause/,
  /impact|summary|description|problem|symptom/,
  /fix|workaround|resolution|prevent|correct/,
];

/** Of the eight things that a report tells. */
const manyFacets = 5;

const shop = '# Shop\n\nOn Tuesday the shop was down.\n';

/** What the words of a text tell for and against a post-mortem, whatever its headings are called. */
export const storySigns: readonly RecognitionSign[] = [
  {
    id: 'story/failure',
    weight: 4,
    because: 'sections',
    asks: 'text',
    test: tells,
    examples: {
      yes: [
        ['a.md', shop],
        ['a.md', '# Lager\n\nAm Montag konnte das Lager keine Scheine drucken.\n'],
        ['a.md', '# Kafka ate my weekend\n\nwords\n'],
      ],
      no: [
        ['a.md', '# Worker crashes when redis is down\n\nIt exits.\n'],
        ['a.md', '# A\n\nAn outage of the shop.\n'],
      ],
    },
  },
  {
    id: 'story/announced',
    weight: 3,
    because: 'sections',
    asks: 'text',
    test: (evidence) => tells(evidence) && evidence.story.announced,
    examples: {
      yes: [['a.md', `${shop}\nHere is what happened.\n`]],
      no: [
        ['a.md', shop],
        ['a.md', '# A\n\nSay what happened.\n'],
      ],
    },
  },
  {
    id: 'story/day',
    weight: 2,
    because: 'sections',
    asks: 'text',
    test: (evidence) => tells(evidence) && (evidence.story.hasDay || evidence.dated),
    examples: { yes: [['a.md', shop]], no: [['a.md', '# A\n\nOn Tuesdays we test.\n']] },
  },
  {
    id: 'story/times',
    weight: 3,
    because: 'sections',
    asks: 'text',
    test: (evidence) =>
      evidence.story.clocks >= severalTimes && (tells(evidence) || evidence.story.failure === 'named'),
    examples: {
      yes: [['a.md', `${shop}\nAt 10:00 it broke, at 10:05 we saw it, at 10:10 it was back.\n`]],
      no: [['a.md', '# Backups\n\nAt 02:00 a backup, at 03:00 a check, at 04:00 a mail.\n']],
    },
  },
  {
    id: 'story/over',
    weight: 2,
    because: 'sections',
    asks: 'text',
    test: (evidence) => tells(evidence) && evidence.story.over,
    examples: {
      yes: [
        ['a.md', '# Shop\n\nOn Tuesday the shop was down from 10:00 to 11:30.\n'],
        ['a.md', `${shop}\nIt came back at noon. It was back for everybody.\n`],
      ],
      no: [
        ['a.md', shop],
        ['a.md', '# Network\n\nIt is closed from 10:00 to 11:30.\n'],
      ],
    },
  },
  {
    id: 'story/facets',
    weight: 5,
    because: 'sections',
    asks: 'text',
    test: ({ story, dated }) => (story.hasDay || dated) && story.facets >= manyFacets,
    examples: {
      yes: [
        [
          'a.md',
          `${shop}\nAll customers waited until 10:00. An alert came at 09:00. It was back at 11:00.\n`,
        ],
      ],
      no: [['a.md', shop]],
    },
  },
  {
    id: 'story/whole',
    weight: 5,
    because: 'sections',
    asks: 'text',
    test: ({ story, dated }) => (story.hasDay || dated) && story.facets > manyFacets,
    examples: {
      yes: [
        [
          'a.md',
          `${shop}\nAll customers waited until 10:00. An alert came at 09:00. The cause was a lock. We will test it.\n`,
        ],
      ],
      no: [['a.md', shop]],
    },
  },
  {
    id: 'fields/span',
    weight: 3,
    because: 'sections',
    asks: 'text',
    test: (evidence) =>
      evidence.fields.some(({ key, value }) => /^(?:started|detected)$/.test(key) && value !== '') &&
      evidence.fields.some(({ key, value }) => /^(?:resolved|mitigated)$/.test(key) && value !== '') &&
      tells(evidence),
    examples: {
      yes: [['a.md', `# Shop\n\n**Started:** 10:00\n**Resolved:** 11:30\n\nThe shop was down.\n`]],
      no: [['a.md', '# Work\n\n**Started:** 10:00\n**Resolved:** 11:30\n\nNew cables.\n']],
    },
  },
  {
    id: 'story/why',
    weight: 3,
    because: 'sections',
    asks: 'text',
    test: (evidence) => tells(evidence) && evidence.story.why,
    examples: {
      yes: [
        ['a.md', `${shop}\n## Why, really\n\na\n`],
        ['a.md', `${shop}\nThe cause was a lock.\n`],
      ],
      no: [['a.md', '# Backups\n\n## Why\n\na\n']],
    },
  },
  {
    id: 'story/next',
    weight: 1,
    because: 'sections',
    asks: 'text',
    test: (evidence) => tells(evidence) && evidence.story.next,
    examples: { yes: [['a.md', `${shop}\n## So what now\n\n- a\n`]], no: [['a.md', shop]] },
  },
  {
    id: 'story/whys',
    weight: 3,
    because: 'sections',
    asks: 'text',
    test: (evidence) => evidence.story.failure !== 'none' && evidence.story.whys >= severalTimes,
    examples: {
      yes: [['a.md', `${shop}\n1. Why? a\n2. Why? b\n3. Why? c\n`]],
      no: [['a.md', '# A\n\n1. Why? a\n2. Why? b\n3. Why? c\n']],
    },
  },
  {
    id: 'record/fields',
    weight: 4,
    because: 'sections',
    asks: 'fields',
    test: ({ fields }) => {
      const keys = fields.filter(({ shape }) => shape !== 'front-matter').map(({ key }) => key);
      return record.every((kind) => keys.some((key) => kind.test(key)));
    },
    examples: {
      yes: [
        [
          'a.md',
          '| Field | Value |\n|---|---|\n| Severity | 2 |\n| Description | a |\n| Root cause | b |\n| Permanent fix | c |\n',
        ],
      ],
      no: [
        [
          'a.md',
          '| Field | Value |\n|---|---|\n| Severity | 2 |\n| Description | a |\n| Permanent fix | c |\n',
        ],
      ],
    },
  },
  {
    id: 'text/general',
    weight: -8,
    because: 'name',
    asks: 'text',
    test: ({ story, dated, isOutright }) => story.general && !dated && !isOutright.name && !isOutright.title,
    examples: {
      yes: [['a.md', '# Queue\n\nUsually a consumer that lost its connection.\n']],
      no: [['a.md', shop]],
    },
  },
  {
    id: 'text/examples',
    weight: -8,
    because: 'name',
    asks: 'sections',
    test: ({ sections, isOutright }) =>
      !isOutright.name &&
      !isOutright.title &&
      sections.filter(({ heading }) => EXAMPLE_HEADING.test(heading)).length >= 2,
    examples: {
      yes: [['a.md', `${shop}\n## Bad\n\na\n\n## Good\n\nb\n`]],
      no: [['a.md', `${shop}\n## The good\n\na\n`]],
    },
  },
  {
    id: 'text/decision',
    weight: -8,
    because: 'name',
    asks: 'sections',
    test: ({ sections, isOutright }) =>
      !isOutright.name &&
      !isOutright.title &&
      sections.filter(({ heading }) => DECISION_HEADING.test(heading)).length >= 2,
    examples: {
      yes: [['a.md', `${shop}\n## Decision\n\na\n\n## Consequences\n\nb\n`]],
      no: [['a.md', `${shop}\n## Context\n\na\n`]],
    },
  },
  {
    id: 'text/holes',
    weight: -8,
    because: 'template',
    asks: 'text',
    test: ({ passages, story }) =>
      passages.slice(0, 10).some(({ text }) => HOLE.test(text.slice(0, 600))) && story.clocks === 0,
    examples: {
      yes: [['a.md', '# Shop\n\nThe shop was down from {{start}} to {{end}}.\n']],
      no: [['a.md', shop]],
    },
  },
  {
    id: 'text/plan',
    weight: -8,
    because: 'name',
    asks: 'text',
    test: (evidence) =>
      evidence.story.ahead && !tells(evidence) && !evidence.isOutright.name && !evidence.isOutright.title,
    examples: {
      yes: [
        ['a.md', '# Network\n\nBetween 01:00 and 03:00 the network will be unavailable.\n'],
        ['a.md', '# Database\n\n## Rollback\n\na\n'],
      ],
      no: [['a.md', `${shop}\n## Rollback\n\na\n`]],
    },
  },
  {
    id: 'text/round-up',
    weight: -12,
    because: 'name',
    asks: 'title',
    test: ({ titleWords, isOutright, story }) =>
      !isOutright.name && !isOutright.title && ROUND_UP.test(titleWords) && !story.titleTells,
    examples: {
      yes: [
        ['a.md', '# On-call handover 3 June\n'],
        ['a.md', '# Postgres migration\n'],
      ],
      no: [['a.md', '# The migration that failed\n']],
    },
  },
  {
    id: 'text/counts',
    weight: -6,
    because: 'name',
    asks: 'text',
    test: ({ isOutright, story, incidents }) =>
      !isOutright.name && !isOutright.title && story.counts && incidents < 2 && !story.titleTells,
    examples: {
      yes: [['a.md', '# Reliability\n\nWe had 7 incidents.\n']],
      no: [['a.md', `${shop}\nTwo alerts came late.\n`.replace('# Shop', '# Shop was down')]],
    },
  },
  {
    id: 'text/weakness',
    weight: -6,
    because: 'name',
    asks: 'text',
    test: ({ isOutright, story }) => story.weakness && !isOutright.name && !isOutright.title,
    examples: {
      yes: [['a.md', '# Importer\n\nAn attacker could crash it.\n']],
      no: [['a.md', '# Importer\n\nThe attacker used a stolen key.\n']],
    },
  },
];
