import { japaneseFields, japaneseMetadata } from './ja/fields.ts';
import { japaneseHeadings } from './ja/headings.ts';
import { japaneseLabels } from './ja/labels.ts';
import { japaneseSections } from './ja/sections.ts';
import type { Language } from './language.ts';

/** Japanese. */
export const japanese: Language = {
  code: 'ja',
  sections: japaneseSections,
  metadata: japaneseMetadata,
  fields: japaneseFields,
  headings: japaneseHeadings,
  labels: japaneseLabels,
  common: [],
};
