import type { FixFacts, PostmortemFacts } from '../../model/document/facts.ts';
import { field } from '../../model/document/fields.ts';
import { isOpen } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { World } from '../../rules/rule.ts';
import { earlierOf, fixesOf, nameOf } from '../../rules/shared/earlier-postmortems.ts';
import { clipped } from '../../text/clipped.ts';
import type { Span } from '../../text/position.ts';

/** The newest earlier incident of the document's class. */
export interface ClassLens {
  /** The words that say of which class the document is. */
  readonly span: Span;
  /** `Same class: INC-7 of 2026-05-12, fix done` */
  readonly words: string;
  /** The other post-mortem. */
  readonly uri: string;
  /** Zero-based line of its fix, the first line where it has none. */
  readonly line: number;
}

/** Null where the document names no class, or nothing of it happened before. */
export function classLens(postmortem: Postmortem, world: World): ClassLens | null {
  const span = classPlace(postmortem);
  if (span === null) return null;
  const [newest, ...others] = earlierOf(postmortem, world);
  if (newest === undefined) return null;
  const fix = decisiveFix(newest);
  const more = others.length === 0 ? '' : ` (${others.length} more before)`;
  return {
    span,
    words: `Same class: ${clipped(nameOf(newest), 80)}, ${fixWords(fix)}${more}`,
    uri: newest.uri,
    line: fix?.line ?? 0,
  };
}

/** Where fields or the chain say it: a sentence that names an earlier incident gets no lens. */
function classPlace(postmortem: Postmortem): Span | null {
  for (const key of ['recurs', 'class', 'label', 'level']) {
    const said = field(postmortem, key);
    if (said !== null) return said.span;
  }
  const { primary } = postmortem.chain;
  return primary?.label?.span ?? primary?.level?.span ?? null;
}

/** The fix that is still open, where one is; else the one that was to end it. */
function decisiveFix(facts: PostmortemFacts): FixFacts | null {
  const fixes = fixesOf(facts);
  const over = fixes.find(({ status }) => status === 'done' || status === 'verified');
  return fixes.find(({ status }) => isOpen(status) || status === 'tracked') ?? over ?? fixes[0] ?? null;
}

function fixWords(fix: FixFacts | null): string {
  if (fix === null) return 'no fix written';
  const { status, due } = fix;
  switch (status) {
    case 'open':
    case 'in-progress':
      return `fix still open${due === null ? '' : `, due ${due}`}`;
    case 'tracked':
      return 'fix in a tracker';
    case 'accepted':
      return 'risk accepted';
    case 'unmarked':
      return 'nothing says whether its fix was done';
    default:
      return `fix ${status}`;
  }
}
