import {
  ADVISORY,
  ADVISORY_HEADING,
  COLLECTION_TITLE,
  DATED,
  HANDLING_NAME,
  INCIDENT_FOLDER,
  INDEX_NAME,
  LOG_NAME,
  OTHER_FOLDER,
  OTHER_NAME,
  OTHER_TITLE,
  OWN_TYPE,
  PAGE_TYPE,
  PLAIN_FOLDER,
  PLURAL_TITLE,
  REFERENCE_TITLE,
  TEACHING_TITLE,
} from '../../lexicon/document-names.ts';
import type { Evidence } from './evidence.ts';
import { type RecognitionSign, severalTimes } from './sign.ts';

/** The share of passages from which on a page teaches. */
const muchAdvice = 0.4;

/** A folder of other documents, nearer than one of post-mortems and near enough to mean this one. */
export function inOtherFolder(evidence: Evidence, other: RegExp): boolean {
  const { folders, fileName } = evidence;
  const at = folders.findLastIndex((folder) => other.test(folder));
  const own = folders.findLastIndex((folder) => INCIDENT_FOLDER.test(folder));
  return at > own && at >= folders.length - 3 && !(LOG_NAME.test(fileName) && evidence.incidents > 1);
}

/** A README or index of one incident's folder is that incident's document, and so is one that says what happened when. */
function isIndex(evidence: Evidence): boolean {
  if (!INDEX_NAME.test(evidence.fileName)) return false;
  const { folders, incidents, kinds, isOutright } = evidence;
  if (incidents > 1 && folders.some((folder) => INCIDENT_FOLDER.test(folder))) return false;
  const one = evidence.dated || evidence.isAboutIncident || isOutright.title;
  if (one && kinds.size > 0 && !PLAIN_FOLDER.test(folders.at(-1) ?? '')) return false;
  return kinds.size < 3 || evidence.advice >= muchAdvice || evidence.timedEvents < severalTimes;
}

/** "Outage of the API" says what happened to it. */
const PREPOSITION = /\b(?:of|in|on|for|with|at|by|from|to|that)\b/i;

/** What speaks against a post-mortem, beside what makes a template. */
export const counterSigns: readonly RecognitionSign[] = [
  {
    id: 'config/excluded',
    weight: -1000,
    because: 'excluded',
    asks: 'name',
    test: ({ path }) => path === 'excluded',
    examples: { yes: [], no: [['incidents/a.md']] },
  },
  {
    id: 'type/other',
    weight: -500,
    because: 'other-type',
    asks: 'name',
    test: ({ type }) => type !== '' && !OWN_TYPE.test(type) && !PAGE_TYPE.test(type),
    examples: {
      yes: [['a.md', '---\ntype: runbook\n---\n']],
      no: [['a.md', '---\ntype: post\n---\n'], ['a.md']],
    },
  },
  {
    id: 'name/other',
    weight: -50,
    because: 'name',
    asks: 'name',
    test: ({ fileName, dated }) => OTHER_NAME.test(fileName) && (!dated || !DATED.test(fileName)),
    examples: {
      yes: [['CHANGELOG.md'], ['incident-policy.md'], ['overview.md'], ['004-adr-queue.md']],
      no: [['2026-03-04-runbook-was-wrong.md'], ['queue.md']],
    },
  },
  {
    id: 'name/handling',
    weight: -50,
    because: 'name',
    asks: 'name',
    test: ({ name, dated }) => !dated && HANDLING_NAME.test(name),
    examples: {
      yes: [['incident-response.md'], ['incident-management-guide.md']],
      no: [['2026-incident-response.md'], ['incident-queue.md']],
    },
  },
  {
    id: 'title/other',
    weight: -50,
    because: 'name',
    asks: 'title',
    test: ({ titleWords, dated }) => !dated && OTHER_TITLE.test(titleWords),
    examples: {
      yes: [
        ['a.md', '# Design: new queue\n'],
        ['a.md', '# Incident response process\n'],
        ['a.md', '# API standards\n'],
      ],
      no: [
        ['a.md', '# The plan that failed\n'],
        ['2026-03-04.md', '# Failed release process\n'],
      ],
    },
  },
  {
    id: 'title/teaching',
    weight: -50,
    because: 'name',
    asks: 'title',
    test: ({ titleWords, dated }) => !dated && TEACHING_TITLE.test(titleWords),
    examples: {
      yes: [
        ['a.md', '# How to report an incident\n'],
        ['a.md', '# Writing up an incident\n'],
        ['a.md', '# Running blameless post-mortems\n'],
      ],
      no: [
        ['a.md', '# Running out of disk\n'],
        ['a.md', '# Missing orders after the incident of May\n'],
      ],
    },
  },
  {
    id: 'title/collection',
    weight: -50,
    because: 'name',
    asks: 'title',
    test: (evidence) =>
      !evidence.dated && COLLECTION_TITLE.test(evidence.titleWords) && evidence.incidents < 2,
    examples: {
      yes: [
        ['a.md', '# Post-mortems\n'],
        ['a.md', '# Our incident reports\n'],
      ],
      no: [['a.md', '# Incident report\n']],
    },
  },
  {
    id: 'title/plural',
    weight: -8,
    because: 'name',
    asks: 'title',
    test: (evidence) =>
      PLURAL_TITLE.test(evidence.titleWords) && evidence.incidents < 2 && !evidence.kinds.has('timeline'),
    examples: {
      yes: [['a.md', '# Why we write post-mortems\n']],
      no: [
        ['a.md', '# Post-mortem of May\n'],
        ['a.md', '# Retrospectives stood still\n\n## Timeline\n\n- 10:00 a\n'],
      ],
    },
  },
  {
    id: 'title/reference',
    weight: -4,
    because: 'name',
    asks: 'title',
    test: ({ titleWords, isOutright }) =>
      !isOutright.name &&
      !isOutright.title &&
      REFERENCE_TITLE.test(titleWords) &&
      !PREPOSITION.test(titleWords),
    examples: {
      yes: [
        ['a.md', '# Incident webhook API\n'],
        ['a.md', '# Workspace database schema\n'],
      ],
      no: [
        ['a.md', '# Outage of the search API\n'],
        ['a.md', '# The command that deleted it\n'],
      ],
    },
  },
  {
    id: 'folder/other',
    weight: -50,
    because: 'name',
    asks: 'name',
    test: (evidence) => inOtherFolder(evidence, OTHER_FOLDER),
    examples: {
      yes: [['docs/adr/a.md'], ['incidents/runbooks/a.md']],
      no: [['runbooks/incidents/a.md'], ['designs/one/two/three/a.md']],
    },
  },
  {
    id: 'name/index',
    weight: -50,
    because: 'name',
    asks: 'sections',
    test: isIndex,
    examples: {
      yes: [['incidents/README.md'], ['docs/index.md']],
      no: [
        ['incidents/2026-03-04/README.md', '# A\n\n## Summary\n\na\n'],
        [
          '0x19-postmortem/README.md',
          '# A\n\n## Impact\n\na\n\n## Timeline\n\n- 10:00 b\n- 10:05 c\n- 10:10 d\n\n## Root cause\n\ne\n',
        ],
        ['incidents/a.md'],
      ],
    },
  },
  {
    id: 'text/advice',
    weight: -8,
    because: 'name',
    asks: 'text',
    test: (evidence) => !evidence.dated && evidence.advice >= muchAdvice && evidence.timedEvents === 0,
    examples: {
      yes: [['a.md', '# A\n\nStart with a summary.\n\n## Timeline\n\nSay what happened when.\n']],
      no: [['a.md', '# A\n\nThe queue stood still.\n\n## Impact\n\nBookings waited.\n']],
    },
  },
  {
    id: 'text/advisory',
    weight: -4,
    because: 'name',
    asks: 'sections',
    test: ({ name, titleWords, isOutright, sections }) =>
      !isOutright.name &&
      !isOutright.title &&
      (ADVISORY.test(name) ||
        ADVISORY.test(titleWords) ||
        sections.filter(({ heading }) => ADVISORY_HEADING.test(heading)).length >= 2),
    examples: {
      yes: [
        ['a.md', '# CVE-2026-1234: loader\n'],
        ['GHSA-abcd.md'],
        ['DVSA-2026-002.md'],
        ['a.md', '# A\n\n## Affected versions\n\na\n\n## Credits\n\nb\n'],
      ],
      no: [['a.md', '# Post-mortem of CVE-2026-1234\n'], ['a.md']],
    },
  },
];
