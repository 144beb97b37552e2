import { INCIDENT_FOLDER, LOG_NAME, NEARBY_FOLDER, OWN_TYPE } from '../lexicon/document-names.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { Because } from './postmortem.ts';
import type { Evidence } from './recognition-evidence.ts';
import type { Section } from './section.ts';

/** A document by its path and text, where the text matters. */
export type SignExample = readonly [path: string, text?: string];

/** Something by which a document counts as a post-mortem, or as another one. */
export interface RecognitionSign {
  readonly id: string;
  /** What it adds to the score; against, where it is negative. */
  readonly weight: number;
  readonly because: Because;
  readonly test: (evidence: Evidence) => boolean;
  readonly examples: { readonly yes: readonly SignExample[]; readonly no: readonly SignExample[] };
}

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
/** How far above a document its folder of post-mortems may be, and one that holds other things too. */
const deepest = 6;
const nearby = 2;
/** As many times of day as a timeline has at least. */
const severalTimes = 3;
/** The least share of headings of a review that mean something in one. */
const leastOutline = 0.4;

const has = (kinds: ReadonlySet<SectionKind>, wanted: readonly SectionKind[]): boolean =>
  wanted.some((kind) => kinds.has(kind));

function inFolder({ folders, path, fields }: Evidence): boolean {
  if (path === 'included' || folders.slice(-deepest).some((folder) => INCIDENT_FOLDER.test(folder)))
    return true;
  const tags = fields.filter(({ key }) => /^(?:layout|tags|categories|category)$/.test(key));
  return tags.some(({ value }) =>
    /(?:^|[^\p{L}])(?:post[-_ ]?mortems?|incidents?|outages?|rca)(?:$|[^\p{L}])/iu.test(value),
  );
}

/** A list of times tells as much as a heading. */
function hasCore({ distinctive, timedEvents }: Pick<Evidence, 'distinctive' | 'timedEvents'>): boolean {
  return has(distinctive, core) || timedEvents >= severalTimes;
}

const saysWhatHappened = ({ kind, heading }: Section): boolean =>
  kind === 'summary' && /^what happened$/i.test(heading);

const isNearby = ({ folders }: Evidence): boolean =>
  folders.slice(-nearby).some((folder) => NEARBY_FOLDER.test(folder));

const report = '# Queue stuck\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n\n## Root cause\n\nc\n';

/** What speaks for a post-mortem. */
export const signsFor: readonly RecognitionSign[] = [
  {
    id: 'type/own',
    weight: 100,
    because: 'front-matter',
    test: ({ type }) => OWN_TYPE.test(type),
    examples: {
      yes: [
        ['a.md', '---\ntype: postmortem\n---\n'],
        ['a.md', '---\ntype: incident-report\n---\n'],
      ],
      no: [
        ['a.md', '---\ntype: post\n---\n'],
        ['a.md', '**Type:** postmortem\n'],
      ],
    },
  },
  {
    id: 'place/folder',
    weight: 7,
    because: 'path',
    test: inFolder,
    examples: {
      yes: [
        ['docs/postmortems/a.md'],
        ['incidents/2026/03/04.md'],
        ['docs/incidentes/a.md'],
        ['a.md', '---\ntags: [post-mortem]\n---\n'],
      ],
      no: [['docs/a.md'], ['incident-response-service/docs/a.md']],
    },
  },
  {
    id: 'place/nearby',
    weight: 3,
    because: 'path',
    test: (evidence) => isNearby(evidence) && !inFolder(evidence),
    examples: {
      yes: [['retros/a.md'], ['docs/reliability/2026/a.md']],
      no: [['docs/a.md'], ['incidents/retros/a.md']],
    },
  },
  {
    id: 'name/dated',
    weight: 3,
    because: 'path',
    test: (evidence) =>
      evidence.dated &&
      evidence.hasText &&
      (inFolder(evidence) ||
        isNearby(evidence) ||
        evidence.isAboutIncident ||
        evidence.isOutright.name ||
        evidence.isOutright.title),
    examples: {
      yes: [
        ['incidents/2026-03-04-a.md', 'words\n'],
        ['incidents/2022/03/23.md', 'words\n'],
        ['postmortems/0012.md', 'words\n'],
        ['outage-20260304.md', 'words\n'],
      ],
      no: [
        ['docs/2026-03-04-a.md', 'words\n'],
        ['incidents/2026-03-04-a.md', ''],
      ],
    },
  },
  {
    id: 'word/incident',
    weight: 3,
    because: 'name',
    test: ({ isAboutIncident, isOutright, hasText }) =>
      hasText && (isAboutIncident || isOutright.name || isOutright.title),
    examples: {
      yes: [
        ['queue-outage.md', 'words\n'],
        ['a.md', '# Störung im Lager\n\nwords\n'],
        ['a.md', '# Post-mortem\n\nwords\n'],
      ],
      no: [
        ['incidental.md', 'words\n'],
        ['queue-outage.md', ''],
      ],
    },
  },
  {
    id: 'word/name',
    weight: 3,
    because: 'name',
    test: ({ isOutright, hasText }) => hasText && isOutright.name,
    examples: {
      yes: [
        ['upgrade-postmortem.md', 'words\n'],
        ['2026-RCA-queue.md', 'words\n'],
        ['障害報告.md', 'words\n'],
      ],
      no: [
        ['queue-incident.md', 'words\n'],
        ['care.md', 'words\n'],
      ],
    },
  },
  {
    id: 'word/title',
    weight: 4,
    because: 'name',
    test: ({ isOutright, hasText }) => hasText && isOutright.title,
    examples: {
      yes: [
        ['a.md', '# Shop - postmortem report\n\nwords\n'],
        ['a.md', '# Nachbetrachtung: Lager\n\nwords\n'],
        ['a.md', '# Rapport d’incident\n\nwords\n'],
      ],
      no: [['a.md', '# The incident of May\n\nwords\n']],
    },
  },
  {
    id: 'sections/known',
    weight: 3,
    because: 'sections',
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
    test: hasCore,
    examples: {
      yes: [['a.md', report]],
      no: [['a.md', '# A\n\n## What went well\n\na\n\n## Actions\n\n- b\n']],
    },
  },
  {
    id: 'sections/review',
    weight: 2,
    because: 'sections',
    test: ({ kinds, distinctive, outline }) =>
      has(distinctive, core) &&
      kinds.size >= 3 &&
      telling.filter((kind) => kinds.has(kind)).length >= 2 &&
      outline >= leastOutline,
    examples: {
      yes: [['a.md', report]],
      no: [
        ['a.md', '# A\n\n## Summary\n\na\n\n## Impact\n\nb\n'],
        [
          'a.md',
          `${report}\n## Tables\n\na\n\n## Views\n\na\n\n## Keys\n\na\n\n## Rows\n\na\n\n## Indexes\n\na\n`,
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
    test: ({ kinds, distinctive, timedEvents, sections, outline }) =>
      (hasCore({ distinctive, timedEvents }) && timedEvents > 0) ||
      (has(distinctive, core) && outline >= leastOutline && has(distinctive, decisive)) ||
      (distinctive.has('root-cause') && has(kinds, besideCause)) ||
      (has(kinds, core) && sections.some(saysWhatHappened)),
    examples: {
      yes: [
        ['a.md', report],
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
    test: ({ kinds, timedEvents }) =>
      timedEvents >= severalTimes && has(kinds, causes) && has(kinds, [...besideCause, 'summary']),
    examples: {
      yes: [
        [
          'a.md',
          '# A\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n- 10:05 c\n- 10:10 d\n\n## Cause\n\ne\n',
        ],
      ],
      no: [['a.md', report]],
    },
  },
  {
    id: 'incidents/log',
    weight: 7,
    because: 'sections',
    test: ({ fileName, incidents }) => LOG_NAME.test(fileName) && incidents > 1,
    examples: {
      yes: [
        [
          'incident-log.md',
          `# Log\n\n## A\n\n${report.replaceAll('## ', '### ').replace('# Queue stuck', '')}\n## B\n\n${report.replaceAll('## ', '### ').replace('# Queue stuck', '')}`,
        ],
      ],
      no: [['incident-log.md', report]],
    },
  },
];
