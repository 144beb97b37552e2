import { append } from '../../../text/append.ts';
import type { Block, ListItem } from '../../../text/markdown/blocks.ts';
import type { Source } from '../../../text/source.ts';
import { headingWords } from '../../lexicon/heading-text.ts';
import { findHole } from '../../lexicon/holes.ts';
import { boldLabel } from '../../lexicon/label-at.ts';
import type { SectionKind } from '../../lexicon/meanings.ts';
import type { Cause } from '../postmortem.ts';
import type { Section } from '../section.ts';

const kinds: Readonly<Partial<Record<SectionKind, Cause['kind']>>> = {
  'root-cause': 'root',
  contributing: 'contributing',
  trigger: 'trigger',
  whys: 'why',
};

const labels: readonly (readonly [Cause['kind'], string])[] = [
  [
    'trigger',
    'trigger|triggering event|triggers|initial trigger|auslöser|déclencheur|disparador|gatilho|innesco',
  ],
  [
    'amplifier',
    'amplifier|amplifiers|amplification|what made it worse|aggravating factor|aggravating factors',
  ],
  ['recovery-friction', 'recovery friction|friction|what slowed recovery|recovery delay|recovery delays'],
  [
    'contributing',
    'contributing factor|contributing factors|contributing cause|contributing causes|contributing',
  ],
  [
    'root',
    'root cause|root causes|underlying cause|underlying causes|cause|ursache|cause racine|causa raíz|causa raiz',
  ],
];
const kindOfLabel: ReadonlyMap<string, Cause['kind']> = new Map(
  labels.flatMap(([kind, names]) => names.split('|').map((name) => [name, kind] as const)),
);

/** What a label or heading says of the cause below it; null where it says nothing. */
function labelKind(words: string): Cause['kind'] | null {
  const { key } = headingWords(words);
  return kindOfLabel.get(key) ?? (/^why(?: \d+)?$|^\d+(?:st|nd|rd|th)? why$/.test(key) ? 'why' : null);
}

/** Reads what the document gives as causes: one a paragraph or list item of the sections about them. */
export function readCauses(sections: readonly Section[], source: Source): readonly Cause[] {
  const causes: Cause[] = [];
  sections.forEach((section, index) => {
    const kind = causeKind(section, sections);
    if (kind === null) return;
    for (const block of section.blocks) append(causes, blockCauses(block, { kind, index, source }));
  });
  return causes;
}

interface CauseContext {
  readonly kind: Cause['kind'];
  readonly index: number;
  readonly source: Source;
}

/** A section's own kind of cause, or that of a sub-heading such as "Amplifiers" under the causes. */
function causeKind(section: Section, sections: readonly Section[]): Cause['kind'] | null {
  const own = kinds[section.kind];
  if (own !== undefined) return labelKind(section.heading) ?? own;
  for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null) {
    const above = sections[at];
    const inherited = above === undefined ? undefined : kinds[above.kind];
    if (inherited !== undefined) return labelKind(section.heading) ?? inherited;
  }
  return null;
}

function blockCauses(block: Block, context: CauseContext): readonly Cause[] {
  if (block.kind === 'paragraph') {
    return answered(causeOf(block.inline.plain, block.span, block, context), context.source);
  }
  if (block.kind === 'list') return block.items.flatMap((item) => itemCauses(item, context));
  if (block.kind === 'quote') return block.blocks.flatMap((inner) => blockCauses(inner, context));
  return [];
}

function itemCauses(item: ListItem, context: CauseContext): readonly Cause[] {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') return item.blocks.flatMap((inner) => blockCauses(inner, context));
  const own = causeOf(first.inline.plain, first.span, first, context);
  const nested = rest.flatMap((inner) =>
    inner.kind === 'list' ? blockCauses(inner, { ...context, kind: own?.kind ?? context.kind }) : [],
  );
  return [...answered(own, context.source), ...nested];
}

/** What is nested under a slot or a question may still be a cause. */
function answered(cause: Cause | null, source: Source): readonly Cause[] {
  return cause === null || isUnanswered(source.slice(cause.span)) ? [] : [cause];
}

/** Whether words as they are written give no cause yet: a slot, a question, a hole that was left. */
export function isUnanswered(text: string): boolean {
  const asks = /[:?][\s*_]{0,4}$/.test(text) && !/[.!]\s/.test(text);
  return asks || findHole(text) !== null;
}

function causeOf(plain: string, span: Cause['span'], block: Block, context: CauseContext): Cause | null {
  if (plain.trim() === '' || context.source.slice(span).trim() === '') return null;
  const first = block.kind === 'paragraph' ? block.inline.lines[0] : undefined;
  const bold =
    block.kind === 'paragraph' && first !== undefined ? boldLabel(block.inline, first, context.source) : null;
  const colon = plain.slice(0, 60).indexOf(':');
  const label = bold?.text ?? (colon > 0 ? plain.slice(0, colon) : /^why\b[^?]{0,5}\?/i.exec(plain)?.[0]);
  const kind = (label === undefined ? null : labelKind(label)) ?? context.kind;
  return { kind, text: plain, span, section: context.index };
}
