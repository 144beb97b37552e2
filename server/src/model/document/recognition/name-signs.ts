import { INCIDENT_FOLDER, NEARBY_FOLDER, OWN_TYPE } from '../../lexicon/document-names.ts';
import type { Evidence } from './evidence.ts';
import type { RecognitionSign } from './sign.ts';

/** How far above a document its folder of post-mortems may be, and one that holds other things too. */
const deepest = 6;
const nearby = 2;
function inFolder(evidence: Evidence): boolean {
  const { folders, path } = evidence;
  if (path === 'included' || folders.slice(-deepest).some((folder) => INCIDENT_FOLDER.test(folder)))
    return true;
  const tags = evidence.fields.filter(({ key }) => /^(?:layout|tags|categories|category)$/.test(key));
  return tags.some(({ value }) =>
    /(?:^|[^\p{L}])(?:post[-_ ]?mortems?|incidents?|outages?|rca)(?:$|[^\p{L}])/iu.test(value),
  );
}

const isNearby = ({ folders }: Evidence): boolean =>
  folders.slice(-nearby).some((folder) => NEARBY_FOLDER.test(folder));

/** What type, place, name and title say for a post-mortem. */
export const nameSigns: readonly RecognitionSign[] = [
  {
    id: 'type/own',
    weight: 100,
    because: 'front-matter',
    asks: 'name',
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
    asks: 'fields',
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
    asks: 'fields',
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
    asks: 'fields',
    test: (evidence) =>
      evidence.dated &&
      evidence.hasText &&
      (isNearby(evidence) ||
        evidence.isAboutIncident ||
        evidence.isOutright.name ||
        evidence.isOutright.title ||
        inFolder(evidence)),
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
    asks: 'title',
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
    asks: 'name',
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
    asks: 'title',
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
];
