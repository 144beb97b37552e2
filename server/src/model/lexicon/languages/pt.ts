import type { Language } from './language.ts';
import { portugueseFields, portugueseMetadata } from './pt/fields.ts';
import { portugueseHeadings } from './pt/headings.ts';
import { portugueseLabels } from './pt/labels.ts';
import { portugueseSections } from './pt/sections.ts';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: Language = {
  code: 'pt',
  sections: portugueseSections,
  metadata: portugueseMetadata,
  fields: portugueseFields,
  headings: portugueseHeadings,
  labels: portugueseLabels,
  common: [
    'o',
    'os',
    'as',
    'uma',
    'e',
    'que',
    'foi',
    'não',
    'do',
    'da',
    'dos',
    'das',
    'por',
    'com',
    'para',
    'em',
    'no',
    'na',
    'nos',
    'nas',
    'um',
    'ao',
    'mais',
    'foram',
    'houve',
    'sem',
    'pelo',
    'pela',
    'isso',
    'são',
    'de',
    'nós',
    'quando',
  ],
};
