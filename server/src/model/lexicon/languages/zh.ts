import type { Language } from './language.ts';
import { chineseFields, chineseMetadata } from './zh/fields.ts';
import { chineseHeadings } from './zh/headings.ts';
import { chineseLabels } from './zh/labels.ts';
import { chineseSections } from './zh/sections.ts';

/** Chinese, simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  sections: chineseSections,
  metadata: chineseMetadata,
  fields: chineseFields,
  headings: chineseHeadings,
  labels: chineseLabels,
  common: [],
};
