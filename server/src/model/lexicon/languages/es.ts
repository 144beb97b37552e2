import { spanishFields, spanishMetadata } from './es/fields.ts';
import { spanishHeadings } from './es/headings.ts';
import { spanishLabels } from './es/labels.ts';
import { spanishSections } from './es/sections.ts';
import type { Language } from './language.ts';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  sections: spanishSections,
  metadata: spanishMetadata,
  fields: spanishFields,
  headings: spanishHeadings,
  labels: spanishLabels,
  common: [
    'el',
    'la',
    'los',
    'las',
    'una',
    'y',
    'que',
    'fue',
    'se',
    'del',
    'por',
    'con',
    'para',
    'no',
    'en',
    'es',
    'al',
    'como',
    'más',
    'pero',
    'nos',
    'su',
    'sin',
    'hubo',
    'cuando',
    'desde',
    'había',
    'lo',
    'este',
    'esta',
    'fueron',
    'de',
  ],
};
