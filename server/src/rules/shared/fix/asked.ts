import type { Fix } from '../../../model/document/fix.ts';
import { isOpen, statusOf } from '../../../model/document/fix-state.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';
import type { DocumentState } from '../../../model/document/time/document-state.ts';
import { documentState } from '../../../model/document/time/document-state.ts';
import type { FixFieldName } from '../../../model/lexicon/meanings.ts';
import { tellsThePast } from '../../../model/lexicon/past.ts';
import type { Span } from '../../../text/position.ts';
import { endWithout, trimEndOf } from '../../../text/trim-end.ts';
import type { World } from '../../rule.ts';

export function stateOf(postmortem: Postmortem, world: World): DocumentState {
  return documentState(postmortem, world.today, world.config.archiveAfter);
}

/** The fixes that somebody still has to do here: not done, not in a tracker, not parked, not of the incident itself. */
function fixesToDo(postmortem: Postmortem, world: World): readonly Fix[] {
  const state = stateOf(postmortem, world);
  return postmortem.fixes.filter((fix) => {
    if (fix.kind === 'parked' || fix.title === '') return false;
    if (fix.status === 'unmarked' && (isOfTheDone(postmortem, fix) || isToldBelow(postmortem, fix)))
      return false;
    return isOpen(statusOf(fix, state));
  });
}

/** "Prevention measures implemented" says of all its items that they are done. */
function isOfTheDone({ sections }: Postmortem, { section }: Fix): boolean {
  const heading = sections[section]?.heading ?? '';
  return (
    /\b(?:implemented|completed|already (?:done|taken)|applied|in place|measures taken|actions taken|what we did)\b/i.test(
      heading,
    ) && !/\b(?:be|not|yet|un)\b/i.test(heading)
  );
}

/** Under a heading for each action the first sentence may tell it as done: "Reduced the number of processes to 12." */
function isToldBelow({ source }: Postmortem, { shape, words, span }: Fix): boolean {
  if (shape !== 'heading') return false;
  const below = source.slice({ start: words.end, end: Math.min(span.end, words.end + LONGEST_SENTENCE) });
  return tellsThePast(/^[^.\n]*/.exec(below.replace(/^[^\n]*\n\s*/, ''))?.[0] ?? '');
}

const LONGEST_SENTENCE = 240;

/** A section with its fixes that are still to be done. */
export interface SectionToDo {
  readonly section: Section;
  readonly fixes: readonly Fix[];
}

export function sectionsToDo(postmortem: Postmortem, world: World): readonly SectionToDo[] {
  const groups = new Map<number, Fix[]>();
  for (const fix of fixesToDo(postmortem, world)) {
    const index = holderOf(postmortem, fix.section);
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [fix]);
    else group.push(fix);
  }
  return [...groups].flatMap(([index, fixes]) => {
    const section = postmortem.sections[index];
    return section === undefined ? [] : [{ section, fixes }];
  });
}

/** The section of actions to which a sub-heading belongs ("Process improvements", one heading an action). */
function holderOf(postmortem: Postmortem, index: number): number {
  const section = postmortem.sections[index];
  const parent = section?.parent ?? null;
  if (section === undefined || parent === null || section.kind === 'structural-fix') return index;
  const above = postmortem.sections[parent];
  const holds = above?.kind === 'actions' || above?.kind === 'immediate-fixes';
  return holds && (section.kind === 'other' || section.kind === above.kind) ? parent : index;
}

const LONGEST_LABEL = 40;

/** The words of the slot that is there for a field and holds nothing or a placeholder; null where there is none. */
export function emptySlot(postmortem: Postmortem, fix: Fix, name: FixFieldName): Span | null {
  const slot = fix.fields.find((field) => field.name === name && field.value === '');
  if (slot === undefined) return null;
  if (slot.span.end > slot.span.start) return slot.span;
  if (slot.shape === 'cell') return null;
  const { source } = postmortem;
  const start = Math.max(source.lineStart(source.lineAt(slot.span.start)), slot.span.start - LONGEST_LABEL);
  const before = source.text.slice(start, slot.span.start);
  const label = labelStart(before);
  return label < 0 ? null : { start: start + label, end: start + before.trimEnd().length };
}

/** Where the label begins with which a text ends, marks and colon behind it: `**Check by**: `; -1 where it ends otherwise. */
function labelStart(text: string): number {
  const closed = trimEndOf(text.trimEnd(), /[*_]/);
  const words = trimEndOf(closed.replace(/[:：]$/, '').trimEnd(), /[*_]/);
  const run = endWithout(words, /[\p{L} -]/u);
  const letter = words.slice(run).search(/\p{L}/u);
  return letter < 0 ? -1 : run + letter;
}

/** The words of a fix on which a finding about the whole of it lies: its title. */
export function titleOf(postmortem: Postmortem, fix: Fix): Span {
  if (fix.titleSpan.end > fix.titleSpan.start) return fix.titleSpan;
  return postmortem.source.lineSpan(fix.line);
}
