import type { Directive, Postmortem } from '../model/document/postmortem.ts';
import type { UnusedName } from '../rules/config/unused-suppression.ts';
import type { Span } from '../text/position.ts';
import { LineRanges } from './line-ranges.ts';

/** One rule name of one directive (or a directive without names) and the lines it silences. */
interface Silence {
  /** Null: every rule. */
  readonly rule: string | null;
  readonly span: Span;
  readonly directive: Directive;
  readonly firstLine: number;
  /** Inclusive. */
  readonly lastLine: number;
}

/** What the silencing comments of a document silence, and which of them did. */
export class Suppressions {
  readonly #silences: readonly Silence[];
  /** By name, in small letters. */
  readonly #silenced: ReadonlyMap<string | null, LineRanges>;
  /** By name, the lines on which it silenced something. */
  readonly #used = new Map<string | null, number[]>();

  constructor(postmortem: Postmortem) {
    this.#silences = silencesOf(postmortem.directives, postmortem.source.lineCount - 1);
    const byName = new Map<string | null, Silence[]>();
    for (const silence of this.#silences) {
      const name = nameKey(silence.rule);
      const others = byName.get(name);
      if (others === undefined) byName.set(name, [silence]);
      else others.push(silence);
    }
    this.#silenced = new Map([...byName].map(([name, silences]) => [name, new LineRanges(silences)]));
  }

  /** Whether the rule is silenced on the line; remembers by which names it is. */
  silences(rule: string, line: number): boolean {
    if (this.#silences.length === 0) return false;
    let silenced = false;
    for (const name of [null, ...namesMeaning(rule)]) {
      if (this.#silenced.get(name)?.holds(line) !== true) continue;
      const lines = this.#used.get(name);
      if (lines === undefined) this.#used.set(name, [line]);
      else lines.push(line);
      silenced = true;
    }
    return silenced;
  }

  /** The names that silenced nothing so far, in document order. */
  unused(): readonly UnusedName[] {
    const used = new Map(
      [...this.#used].map(([name, lines]) => [
        name,
        new LineRanges(lines.map((line) => ({ firstLine: line, lastLine: line }))),
      ]),
    );
    return this.#silences.filter(({ rule, firstLine, lastLine }) => {
      const next = used.get(nameKey(rule))?.firstFrom(firstLine) ?? Number.POSITIVE_INFINITY;
      return next > lastLine;
    });
  }
}

function nameKey(name: string | null): string | null {
  return name === null ? null : name.toLowerCase();
}

/** The names of which `means` says that they mean the rule, or the group, of this name. */
function namesMeaning(rule: string): readonly string[] {
  const slash = rule.indexOf('/');
  if (slash < 0) return [rule];
  const group = rule.slice(0, slash);
  return [...new Set([rule, group, `${group}/*`])];
}

/** Whether a name in a comment, in whatever case, means the rule; `blame` and `blame/*` mean all of the group, null all. */
export function means(silenced: string | null, rule: string): boolean {
  if (silenced === null) return true;
  const name = silenced.toLowerCase();
  if (name === rule) return true;
  const group = name.endsWith('/*') ? name.slice(0, -2) : name;
  return !group.includes('/') && rule.startsWith(`${group}/`);
}

function silencesOf(directives: readonly Directive[], lastLine: number): readonly Silence[] {
  const silences: Silence[][] = [];
  // From the last to the first: the next comment that ends a region is known then.
  const enabling = new Map<string | null, Directive>();
  for (const directive of directives.toReversed()) {
    const names = directive.rules.length > 0 ? directive.rules : [{ id: null, span: directive.span }];
    if (directive.action === 'enable') {
      for (const { id } of names) enabling.set(nameKey(id), directive);
      continue;
    }
    silences.push(
      names.map(({ id, span }) => {
        const [first, last] = linesOf(directive, id, nextEnabling(enabling, id), lastLine);
        return { rule: id, span, directive, firstLine: first, lastLine: last };
      }),
    );
  }
  return silences.reverse().flat();
}

/** The comments that may end a region for the name, those that do in the order of the document. */
function nextEnabling(
  enabling: ReadonlyMap<string | null, Directive>,
  name: string | null,
): readonly Directive[] {
  const names = name === null ? [null] : [null, ...namesMeaning(name.toLowerCase())];
  return names.flatMap((each) => enabling.get(each) ?? []).sort((a, b) => a.span.start - b.span.start);
}

function linesOf(
  directive: Directive,
  rule: string | null,
  later: readonly Directive[],
  lastLine: number,
): readonly [number, number] {
  switch (directive.action) {
    case 'disable-file':
      return [0, lastLine];
    case 'disable-line':
      return [directive.line, directive.line];
    case 'disable-next-line':
      return [directive.nextLine, directive.nextLine];
    default: {
      const end = later.find((other) => other.action === 'enable' && enables(other, rule));
      return [directive.line, end?.line ?? lastLine];
    }
  }
}

function enables(enable: Directive, rule: string | null): boolean {
  if (enable.rules.length === 0) return true;
  return rule !== null && enable.rules.some(({ id }) => means(id, rule));
}
