import type { Block, TableBlock } from '../../text/markdown/blocks.ts';
import type { Definitions } from '../../text/markdown/markdown.ts';
import type { Place } from '../../text/markdown/passage.ts';
import type { Source } from '../../text/source.ts';
import { hasContent } from '../document/block-content.ts';
import type { Section } from '../document/section.ts';
import type { Vocabulary } from '../document/vocabulary.ts';
import { isActionTable, tellsActionsTaken } from '../lexicon/action-table.ts';
import { headingWords } from '../lexicon/heading-text.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { acceptsMark, type Enclosing } from './accept-label.ts';
import { formRows } from './form-table.ts';
import { type Mark, type SectionDraft, sectionSteps } from './label-marks.ts';
import { headingKinds, type KindMatch, mayNameSection } from './match-heading.ts';
import { placeOf } from './places.ts';
import { settleKinds } from './settle.ts';

export interface SectionInput {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly definitions: Definitions;
  readonly vocabulary: Vocabulary;
}

/** What the sections leave over. */
export interface FoundSections {
  readonly sections: readonly Section[];
  /** Blocks before the first section. */
  readonly preamble: readonly Block[];
}

/** Finds the sections of a document by meaning, in document order, headings and what serves as one. */
export function findSections(input: SectionInput): FoundSections {
  const gatherer = new Gatherer(input);
  for (const step of sectionSteps(input.blocks, {
    ...input,
    accept: (mark) => gatherer.accepts(mark),
    mayName: (label) => mayNameSection(label, input.vocabulary),
  })) {
    if ('mark' in step) gatherer.open(step.mark, step.blocks);
    else gatherer.add(step.block);
  }
  return { sections: assemble(gatherer.drafts, input), preamble: gatherer.preamble };
}

class Gatherer {
  readonly drafts: SectionDraft[] = [];
  readonly preamble: Block[] = [];
  readonly #input: SectionInput;
  readonly #kinds = new Map<string, readonly KindMatch[]>();
  /** Indexes of the headings that enclose the current place, outermost first. */
  #headings: number[] = [];
  /** Where blocks go at present. */
  #current: number | null = null;

  constructor(input: SectionInput) {
    this.#input = input;
  }

  accepts(mark: Mark): boolean {
    return acceptsMark(mark, this.#kindsOf(mark), this.#enclosing());
  }

  open(mark: Mark, blocks: readonly Block[]): void {
    if (mark.style === 'heading') {
      while (this.#headings.length > 0 && this.#levelOf(this.#headings.at(-1)) >= mark.level)
        this.#headings.pop();
    }
    const parent = this.#headings.at(-1) ?? null;
    const matches = this.#kindsOf(mark);
    const index = this.drafts.length;
    this.drafts.push({ mark, matches, parent, blocks: [...blocks] });
    if (mark.style === 'heading') this.#headings.push(index);
    this.#current = mark.end === null ? index : parent;
  }

  add(block: Block): void {
    const { kind, openLabel } = this.#enclosing();
    const expected = kind === 'actions' || kind === 'timeline' || openLabel === 'actions';
    if (block.kind === 'table' && !expected && this.#openForm(block)) return;
    if (block.kind === 'table' && !expected && isActionTable(block)) {
      if (!this.#tellsActionsTaken() && !this.#namedByTable()) {
        this.#openTable(block);
        return;
      }
    }
    const draft = this.#current === null ? undefined : this.drafts[this.#current];
    if (draft === undefined) this.preamble.push(block);
    else draft.blocks.push(block);
  }

  /** A form's rows are sections; the table stays where it is, for the fields that it has, too. */
  #openForm(block: TableBlock): boolean {
    const rows = formRows(block, (mark) => this.#kindsOf(mark), this.#input.source);
    if (rows.length === 0) return false;
    const draft = this.#current === null ? undefined : this.drafts[this.#current];
    if (draft === undefined) this.preamble.push(block);
    else draft.blocks.push(block);
    for (const { mark, blocks } of rows) this.open(mark, blocks);
    return true;
  }

  #tellsActionsTaken(): boolean {
    const heading = this.drafts[this.#headings.at(-1) ?? -1]?.mark.words.shown;
    return heading !== undefined && tellsActionsTaken(heading);
  }

  /** A heading of unknown words right above a table of actions is the heading of those actions. */
  #namedByTable(): boolean {
    const at = this.#current;
    const draft = at === null ? undefined : this.drafts[at];
    if (at === null || draft === undefined || draft.mark.style !== 'heading') return false;
    if (draft.mark.level === 1 || draft.matches.length > 0 || draft.blocks.length > 0) return false;
    const match: KindMatch = { kind: 'actions', weight: 3, exact: false, part: false, by: 'content/table' };
    this.drafts[at] = { ...draft, matches: [match] };
    return true;
  }

  #openTable(block: TableBlock): void {
    const cell = block.header.cells[0];
    if (cell === undefined) return;
    const mark: Mark = {
      words: headingWords('Action items'),
      headingSpan: cell.span,
      line: block.line,
      level: 7,
      style: 'table',
      value: true,
      moment: false,
      alone: true,
      contentStart: block.span.start,
      end: block.span.end,
      leads: null,
    };
    this.open(mark, [block]);
  }

  /** A label is asked for its kinds before it opens a section, and again when it does. */
  #kindsOf({ words: { key } }: Mark): readonly KindMatch[] {
    const known = this.#kinds.get(key) ?? headingKinds(key, this.#input.vocabulary);
    this.#kinds.set(key, known);
    return known;
  }

  #levelOf(index: number | undefined): number {
    return index === undefined ? 0 : (this.drafts[index]?.mark.level ?? 0);
  }

  #enclosing(): Enclosing {
    const index = this.#headings.at(-1);
    const draft = index === undefined ? undefined : this.drafts[index];
    const current = this.#current === null ? undefined : this.drafts[this.#current];
    return {
      kind: draft?.matches[0]?.kind ?? 'other',
      openLabel:
        current !== undefined && current.mark.style !== 'heading' ? (current.matches[0]?.kind ?? null) : null,
    };
  }
}

function assemble(drafts: readonly SectionDraft[], input: SectionInput): readonly Section[] {
  const { source } = input;
  const kinds = settleKinds(drafts, source);
  const ends = bodyEnds(drafts, source);
  const places: Place[] = [];
  return drafts.map((draft, at): Section => {
    const { mark } = draft;
    const [kind = 'other', ...also]: readonly SectionKind[] = kinds[at] ?? [];
    const inherited = draft.parent === null ? 'other' : (places[draft.parent] ?? 'other');
    // What is right under the title is the lead of the document; unknown headings below do not share in that.
    const lead = at === 0 && kind === 'other' && mark.style === 'heading';
    const place = lead ? 'summary' : (placeOf(kind) ?? inherited);
    places.push(lead ? 'other' : place);
    const next = drafts[at + 1];
    const nextStart = next === undefined ? source.text.length : source.lineStart(next.mark.line);
    const bodyEnd = Math.max(mark.contentStart, ends[at] ?? source.text.length);
    const hasChild = next !== undefined && next.mark.headingSpan.start < bodyEnd;
    return {
      kind,
      also,
      heading: mark.words.shown,
      headingSpan: mark.headingSpan,
      line: mark.line,
      level: mark.level,
      style: mark.style,
      body: { start: mark.contentStart, end: bodyEnd },
      own: { start: mark.contentStart, end: Math.max(mark.contentStart, Math.min(bodyEnd, nextStart)) },
      blocks: draft.blocks,
      empty: !hasChild && !draft.blocks.some((block) => hasContent(block, source)),
      place,
      weak: (draft.matches.find((match) => match.kind === kind)?.weight ?? 1) === 1,
      parent: draft.parent,
    };
  });
}

/** For each section the start of the next of its level or above, from the last backwards. */
function bodyEnds(drafts: readonly SectionDraft[], source: Source): readonly number[] {
  const ends: number[] = new Array(drafts.length).fill(source.text.length);
  const nextAt: number[] = new Array(9).fill(source.text.length);
  for (let at = drafts.length - 1; at >= 0; at--) {
    const mark = drafts[at]?.mark;
    if (mark === undefined) continue;
    const open = Math.min(...nextAt.slice(0, mark.level + 1));
    ends[at] = mark.end ?? open;
    for (let level = mark.level; level < nextAt.length; level++) nextAt[level] = source.lineStart(mark.line);
  }
  return ends;
}
