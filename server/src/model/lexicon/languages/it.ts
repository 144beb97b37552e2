import { italianFields, italianMetadata } from './it/fields.ts';
import { italianHeadings } from './it/headings.ts';
import { italianLabels } from './it/labels.ts';
import { italianSections } from './it/sections.ts';
import type { Language } from './language.ts';

/** Italian. */
export const italian: Language = {
  code: 'it',
  sections: italianSections,
  metadata: italianMetadata,
  fields: italianFields,
  headings: italianHeadings,
  labels: italianLabels,
  common: [
    'il',
    'lo',
    'gli',
    'una',
    'e',
    'che',
    'è',
    'non',
    'della',
    'dei',
    'delle',
    'per',
    'con',
    'sono',
    'stato',
    'stata',
    'alle',
    'dal',
    'del',
    'nel',
    'nella',
    'si',
    'abbiamo',
    'più',
    'da',
    'ha',
    'al',
    'di',
    'questo',
    'senza',
    'anche',
    'ma',
  ],
};
