import type { SectionKind } from '../lexicon/meanings.ts';
import { knownKey, momentKeys } from '../lexicon/metadata-keys.ts';
import type { Mark } from './label-marks.ts';
import type { KindMatch } from './match-heading.ts';

/** What surrounds a label: the kind of its heading's section, and of a label section that is open in it. */
export interface Enclosing {
  readonly kind: SectionKind;
  readonly openLabel: SectionKind | null;
}

/** Sections that hold a list of their own kind: a label in them names an entry, not a section. */
const closed: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'actions',
  'structural-fix',
  'immediate-fixes',
  'parked',
]);
const loose: ReadonlySet<SectionKind> = new Set([
  'other',
  'metadata',
  'summary',
  'background',
  'people',
  'metrics',
]);
const fieldLike: ReadonlySet<SectionKind> = new Set(['people', 'metadata', 'metrics', 'debrief']);
const retrospective: ReadonlySet<SectionKind> = new Set([
  'went-well',
  'went-wrong',
  'lucky',
  'lessons',
  'actions',
]);

/** Whether a bold, bare or numbered label heads a section; headings always do. */
export function acceptsMark(mark: Mark, matches: readonly KindMatch[], around: Enclosing): boolean {
  const best = matches[0];
  if (best === undefined || closed.has(around.kind)) return false;
  if (!best.exact && !standsAlone(mark)) return false;
  if (around.kind === best.kind && best.kind !== 'summary') return false;
  if (mark.value && isField(mark, best)) return false;
  if (around.kind === 'lessons' && !retrospective.has(best.kind)) return false;
  const fitsLoose = loose.has(around.kind);
  switch (mark.style) {
    case 'bold':
      if (mark.value) return fitsLoose && best.weight >= 2;
      return fitsLoose || (best.weight === 3 && best.exact);
    case 'bullet-key':
      return fitsLoose;
    case 'numbered':
      return fitsLoose && (best.weight === 3 || (!mark.value && best.weight === 2));
    case 'line':
      if (mark.value) return fitsLoose && best.weight === 3 && mark.words.key !== 'action';
      // In a document of such labels, or above what it names, the next one may be another word.
      if (best.weight === 3 && best.exact) return true;
      return (
        fitsLoose &&
        ((best.exact && around.openLabel !== null) ||
          mark.leads === best.kind ||
          (mark.alone && best.weight >= 2))
      );
    default:
      return true;
  }
}

/** A bold line, a line by itself, or one right above what it names heads a section whose words are only like a name. */
function standsAlone(mark: Mark): boolean {
  return !mark.value && (mark.style === 'bold' || mark.alone || mark.leads !== null);
}

/** `**Responders:** @ana`, `- Services affected: checkout`: a field of the document, not a section. */
function isField({ words, moment }: Mark, match: KindMatch): boolean {
  const field = knownKey(words.key);
  if (field === null) return false;
  if (momentKeys.has(field)) return moment;
  return match.weight < 3 || fieldLike.has(match.kind);
}
