import { englishActions } from './en/actions.ts';
import { englishCauses } from './en/causes.ts';
import { englishColumns } from './en/columns.ts';
import { englishCourse } from './en/course.ts';
import { englishFields } from './en/fields.ts';
import { englishHeadings } from './en/headings.ts';
import { englishLabels } from './en/labels.ts';
import { englishMetadata } from './en/metadata.ts';
import { englishMoments } from './en/moments.ts';
import { englishReview } from './en/review.ts';
import { englishStory } from './en/story.ts';
import type { Language } from './language.ts';

/** English, whose tables are too large for one file. */
export const english: Language = {
  code: 'en',
  sections: { ...englishActions, ...englishStory, ...englishCourse, ...englishCauses, ...englishReview },
  metadata: { ...englishMetadata, ...englishMoments },
  fields: { ...englishFields, ...englishColumns },
  headings: englishHeadings,
  labels: englishLabels,
  common: [
    'the',
    'and',
    'of',
    'to',
    'was',
    'were',
    'is',
    'are',
    'that',
    'this',
    'with',
    'for',
    'from',
    'not',
    'we',
    'our',
    'it',
    'which',
    'had',
    'have',
    'has',
    'been',
    'by',
    'when',
    'what',
    'how',
    'will',
    'be',
  ],
};
