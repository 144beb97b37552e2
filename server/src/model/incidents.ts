import type { Source } from '../text/source.ts';
import type { Incident } from './postmortem.ts';
import type { Section, SectionKind } from './sections.ts';
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
  const groups = new Map<string, Section[]>();
  sections.forEach((section, at) => {
    if (section.style !== 'heading' || section.kind !== 'other') return;
    const kinds = new Set(
      sections.filter((child) => child.parent === at && body.has(child.kind)).map((child) => child.kind),
    );
    if (kinds.size < 2) return;
    const key = `${section.level}/${section.parent}`;
    groups.set(key, [...(groups.get(key) ?? []), section]);
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
