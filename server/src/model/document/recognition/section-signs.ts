import { LOG_NAME } from '../../lexicon/document-names.ts';
import type { SectionKind } from '../../lexicon/meanings.ts';
import type { Section } from '../section.ts';
import type { Evidence } from './evidence.ts';
import { type RecognitionSign, sampleReport, severalTimes } from './sign.ts';

/** Kinds that no other retrospective has: a sprint, too, goes well or wrong. */
const core: readonly SectionKind[] = [
  'timeline',
  'root-cause',
  'contributing',
  'detection',
  'resolution',
  'impact',
  'trigger',
  'whys',
  'structural-fix',
  'chain',
];
/** Kinds that other documents than post-mortems seldom have. */
const telling: readonly SectionKind[] = [
  ...core,
  'went-well',
  'went-wrong',
  'lucky',
  'responders-saw',
  'immediate-fixes',
];
const known: readonly SectionKind[] = [...telling, 'actions', 'lessons', 'summary'];
/** Kinds that articles of a knowledge base, advisories and plans do not have. */
const decisive: readonly SectionKind[] = [
  'contributing',
  'went-well',
  'went-wrong',
  'lucky',
  'trigger',
  'whys',
  'structural-fix',
  'chain',
  'responders-saw',
];
const causes: readonly SectionKind[] = ['root-cause', 'contributing', 'whys'];
const besideCause: readonly SectionKind[] = ['impact', 'detection', 'actions', 'lessons', 'timeline'];
/** The least share of headings of a review that mean something in one. */
const leastOutline = 0.4;

const has = (kinds: ReadonlySet<SectionKind>, wanted: readonly SectionKind[]): boolean =>
  wanted.some((kind) => kinds.has(kind));

/** A list of times tells as much as a heading. */
function hasCore(evidence: Evidence): boolean {
  return has(evidence.distinctive, core) || evidence.timedEvents >= severalTimes;
}

/** Its headings say what happened, without a look at times. */
function saysIt({ kinds, distinctive, sections, outline }: Evidence): boolean {
  return (
    (has(distinctive, core) && outline >= leastOutline && has(distinctive, decisive)) ||
    (distinctive.has('root-cause') && has(kinds, besideCause)) ||
    (has(kinds, core) && sections.some(saysWhatHappened))
  );
}

const saysWhatHappened = ({ kind, heading }: Section): boolean =>
  kind === 'summary' && /^what happened$/i.test(heading);

/** What sections and what is in them say for a post-mortem. */
export const sectionSigns: readonly RecognitionSign[] = [
  {
    id: 'sections/known',
    weight: 3,
    because: 'sections',
    asks: 'sections',
    test: ({ anyKinds }) => has(anyKinds, known),
    examples: {
      yes: [
        ['a.md', '# A\n\n## Summary\n\na\n'],
        ['a.md', '# A\n\n**Impact:** b\n'],
      ],
      no: [['a.md', '# A\n\n## Background\n\na\n']],
    },
  },
  {
    id: 'sections/core',
    weight: 1,
    because: 'sections',
    asks: 'times',
    test: hasCore,
    examples: {
      yes: [['a.md', sampleReport]],
      no: [['a.md', '# A\n\n## What went well\n\na\n\n## Actions\n\n- b\n']],
    },
  },
  {
    id: 'sections/review',
    weight: 2,
    because: 'sections',
    asks: 'sections',
    test: ({ kinds, distinctive, outline }) =>
      has(distinctive, core) &&
      kinds.size >= 3 &&
      telling.filter((kind) => kinds.has(kind)).length >= 2 &&
      outline >= leastOutline,
    examples: {
      yes: [['a.md', sampleReport]],
      no: [
        ['a.md', '# A\n\n## Summary\n\na\n\n## Impact\n\nb\n'],
        [
          'a.md',
          `${sampleReport}\n## Tables\n\na\n\n## Views\n\na\n\n## Keys\n\na\n\n## Rows\n\na\n\n## Indexes\n\na\n`,
        ],
        [
          'a.md',
          '# API\n\n## Overview\n\na\n\n## Names\n\n**Good**\n\n- a\n\n**Bad**\n\n- b\n\n**Why**\n\n- c\n\n**Impact**: d\n',
        ],
      ],
    },
  },
  {
    id: 'sections/happened',
    weight: 4,
    because: 'sections',
    asks: 'times',
    test: (evidence) => saysIt(evidence) || (hasCore(evidence) && evidence.timedEvents > 0),
    examples: {
      yes: [
        ['a.md', sampleReport],
        ['a.md', '# A\n\n## Root cause\n\na\n\n## Impact\n\nb\n'],
        ['a.md', '# A\n\n## What happened?\n\na\n\n## Impact\n\nb\n'],
      ],
      no: [
        ['a.md', '# A\n\n## Summary\n\na\n\n## Cause\n\nb\n\n## Resolution\n\nc\n'],
        ['a.md', '# A\n\n## Summary\n\na\n\n## Impact\n\nb\n\n## Workarounds\n\nc\n'],
        [
          'a.md',
          '# Sprint 12\n\n## What went well\n\n- a\n\n## What went wrong\n\n- b\n\n## Action items\n\n- c\n',
        ],
      ],
    },
  },
  {
    id: 'sections/story',
    weight: 3,
    because: 'sections',
    asks: 'times',
    test: (evidence) =>
      has(evidence.kinds, causes) &&
      has(evidence.kinds, [...besideCause, 'summary']) &&
      evidence.timedEvents >= severalTimes,
    examples: {
      yes: [
        [
          'a.md',
          '# A\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n- 10:05 c\n- 10:10 d\n\n## Cause\n\ne\n',
        ],
      ],
      no: [['a.md', sampleReport]],
    },
  },
  {
    id: 'incidents/log',
    weight: 7,
    because: 'sections',
    asks: 'name',
    test: (evidence) => LOG_NAME.test(evidence.fileName) && evidence.incidents > 1,
    examples: {
      yes: [
        [
          'incident-log.md',
          `# Log\n\n## A\n\n${sampleReport.replaceAll('## ', '### ').replace('# Queue stuck', '')}\n## B\n\n${sampleReport.replaceAll('## ', '### ').replace('# Queue stuck', '')}`,
        ],
      ],
      no: [['incident-log.md', sampleReport]],
    },
  },
];
