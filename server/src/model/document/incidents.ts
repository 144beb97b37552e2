import type { Source } from '../../text/source.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { Incident } from './postmortem.ts';
import type { Section } from './section.ts';
import type { Title } from './title.ts';

const body: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'root-cause',
  'actions',
  'impact',
  'summary',
  'resolution',
]);

/**
 * The incidents of a file: headings of one level that each hold several sections of a post-mortem,
 * where the file has two or more of them; else the whole file.
 */
export function readIncidents(
  sections: readonly Section[],
  title: Title,
  source: Source,
): readonly Incident[] {
  const children = childKinds(sections);
  const groups = new Map<string, Section[]>();
  sections.forEach((section, at) => {
    if (section.style !== 'heading' || section.kind !== 'other' || (children.get(at)?.size ?? 0) < 2) return;
    const key = `${section.level}/${section.parent}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [section]);
    else group.push(section);
  });
  const found = [...groups.values()].find((group) => group.length >= 2);
  if (found === undefined) {
    return [
      {
        title: title.title,
        titleSpan: title.title === null ? null : title.span,
        span: { start: 0, end: source.text.length },
      },
    ];
  }
  return found.map((section) => ({
    title: section.heading,
    titleSpan: section.headingSpan,
    span: { start: source.lineStart(section.line), end: section.body.end },
  }));
}

/** For each section the telling kinds of the sections right under it. */
function childKinds(sections: readonly Section[]): ReadonlyMap<number, ReadonlySet<SectionKind>> {
  const children = new Map<number, Set<SectionKind>>();
  for (const section of sections) {
    if (section.parent === null || !body.has(section.kind)) continue;
    const kinds = children.get(section.parent);
    if (kinds === undefined) children.set(section.parent, new Set([section.kind]));
    else kinds.add(section.kind);
  }
  return children;
}
