import { lastLineStart } from '../../text/trim-end.ts';
import type { DueDate, Fix, FixField, Owner, Tracker } from '../document/fix.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { saysNothing } from '../lexicon/no-answer.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { artefactsOf } from './artefacts.ts';
import type { FixContext } from './context.ts';
import type { FoundField } from './item-words.ts';
import { distinct, handleOwner, ownersOf } from './owners.ts';
import type { FixCandidate } from './parts.ts';
import { referencesIn } from './trackers.ts';

/** The fix that a candidate is, all fields read. */
export function buildFix(context: FixContext, candidate: FixCandidate, ordinal: number): Fix {
  const { fields, setting } = candidate;
  const status = statusOfFix(candidate);
  const references = referencesOf(context, candidate);
  const done = status === 'done' || status === 'verified';
  const answer = fieldOf(fields, 'accepted');
  const due = dateOf(context, fields, 'due') ?? dueOfGroup(context, candidate);
  const checkBy = dateOf(context, fields, 'checkBy');
  return {
    ordinal,
    line: candidate.line,
    span: candidate.span,
    title: candidate.title === '' ? (answer?.value ?? candidate.title) : candidate.title,
    titleSpan: candidate.title === '' && answer !== null ? answer.span : candidate.titleSpan,
    words: candidate.words,
    kind: setting.kind,
    shape: candidate.shape,
    place: setting.place,
    section: setting.section,
    status,
    owners: ownersOfFix(candidate, answer),
    due,
    checkBy,
    trackers: references.trackers,
    evidence: done ? [...references.evidence, ...references.links] : references.evidence,
    artefacts: artefactsOf(context.source, candidate),
    check: fieldOf(fields, 'check')?.value ?? '',
    acceptedUntil: status === 'accepted' ? (untilOf(context, answer) ?? checkBy ?? due) : null,
    fields: [...fields].sort((a, b) => a.span.start - b.span.start).map(publicField),
    box: candidate.box,
    nest: candidate.nest,
    cells: candidate.cells,
  };
}

function publicField(field: FoundField): FixField {
  const { name, span, shape, row } = field;
  const value = name !== 'status' && saysNothing(name, field.value) ? '' : field.value;
  return { name, value, span, shape, row };
}

function fieldOf(fields: readonly FoundField[], name: FixField['name']): FoundField | null {
  return fields.find((field) => field.name === name && !saysNothing(field.name, field.value)) ?? null;
}

function statusOfFix(candidate: FixCandidate): FixStatus {
  const { fields, boxed, setting } = candidate;
  if (fieldOf(fields, 'dropped') !== null) return 'dropped';
  const verified = fieldOf(fields, 'verified');
  if (verified !== null && !/^no\b/i.test(verified.value)) return 'verified';
  if (fieldOf(fields, 'accepted') !== null) return 'accepted';
  if (boxed === 'done') return statusField(fields, ['verified', 'dropped']) ?? 'done';
  if (boxed === 'dropped') return 'dropped';
  const said = statusField(fields, null);
  if (said !== null) return said;
  // "done" in the column of days.
  if (fields.some((field) => field.name === 'due' && statusOfValue(field.masked) === 'done')) return 'done';
  if (boxed !== null) return boxed;
  if (ALREADY.test(candidate.title)) return 'done';
  return setting.group.status ?? 'unmarked';
}

const ALREADY =
  /^(?:(?:it|this) )?(?:was |is )?already (?:closed|fixed|done|covered|addressed|resolved) (?:by|in|with)\b/i;

const STRUCK = 'status/struck';

function statusField(fields: readonly FoundField[], only: readonly FixStatus[] | null): FixStatus | null {
  // A strike says less than a word beside it: "~~new hardware~~ dropped".
  const struckLast = [...fields].sort((a, b) => Number(a.row === STRUCK) - Number(b.row === STRUCK));
  for (const field of struckLast) {
    if (field.name !== 'status') continue;
    const status = statusOfValue(field.masked);
    if (status !== null && (only === null || only.includes(status))) return status;
  }
  return null;
}

function ownersOfFix(candidate: FixCandidate, answer: FoundField | null): readonly Owner[] {
  const fields = candidate.fields.filter((field) => field.name === 'owner');
  const labelled = fields.filter((field) => field.shape !== 'handle' && field.shape !== 'name-to');
  const named = (labelled.length > 0 ? labelled : fields).flatMap((field) =>
    ownersOf(field.masked, field.span.start),
  );
  if (named.length > 0) return distinct(named);
  if (answer !== null) {
    return handlesIn(answer.masked).map((handle) => handleOwner(handle, answer.span.start));
  }
  const slot = candidate.fields.some((field) => field.name === 'owner');
  return slot ? [] : candidate.setting.group.owners;
}

/** What a line above several items says of them all, where the item has no slot of its own. */
function dueOfGroup(context: FixContext, { fields, setting }: FixCandidate): DueDate | null {
  const { due } = setting.group;
  if (due === null || fields.some(({ name }) => name === 'due')) return null;
  const read = context.due(context.source.slice(due), due);
  return read.date === null || !read.certain ? null : read;
}

function dateOf(context: FixContext, fields: readonly FoundField[], name: 'due' | 'checkBy'): DueDate | null {
  const field = fieldOf(fields, name);
  if (field === null || (name === 'due' && statusOfValue(field.masked) === 'done')) return null;
  return context.due(field.value, field.span);
}

const UNTIL =
  /\b(?:until|till|look again(?: on| at| in)?|review(?:ed)?(?: again)?(?: on| by| in)|revisit(?: on| by| in)?|expires?(?: on)?|again (?:on|in)|next look)\s*(?::\s*)?(?=\S)/gi;

/** When to look at a risk again, as its own words say. */
function untilOf(context: FixContext, answer: FoundField | null): DueDate | null {
  if (answer === null) return null;
  const last = lastLineStart(answer.value);
  for (const match of answer.value.matchAll(UNTIL)) {
    const from = match.index + match[0].length;
    if (from < last) continue;
    const due = context.due(answer.value.slice(from), {
      start: answer.span.start + from,
      end: answer.span.end,
    });
    return due.reading === 'unreadable' ? null : due;
  }
  return null;
}

/** Cells in which a reference is a remark: `bo (#47 area)`. */
const OWN_CELLS: readonly FixField['name'][] = ['owner', 'due', 'checkBy'];

interface Sorted {
  readonly trackers: readonly Tracker[];
  readonly evidence: readonly Tracker[];
  readonly links: readonly Tracker[];
}

function referencesOf(context: FixContext, candidate: FixCandidate): Sorted {
  const trackers: Tracker[] = [];
  const evidence: Tracker[] = [];
  const links: Tracker[] = [];
  const proof = candidate.fields.filter(
    (field) => field.name === 'evidence' && !saysNothing(field.name, field.value),
  );
  const slots = candidate.fields.filter(
    (field) => field.name === 'tracker' && !saysNothing(field.name, field.value),
  );
  const within = (fields: readonly FoundField[], at: number): boolean =>
    fields.some((field) => field.span.start <= at && at < field.span.end);
  const others = OWN_CELLS.flatMap((name) => candidate.cells[name] ?? []);
  for (const { inline, span } of candidate.inlines) {
    if (others.some((cell) => cell.start === span.start && cell.end === span.end)) continue;
    const found = referencesIn(context.source, inline, span);
    for (const reference of found.trackers) {
      (within(proof, reference.span.start) ? evidence : trackers).push(reference);
    }
    for (const link of found.links) {
      if (within(proof, link.span.start)) evidence.push(link);
      else if (link.url !== null && within(slots, link.span.start)) trackers.push(link);
      else if (link.url !== null) links.push(link);
    }
  }
  const stated = (fields: readonly FoundField[], into: Tracker[]): void => {
    for (const field of fields) {
      if (into.some((each) => field.span.start <= each.span.start && each.span.end <= field.span.end))
        continue;
      into.push({ id: field.value, url: null, span: field.span });
    }
  };
  stated(proof, evidence);
  stated(
    slots.filter(
      (field) => /\d/.test(field.value) && field.value.length <= 40 && statusOfValue(field.masked) === null,
    ),
    trackers,
  );
  return { trackers: unique(trackers), evidence: unique(evidence), links: unique(links) };
}

function unique(references: readonly Tracker[]): readonly Tracker[] {
  const seen = new Set<string>();
  return references.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}
