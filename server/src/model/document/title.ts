import type { Block } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { knownKey } from '../lexicon/metadata-keys.ts';
import { field } from './fields.ts';
import type { MetadataField } from './postmortem.ts';
import type { Section } from './section.ts';

export interface Title {
  readonly title: string | null;
  /** Zero-length at the start of the body where there is none. */
  readonly span: Span;
}

type TitleField = Pick<MetadataField, 'key' | 'value' | 'span'>;

export interface TitleInput {
  readonly source: Source;
  readonly frontMatter: readonly TitleField[];
  /** All fields: where neither front matter nor a heading is a title. */
  readonly fields: () => readonly TitleField[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A document's title: front matter, else its first heading or bold first line, unless that is a section or a field. */
export function readTitle(input: TitleInput): Title {
  const front = field({ metadata: input.frontMatter }, 'title');
  if (front !== null) return { title: front.value, span: front.span };
  const first = input.sections.find((section) => section.style === 'heading');
  if (first !== undefined && isTitle(first)) {
    return { title: withoutDecoration(headingPlain(first, input)), span: first.headingSpan };
  }
  const named = field({ metadata: input.fields() }, 'title');
  if (named !== null) return { title: named.value, span: named.span };
  const bold = boldFirstLine(input.blocks);
  if (bold !== null) return { title: input.source.slice(bold), span: bold };
  const start = input.blocks[0]?.span.start ?? input.source.text.length;
  return { title: null, span: { start, end: start } };
}

function isTitle(section: Section): boolean {
  const label = section.heading.split(':', 1)[0] ?? '';
  if (label !== section.heading && knownKey(label) === 'title') return true;
  if (section.level > 2 || section.heading === '') return false;
  if (knownKey(label) !== null && (section.level > 1 || /^[\w ]+$/.test(label))) return false;
  return section.kind === 'other' || (section.level === 1 && section.heading.split(' ').length > 3);
}

function headingPlain(section: Section, input: TitleInput): string {
  const block = input.blocks.find((each) => each.kind === 'heading' && each.line === section.line);
  return block?.kind === 'heading' ? block.inline.plain : section.heading;
}

function withoutDecoration(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^title: /i, '')
    .replace(/ ?\{#[\w-]{1,60}\}$/, '')
    .trim();
}

function boldFirstLine(blocks: readonly Block[]): Span | null {
  const first = blocks.find((block) => block.kind !== 'html');
  if (first?.kind !== 'paragraph' || first.inline.lines.length !== 1) return null;
  const [piece] = first.inline.pieces;
  if (piece === undefined || piece.kind !== 'strong') return null;
  const whole = piece.span.start === first.inline.span.start && piece.span.end === first.inline.span.end;
  return whole ? piece.content : null;
}
