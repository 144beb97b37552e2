import { frenchFields, frenchMetadata } from './fr/fields.ts';
import { frenchHeadings } from './fr/headings.ts';
import { frenchLabels } from './fr/labels.ts';
import { frenchSections } from './fr/sections.ts';
import type { Language } from './language.ts';

/** French. */
export const french: Language = {
  code: 'fr',
  sections: frenchSections,
  metadata: frenchMetadata,
  fields: frenchFields,
  headings: frenchHeadings,
  labels: frenchLabels,
  common: [
    'le',
    'les',
    'des',
    'une',
    'et',
    'est',
    'été',
    'était',
    'pas',
    'dans',
    'sur',
    'pour',
    'avec',
    'nous',
    'avons',
    'qui',
    'du',
    'au',
    'aux',
    'par',
    'cette',
    'ce',
    'sont',
    'ne',
    'sans',
    'plus',
    'a',
    'ont',
    'la',
    'en',
    "d'un",
    "d'une",
    "n'a",
    "l'incident",
  ],
};
