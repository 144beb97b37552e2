import { germanFields, germanMetadata } from './de/fields.ts';
import { germanHeadings } from './de/headings.ts';
import { germanLabels } from './de/labels.ts';
import { germanSections } from './de/sections.ts';
import type { Language } from './language.ts';

/** German. */
export const german: Language = {
  code: 'de',
  sections: germanSections,
  metadata: germanMetadata,
  fields: germanFields,
  headings: germanHeadings,
  labels: germanLabels,
  common: [
    'der',
    'die',
    'das',
    'und',
    'nicht',
    'ist',
    'wurde',
    'wurden',
    'werden',
    'mit',
    'für',
    'auf',
    'wir',
    'ein',
    'eine',
    'einen',
    'dem',
    'den',
    'des',
    'im',
    'zu',
    'von',
    'bei',
    'nach',
    'durch',
    'auch',
    'sich',
    'war',
    'waren',
    'hat',
    'haben',
    'dass',
    'kein',
    'keine',
  ],
};
