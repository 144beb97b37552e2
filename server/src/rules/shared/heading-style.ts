import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { Source } from '../../text/source.ts';

/** Writes a heading's words (snippet syntax) as one, `index` counted from zero among the new ones. */
export type WriteHeading = (words: string, index: number, eol: string) => string;

/** The heading of a document without sections: one level below its title, in the title's style. */
export function headingBelowTitle({ blocks }: Postmortem): WriteHeading {
  const title = blocks.find((block) => block.kind === 'heading');
  if (title?.kind !== 'heading') return (words) => `## ${words}`;
  if (title.style === 'setext') return (words, _index, eol) => underlined(words, '-', eol);
  return (words) => `${'#'.repeat(Math.min(6, title.level + 1))} ${words}`;
}

/** A heading like that of a section: its level, its marks, the number that follows its siblings'. */
export function headingLike(
  postmortem: Postmortem,
  section: Section,
  siblings: readonly Section[],
): WriteHeading {
  const { source } = postmortem;
  if (section.style !== 'heading') return labelLike(source, section);
  const number = numberingOf(siblings.map((each) => headingText(source, each)));
  const block = postmortem.blocks.find(({ kind, line }) => kind === 'heading' && line === section.line);
  if (block?.kind === 'heading' && block.style === 'setext') {
    const mark = block.level === 1 ? '=' : '-';
    return (words, index, eol) => underlined(number(index) + words, mark, eol);
  }
  const marks = '#'.repeat(Math.min(6, Math.max(1, section.level)));
  const closing = /\s#+\s*$/.test(source.lineText(section.line)) ? ` ${marks}` : '';
  return (words, index) => `${marks} ${number(index)}${words}${closing}`;
}

/** `**Impact**:`, `Impact:`: the marks around the label, without a value that follows it. */
function labelLike(source: Source, { headingSpan, line }: Section): WriteHeading {
  const before = source.text.slice(source.lineStart(line), headingSpan.start);
  const after = source.text.slice(headingSpan.end, source.lineSpan(line).end);
  const colon = source.text[headingSpan.end - 1] === ':' ? ':' : '';
  const closing = /^[*_]*:?[*_]*/.exec(after)?.[0] ?? '';
  return (words) => before + words + colon + closing;
}

function underlined(words: string, mark: string, eol: string): string {
  return `${words}${eol}${mark.repeat(Math.max(3, words.length))}`;
}

/** A heading as written, its number with it. */
function headingText(source: Source, { line }: Section): string {
  return source.lineText(line).replace(/^[\s#]+/, '');
}

const numbered =
  /^(?<lead>\(?(?:\d{1,3}\.)*)(?<count>\d{1,3}|[IVX]{1,5}|[A-Z])(?<mark>[.):]{0,2}\s+(?:[-\u2013\u2014]\s+)?)/;
const none = (): string => '';

interface Numbered {
  readonly lead: string;
  readonly count: string;
  readonly mark: string;
}

/** Whether headings are numbered one after the other: `1. Summary`, `2. Impact`; and how it goes on behind the last. */
export function isNumbered(postmortem: Postmortem, siblings: readonly Section[]): boolean {
  return numberingOf(siblings.map((each) => headingText(postmortem.source, each)))(0) !== '';
}

function numberingOf(headings: readonly string[]): (index: number) => string {
  const found = headings.flatMap((heading) => readNumber(heading) ?? []);
  const last = found.at(-1);
  if (last === undefined || found.length < 2) return none;
  for (const count of counters) {
    const values = found.map((each) => count.indexOf(each.count));
    const rising = values.every(
      (value, at) => value >= 0 && (at === 0 || value === (values[at - 1] ?? 0) + 1),
    );
    if (rising) return (index) => last.lead + count.at((values.at(-1) ?? 0) + 1 + index) + last.mark;
  }
  return none;
}

function readNumber(heading: string): Numbered | null {
  const { lead, count, mark } = numbered.exec(heading)?.groups ?? {};
  return lead === undefined || count === undefined || mark === undefined ? null : { lead, count, mark };
}

interface Counter {
  readonly indexOf: (written: string) => number;
  readonly at: (index: number) => string;
}

const roman: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const letters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function listed(list: readonly string[]): Counter {
  return { indexOf: (written) => list.indexOf(written), at: (index) => list[index] ?? '' };
}

const counters: readonly Counter[] = [
  { indexOf: (written) => (/^\d+$/.test(written) ? Number(written) : -1), at: String },
  listed(roman),
  listed(letters),
];
