import { inLine, visibleLines } from '../protocol/visible-text.ts';

/**
 * What people read of an answer, by the name of the property; with the property around it where the name alone means
 * something else elsewhere. All else is data: addresses, keys, texts that are written into documents.
 */
const onOneLine: ReadonlySet<string> = new Set([
  '.name',
  '.path',
  'asks',
  'because',
  'containerName',
  'description',
  'detail',
  'distance',
  'evidence',
  'incident',
  'incidentTitle',
  'incidents.id',
  'issues',
  'label',
  'labels',
  'level',
  'levels',
  'message',
  'note',
  'owners',
  'place',
  'postmortem.name',
  'reason',
  'rows.id',
  'said',
  'services',
  'severity',
  'status',
  'structural',
  'template',
  'title',
  'tooltip',
  'trackers.id',
]);
/** Markdown and other text of several lines. */
const onLines: ReadonlySet<string> = new Set(['contents.value', 'documentation', 'documentation.value']);

/**
 * The answer with every word that people read made visible: the one door to editors, as `cli/text/shown.ts` is to
 * terminals. An answer in which nothing was hidden is given back as it is.
 */
export function shownAnswer<T>(answer: T): T {
  return walked(answer, '', '') as T;
}

function walked(value: unknown, key: string, around: string): unknown {
  if (typeof value === 'string') return shownString(value, key, around);
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : walkedList(value, key, around);
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | null = null;
  for (const [name, inner] of Object.entries(value)) {
    const shown = walked(inner, name, key);
    if (shown === inner) continue;
    changed ??= { ...value };
    changed[name] = shown;
  }
  return changed ?? value;
}

function walkedList(list: readonly unknown[], key: string, around: string): readonly unknown[] {
  const shown = list.map((item) => walked(item, key, around));
  return shown.some((item, at) => item !== list[at]) ? shown : list;
}

function shownString(text: string, key: string, around: string): string {
  const place = `${around}.${key}`;
  if (onOneLine.has(key) || onOneLine.has(place)) return inLine(text);
  return onLines.has(key) || onLines.has(place) ? visibleLines(text) : text;
}
