import type { Span } from '../../../text/position.ts';

const NUMBER = /(?<!\d)\d{1,2}\b/g;
/** What a condition is called by before its number; a bare number is one, too. */
const KINDS: readonly string[] = ['cause', 'factor', 'condition', 'cf', 'rc', 'c', '#', ''];

interface Extent {
  /** Where the first one ends. */
  readonly firstEnd: number;
  /** Where the last one starts. */
  readonly lastStart: number;
}

/** Where a document names conditions by a number: "CF7: the queue has no limit". Looks when it is first asked. */
export class ConditionNames {
  readonly #text: string;
  #names: ReadonlyMap<string, Extent> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a condition of this kind (`CF`, `cause`; '' for a bare number) is named before or behind the span. */
  hasOutside(span: Span, kind: string, number: string): boolean {
    this.#names ??= namesIn(this.#text);
    const extent = this.#names.get(kind.toLowerCase() + number);
    return extent !== undefined && (extent.firstEnd <= span.start || extent.lastStart >= span.end);
  }
}

function namesIn(text: string): ReadonlyMap<string, Extent> {
  const names = new Map<string, Extent>();
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    for (const [kind, start] of kindsBefore(text, index)) {
      const known = names.get(kind + number);
      const firstEnd = known?.firstEnd ?? index + number.length;
      names.set(kind + number, { firstEnd, lastStart: Math.max(start, known?.lastStart ?? 0) });
    }
  }
  return names;
}

/** The kinds that lead to a number, with their starts: "causes 7", "CF-7", "#7". */
function* kindsBefore(text: string, at: number): Iterable<readonly [kind: string, start: number]> {
  const separated = /[ #-]/.test(text[at - 1] ?? '') ? [at, at - 1] : [at];
  for (const end of separated) {
    for (const last of /s/i.test(text[end - 1] ?? '') ? [end, end - 1] : [end]) {
      for (const kind of KINDS) {
        const start = last - kind.length;
        if (start < 0 || /\w/.test(text[start - 1] ?? '')) continue;
        if (text.slice(start, last).toLowerCase() === kind) yield [kind, start];
      }
    }
  }
}
