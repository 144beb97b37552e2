import type { Language } from './language.ts';
import { chineseFields, chineseMetadata } from './zh-fields.ts';
import { chineseSections } from './zh-sections.ts';

/** Chinese, simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  sections: chineseSections,
  metadata: chineseMetadata,
  fields: chineseFields,
  common: [],
};
