import type { Postmortem } from '../model/document/postmortem.ts';
import type { ListRange } from '../protocol/list-range.ts';
import type { Place } from '../text/markdown/passage.ts';

const kinds: Readonly<Partial<Record<Place, ListRange['kind']>>> = { timeline: 'timeline', actions: 'fixes' };

/** The lines below the headings of timelines and actions; none in what is no post-mortem. */
export function listRanges({ recognised, sections, source }: Postmortem): readonly ListRange[] {
  if (!recognised) return [];
  return sections.flatMap(({ place, line, own }) => {
    const kind = kinds[place];
    const last = source.lineAt(Math.max(own.start, own.end - 1));
    return kind === undefined || last <= line ? [] : [{ kind, first: line + 1, last }];
  });
}
