import {
  DATED,
  SLOT_IN_TITLE,
  TEMPLATE_FOLDER,
  TEMPLATE_ITSELF,
  TEMPLATE_NAME,
  TEMPLATE_TITLE,
} from '../../lexicon/document-names.ts';
import { inOtherFolder } from './counter-signs.ts';
import type { RecognitionSign } from './sign.ts';

/** The share of passages, or of sections, from which on a document is a form. */
const manySlots = 0.4;

/** What says that a document is a form to be copied. */
export const templateSigns: readonly RecognitionSign[] = [
  {
    id: 'template/itself',
    weight: -200,
    because: 'template',
    asks: 'name',
    // A template of post-mortems carries their type, and is copied with it.
    test: ({ fileName, path }) => TEMPLATE_ITSELF.test(fileName) && path !== 'included',
    examples: {
      yes: [['template.md'], ['000-template.md'], ['template-incident-report.md']],
      no: [['2026-03-04-template-engine-crash.md']],
    },
  },
  {
    id: 'template/name',
    weight: -60,
    because: 'template',
    asks: 'name',
    test: ({ fileName }) => TEMPLATE_NAME.test(fileName) && !DATED.test(fileName),
    examples: {
      yes: [['incident-example.md'], ['vorlage-ausfall.md']],
      no: [['2026-03-04-sample-app.md'], ['contemplate.md']],
    },
  },
  {
    id: 'template/title',
    weight: -60,
    because: 'template',
    asks: 'title',
    test: ({ titleWords }) => TEMPLATE_TITLE.test(titleWords),
    examples: {
      yes: [
        ['a.md', '# Post-mortem template\n'],
        ['a.md', '# [Template] Incident name\n'],
      ],
      no: [['a.md', '# Invoice template sent twice\n']],
    },
  },
  {
    id: 'template/folder',
    weight: -60,
    because: 'template',
    asks: 'name',
    test: (evidence) => inOtherFolder(evidence, TEMPLATE_FOLDER),
    examples: { yes: [['docs/templates/postmortem.md']], no: [['templates/service/docs/incidents/a.md']] },
  },
  {
    id: 'template/slot-in-title',
    weight: -60,
    because: 'template',
    asks: 'title',
    test: (evidence) =>
      !evidence.dated && SLOT_IN_TITLE.test(evidence.titleWords) && evidence.timedEvents === 0,
    examples: {
      yes: [
        ['a.md', '# Incident report: [Title]\n'],
        ['a.md', '# YYYY: {{ name }}\n'],
      ],
      no: [
        ['2026-03-04-a.md', '# Incident report: [Title]\n'],
        ['a.md', '# Incident [12]\n'],
      ],
    },
  },
  {
    id: 'template/slots',
    weight: -20,
    because: 'template',
    asks: 'text',
    test: (evidence) => !evidence.dated && evidence.slots >= manySlots && evidence.timedEvents === 0,
    examples: {
      yes: [['a.md', '# A\n\n## Impact\n\n[who was affected]\n\n## Root cause\n\n[why it happened]\n']],
      no: [['a.md', '# A\n\n## Impact\n\nBookings waited.\n\n## Root cause\n\nTBD\n']],
    },
  },
  {
    id: 'sections/empty',
    weight: -4,
    because: 'template',
    asks: 'sections',
    test: (evidence) => !evidence.dated && evidence.emptySections >= manySlots && evidence.timedEvents === 0,
    examples: {
      yes: [['a.md', '# A\n\n## Summary\n\n## Impact\n\n## Root cause\n']],
      no: [['a.md', '# A\n\n## Summary\n\na\n\n## Impact\n\nb\n\n## Root cause\n']],
    },
  },
];
