/**
 * The id after those that the team has used, in its most frequent form: `INC-2026-015` after `INC-2026-014`,
 * `PM-8` after `PM-7`. A form with the year starts again with it. `INC-2026-001` where there is none.
 */
export function nextId(ids: Iterable<string>, year: number): string {
  const forms = new Map<string, { count: number; highest: number; width: number }>();
  for (const id of ids) {
    const read = /^([A-Za-z][A-Za-z_]*[-_]?)(?:((?:19|20)\d\d)([-_]))?0*(\d{1,6})$/.exec(id.trim());
    if (read === null) continue;
    const [, prefix = '', writtenYear, between = '', number = ''] = read;
    const form = writtenYear === undefined ? prefix : `${prefix}{year}${between}`;
    const digits = id.trim().length - prefix.length - (writtenYear === undefined ? 0 : 4 + between.length);
    const known = forms.get(form) ?? { count: 0, highest: 0, width: 0 };
    const counts = writtenYear === undefined || Number(writtenYear) === year;
    forms.set(form, {
      count: known.count + 1,
      highest: counts ? Math.max(known.highest, Number(number)) : known.highest,
      width: Math.max(known.width, digits),
    });
  }
  const usual = [...forms].sort(([, a], [, b]) => b.count - a.count)[0];
  if (usual === undefined) return `INC-${year}-001`;
  const [form, { highest, width }] = usual;
  return form.replace('{year}', String(year)) + String(highest + 1).padStart(width, '0');
}
